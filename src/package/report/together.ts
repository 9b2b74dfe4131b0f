import {byCodeUnit} from '../../model/identity.ts'
import {groupBy} from '../../model/group-by.ts'
import type {ReportFacts} from '../report-facts.ts'
import {DOUBTS_AT_MOST, type MessageKind, type Some} from './doubts.ts'
import type {TrendFacts} from './trend-facts.ts'

/** Of each list of figures so many at most, as of one council. */
const LISTED_AT_MOST = 20
const CHARTS_AT_MOST = 6

/**
 * Put what is told of reports of no council that is known in one place: they are linked in several parts, which says
 * nothing to whoever reads of them.
 */
export function unknownTogether(councils: readonly ReportFacts[]): readonly ReportFacts[] {
  const [first, ...more] = councils.filter(({authority}) => authority === null)
  if (first === undefined || more.length === 0) return councils
  return [together([first, ...more]), ...councils.filter(({authority}) => authority !== null)]
}

function together(all: readonly ReportFacts[]): ReportFacts {
  const sum = (of: (one: ReportFacts) => number): number => all.reduce((total, one) => total + of(one), 0)
  const reports = joined(all.map((one) => one.reports))
  return {
    authority: null,
    reports: {...reports, shown: reports.shown.toSorted((a, b) => byCodeUnit(a.path, b.path))},
    twins: sum(({twins}) => twins),
    years: [...new Set(all.flatMap(({years}) => years))].sort(byCodeUnit),
    tables: sum(({tables}) => tables),
    indicators: sum(({indicators}) => indicators),
    commitments: sum(({commitments}) => commitments),
    officers: sum(({officers}) => officers),
    series: sum(({series}) => series),
    seriesOverTwoYears: sum(({seriesOverTwoYears}) => seriesOverTwoYears),
    candidates: sum(({candidates}) => candidates),
    coverage: {
      characters: sum(({coverage}) => coverage.characters),
      table: sum(({coverage}) => coverage.table),
      heading: sum(({coverage}) => coverage.heading),
      text: sum(({coverage}) => coverage.text),
      furniture: sum(({coverage}) => coverage.furniture),
      unplaced: sum(({coverage}) => coverage.unplaced),
    },
    damaged: joined(all.map((one) => one.damaged)),
    messages: kindsTogether(all.flatMap(({messages}) => messages)),
    failedChecks: joined(all.map((one) => one.failedChecks)),
    trends: trendsTogether(all.map(({trends}) => trends)),
  }
}

function joined<Item>(lists: readonly Some<Item>[], atMost = DOUBTS_AT_MOST): Some<Item> {
  return {
    total: lists.reduce((sum, {total}) => sum + total, 0),
    shown: lists.flatMap(({shown}) => shown).slice(0, atMost),
  }
}

const SEVERITIES: readonly MessageKind['severity'][] = ['error', 'warning', 'info']

function kindsTogether(kinds: readonly MessageKind[]): readonly MessageKind[] {
  const same = groupBy(kinds, ({severity, code}) => `${severity} ${code}`)
  return [...same.values()]
    .flatMap((own) => own.slice(0, 1).map((kind): MessageKind => ({...kind, ...joined(own, LISTED_AT_MOST)})))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.total - a.total ||
        byCodeUnit(a.code, b.code),
    )
}

function trendsTogether(all: readonly TrendFacts[]): TrendFacts {
  return {
    longest: joined(
      all.map(({longest}) => longest),
      LISTED_AT_MOST,
    ),
    improved: joined(
      all.map(({improved}) => improved),
      LISTED_AT_MOST,
    ),
    worsened: joined(
      all.map(({worsened}) => worsened),
      LISTED_AT_MOST,
    ),
    missed: joined(
      all.map(({missed}) => missed),
      LISTED_AT_MOST,
    ),
    charts: all.flatMap(({charts}) => charts).slice(0, CHARTS_AT_MOST),
  }
}
