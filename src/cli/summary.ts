import type {Series, Trends} from '../index.ts'
import {commitmentLines} from './commitment-lines.ts'
import {number} from './number.ts'
import {uncertainLines, warningsByCode} from './uncertain.ts'

const SHOW = 12

/** What a person wants to know after a run, in lines for a terminal. */
export function summaryLines(trends: Trends, output: string): readonly string[] {
  return [
    '',
    `${count(trends.documents.length, 'report')} → ${output}`,
    '',
    ...documentLines(trends),
    '',
    ...countLines(trends),
    ...changeLines(trends.series),
    ...commitmentLines(trends.commitments),
    ...uncertainLines(trends),
    '',
  ]
}

/** The same as data, for `--log-format json`. */
export function summaryFacts(trends: Trends, output: string): Readonly<Record<string, unknown>> {
  const {messages: _, ...counts} = trends.summary
  const warnings = Object.fromEntries(
    Array.from(warningsByCode(trends), ([code, messages]) => [code, messages.length]),
  )
  return {summary: {output, ...counts, warnings}}
}

function documentLines({documents}: Trends): readonly string[] {
  const rows = documents.map(({path, authority, period}) => [
    path,
    authority ?? 'authority unknown',
    period ?? 'period unknown',
  ])
  return [...columns(rows.slice(0, SHOW)), ...more(rows.length)]
}

function more(length: number): readonly string[] {
  return length > SHOW ? [`  … and ${number(length - SHOW)} more`] : []
}

/** Rows as columns as wide as their widest cell, the last one open. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (i: number): number => Math.max(...rows.map((row) => row[i]?.length ?? 0))
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(width(i))).join('  ')}`.trimEnd())
}

function countLines({summary, series}: Trends): readonly string[] {
  const rows: readonly (readonly [number, string])[] = [
    [summary.tables, 'tables'],
    [summary.indicators, `indicator rows, ${number(summary.observations)} observations in them`],
    [summary.commitments, 'commitments'],
    [
      series.length,
      `series, ${number(summary.seriesOverTwoYears)} of them over two years or more (${number(summary.seriesWithTwoOutturns)} with two years’ outturns)`,
    ],
    [summary.officers, 'officers'],
    [summary.candidates, 'pairs that may be the same, left to a person'],
  ]
  const width = Math.max(...rows.map(([figure]) => number(figure).length))
  return rows.map(([figure, what]) => `  ${number(figure).padStart(width)} ${what}`)
}

/** What became of the measures that have an earlier figure: the one fact that the whole run is for. */
function changeLines(series: readonly Series[]): readonly string[] {
  const last = series.flatMap(({changes}) => changes.at(-1) ?? [])
  if (last.length === 0) return []
  const of = (direction: string): number => last.filter((change) => change.direction === direction).length
  const known = `${number(of('improved'))} improved, ${number(of('worsened'))} worsened, ${number(of('unchanged'))} stayed`
  const unknown = of('unknown') > 0 ? `, ${number(of('unknown'))} of which the better way is not known` : ''
  return ['', `Latest change of ${count(last.length, 'measure')}: ${known}${unknown}`]
}

function count(figure: number, what: string): string {
  return `${number(figure)} ${what}${figure === 1 ? '' : 's'}`
}
