import {byCodeUnit} from '../../model/identity.ts'
import {groupBy} from '../../model/group-by.ts'
import {byPath, type ReportFacts} from '../report-facts.ts'
import {COUNCIL_AT_MOST, firstOfAll, shareOf, type Some} from './at-most.ts'
import {gravestFirst, gravestKindFirst, type Doubt, type MessageKind} from './doubts.ts'
import {
  clearestFirst,
  longestFirst,
  mostOftenFirst,
  movedMost,
  type Moved,
  type TrendFacts,
} from './trend-facts.ts'

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
  const doubts = (of: (one: ReportFacts) => Some<Doubt>): Some<Doubt> =>
    firstOfAll(all.map(of), gravestFirst, COUNCIL_AT_MOST.doubts)
  return {
    authority: null,
    reports: firstOfAll(
      all.map((one) => one.reports),
      byPath,
      COUNCIL_AT_MOST.reports,
    ),
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
    damaged: doubts(({damaged}) => damaged),
    messages: kindsTogether(all.flatMap(({messages}) => messages)),
    failedChecks: doubts(({failedChecks}) => failedChecks),
    trends: trendsTogether(all.map(({trends}) => trends)),
  }
}

function kindsTogether(kinds: readonly MessageKind[]): readonly MessageKind[] {
  const same = [...groupBy(kinds, ({severity, code}) => `${severity} ${code}`).values()]
  const each = shareOf(COUNCIL_AT_MOST.doubts, same.length)
  return same
    .flatMap((own) =>
      own.slice(0, 1).map((kind): MessageKind => ({...kind, ...firstOfAll(own, gravestFirst, each)})),
    )
    .sort(gravestKindFirst)
}

function trendsTogether(all: readonly TrendFacts[]): TrendFacts {
  const moved = (of: (one: TrendFacts) => Some<Moved>): Some<Moved> => ({
    total: all.reduce((sum, one) => sum + of(one).total, 0),
    shown: movedMost(all.flatMap((one) => of(one).shown)),
  })
  return {
    longest: firstOfAll(
      all.map(({longest}) => longest),
      longestFirst,
      COUNCIL_AT_MOST.longest,
    ),
    improved: moved(({improved}) => improved),
    worsened: moved(({worsened}) => worsened),
    missed: firstOfAll(
      all.map(({missed}) => missed),
      mostOftenFirst,
      COUNCIL_AT_MOST.missed,
    ),
    charts: all
      .flatMap(({charts}) => charts)
      .sort(clearestFirst)
      .slice(0, COUNCIL_AT_MOST.charts),
  }
}
