import {byCodeUnit} from '../model/identity.ts'
import type {Point, Series} from '../model/series.ts'
import {type NationalIndicator, nationalIndicator} from '../reference/reference.ts'
import {wordText} from '../model/word.ts'
import {aimOf} from './aim.ts'
import type {IndicatorRow} from './group.ts'
import {financialYear} from './period-kind.ts'

export interface Polarity {
  readonly polarity: Series['polarity']
  /** what it rests on: `reference: printed`, `reference: meaning`, `report`, or why it is unknown */
  readonly polarityFrom: string
}

/**
 * Tell which way is better.
 *
 * From a person where one says it; else from the reference where a source prints it, else from the report's own
 * words or column, else from the reference where its compiler judged by what is counted, else from the targets over
 * the years. Never from a title's verb: more reports of
 * domestic violence can be the aim.
 */
export function polarityOf(rows: readonly IndicatorRow[], points: readonly Point[]): Polarity {
  const known = referenceOf(rows, points)
  const printed = known.filter(({basis}) => basis === 'printed')
  return (
    saidPolarity(rows) ??
    agreed(
      printed.flatMap(({polarity}) => polarity ?? []),
      'reference: printed',
    ) ??
    agreed(
      rows.flatMap(({record}) => record.polarity?.value ?? []),
      'report',
    ) ??
    agreed(
      known.flatMap(({polarity}) => polarity ?? []),
      'reference: meaning',
    ) ??
    aimed(points) ?? {polarity: 'unknown', polarityFrom: 'unknown'}
  )
}

function aimed(points: readonly Point[]): Polarity | undefined {
  const aim = aimOf(points)
  return aim === undefined ? undefined : {polarity: aim, polarityFrom: 'targets'}
}

function saidPolarity(rows: readonly IndicatorRow[]): Polarity | undefined {
  const said = rows.flatMap(({said: words}) => words?.polarity ?? [])
  const from = [...new Set(said.map(({word}) => wordText(word)))].sort(byCodeUnit).join('; ')
  return agreed(
    said.map(({value}) => value),
    `person (${from})`,
  )
}

/** What the reference knows of the codes in the years of the series. */
function referenceOf(rows: readonly IndicatorRow[], points: readonly Point[]): NationalIndicator[] {
  const codes = new Set(rows.flatMap(({record}) => record.code?.canonical ?? []))
  const years = new Set(points.flatMap(({period}) => financialYear(period) ?? []))
  return [...codes].flatMap((code) => [...years].flatMap((year) => nationalIndicator(code, year) ?? []))
}

/** One word, if all say it; two that differ make the polarity unknown, and that is said. */
function agreed(said: readonly Exclude<Series['polarity'], 'unknown'>[], from: string): Polarity | undefined {
  const [first, ...others] = new Set(said)
  if (first === undefined) return undefined
  return others.length === 0
    ? {polarity: first, polarityFrom: from}
    : {polarity: 'unknown', polarityFrom: `${from}, which disagree`}
}
