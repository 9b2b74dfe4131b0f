import type {Document} from '../../src/model/document.ts'
import {yearLabel} from '../../src/words/financial-year.ts'
import {
  type Council,
  FIRST_YEAR,
  type Kept,
  makeCouncil,
  redefine,
  take,
  turnOver,
} from './council-measures.ts'
import {rowOf} from './council-rows.ts'
import {makeMeasures} from './indicator-measures.ts'
import {makeDocument} from './make-document.ts'
import {seeded} from './seeded.ts'

export interface ArchiveSaid {
  readonly seed: number
  readonly councils: number
  readonly years: number
  /** indicators of a report */
  readonly indicators: number
  /** what they count: the fewer, the more alike their titles; 20 at the most */
  readonly things: number
  /** how often a report prints last year's outturn and this year's target beside this year's outturn, at the least */
  readonly looksBack: number
}

/** Reports of made-up councils, and which measure each of their rows is. */
export interface IndicatorArchive {
  readonly documents: readonly Document[]
  /** by the id of the record */
  readonly truth: ReadonlyMap<string, string>
  /** the last words printed of a measure, by its id, the period and what was measured: `c1-4 2003/04 actual` */
  readonly latest: ReadonlyMap<string, string>
  /** from which year a measure is counted in another way, by its id */
  readonly redefined: ReadonlyMap<string, string>
}

/**
 * Make an archive whose indicators are known.
 *
 * Councils use local numbers again for other things, go over to another scheme, re-word, drop and add measures that
 * differ from others in one word, part and redefine them, revise and round; its titles and figures are its own, nothing is taken from a
 * real report.
 */
export function makeIndicatorArchive({
  seed,
  councils,
  years,
  indicators,
  things,
  looksBack,
}: ArchiveSaid): IndicatorArchive {
  const documents: Document[] = []
  const truth = new Map<string, string>()
  const latest = new Map<string, string>()
  const redefined = new Map<string, string>()
  for (let index = 0; index < councils; index += 1) {
    const council = makeCouncil(seeded(seed * 7919 + index), `c${seed}-${index}`, years, looksBack)
    const measures = makeMeasures(council.random, council.name, indicators * 2, things)
    let kept = measures.slice(0, indicators).map((measure, at) => take(council, measure, at))
    let unused = measures.slice(indicators)
    for (let year = FIRST_YEAR; year < FIRST_YEAR + years; year += 1) {
      if (year > FIRST_YEAR) [kept, unused] = turnOver(council, kept, unused, year)
      for (const one of kept) if (year > FIRST_YEAR) redefine(council, one, year, redefined)
      documents.push(reportOf(council, kept, year, truth, latest))
    }
  }
  return {documents, truth, latest, redefined}
}

function reportOf(
  council: Council,
  kept: readonly Kept[],
  year: number,
  truth: Map<string, string>,
  latest: Map<string, string>,
): Document {
  const rows = kept.map((one) => rowOf(council, one, year))
  const document = makeDocument({
    path: `${council.name}/${year}.txt`,
    authority: `${council.name} Borough Council`,
    period: yearLabel(year),
    rows,
  })
  for (const [at, {id}] of document.indicators.entries()) {
    const [measure, row] = [kept[at]?.measure.id ?? '', rows[at]]
    truth.set(id, measure)
    for (const kind of ['actual', 'target'] as const) {
      for (const [period, raw] of Object.entries(row?.[kind] ?? {}))
        if (raw !== '') latest.set(`${measure} ${period} ${kind}`, raw)
    }
  }
  return document
}
