import type {Trends} from '../../model/trends.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {wholeYear} from '../whole-year.ts'
import {counted} from './counted.ts'
import type {Run} from './run.ts'

/** One council's part of the trends. */
export type Share = Pick<Trends, 'documents' | 'series' | 'commitments' | 'officers'>

/** How much there is of a council, and what became of it in all. */
export function overviewLines(
  {documents, series, commitments, officers}: Share,
  runs: readonly Run[],
): readonly string[] {
  if (series.length + commitments.length + officers.length === 0)
    return [
      `- ${counted(documents.length, 'report')}${spanOf(documents)}, from which no indicator and no commitment could be read`,
      '',
    ]
  const yearly = series.filter(({flags}) => !flags.includes('part-year'))
  const parts = series.length - yearly.length
  const twice = yearly.filter((one) => yearsWithOutturn(one) > 1).length
  const ofParts = parts === 0 ? '' : `, and ${counted(parts, 'series', 'series')} of parts of a year`
  return [
    `- ${counted(documents.length, 'report')}${spanOf(documents)}`,
    `- ${counted(yearly.length, 'measure')}, ${twice === 0 ? 'none' : twice} of them with outturns of two years or more${ofParts}`,
    `- ${counted(commitments.length, 'commitment')}, ${counted(officers.length, 'officer')}`,
    ...(runs.length === 0
      ? ['- no measure has two outturns that can be compared']
      : [
          `- of ${counted(runs.length, 'measure')} with two outturns or more that can be compared, ${sumOf(runs)}`,
        ]),
    '',
  ]
}

function yearsWithOutturn({points}: Trends['series'][number]): number {
  const told = points.filter(
    ({measure, period, value}) => measure === 'actual' && value.type !== 'missing' && wholeYear(period),
  )
  return new Set(told.map(({period}) => period)).size
}

function spanOf(documents: Trends['documents']): string {
  const periods = documents.flatMap(({period}) => period ?? []).sort()
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return ''
  return escapeMarkdown(first === last ? `, about ${first}` : `, from ${first} to ${last}`)
}

function sumOf(runs: readonly Run[]): string {
  const of = (direction: Run['direction']): number => runs.filter((run) => run.direction === direction).length
  const unknown = of('unknown')
  return [
    `${of('improved')} improved, ${of('worsened')} worsened and ${of('unchanged')} ended where they began`,
    ...(unknown > 0 ? [`of ${unknown} nothing says which way is better`] : []),
  ].join('; ')
}
