import type {Commitment} from '../model/commitment.ts'
import type {TextBlock} from '../model/document.ts'
import type {Check, Indicator, Observation} from '../model/indicator.ts'
import type {Message} from '../model/message.ts'
import type {DocumentPeriod} from '../model/period.ts'
import {placeOrder} from '../model/place-order.ts'
import type {Place} from '../model/position.ts'
import type {Table} from '../model/table.ts'
import {checkTotals, isVarianceOfUnrounded} from './checks.ts'
import {sayUnread} from './column-messages.ts'
import {readCommitments} from './commitment.ts'
import {gatherFootnotes} from './footnotes.ts'
import {readIndicators, schemesIn, type IndicatorContext} from './indicator.ts'
import {readColourLegend} from './colour-legend.ts'
import {sayDiffering} from './drawn-status.ts'
import {readLegend} from './read-legend.ts'
import {makeKeys} from './record-key.ts'

/** What the tables of a report say, as typed records. */
export interface ReadRecords {
  readonly indicators: readonly Indicator[]
  readonly commitments: readonly Commitment[]
  readonly messages: readonly Message[]
}

/**
 * Logical tables → indicators and commitments.
 *
 * @param text    the report's text, for the footnotes that figures call
 * @param period  what the report is about, for figures whose column names no year
 * @param title   the report's, which may say of which scheme its numbers are
 */
export function readRecords(
  tables: readonly Table[],
  text: readonly TextBlock[],
  document: string,
  period: DocumentPeriod | null,
  title: string | null = null,
): ReadRecords {
  const schemes = tables.filter(({family}) => family === 'indicators').flatMap(schemesIn)
  const context: IndicatorContext = {
    document,
    schemes: new Set(schemes),
    settled: new Set(schemes.filter((scheme, index) => schemes.indexOf(scheme) !== index)),
    notes: gatherFootnotes(text),
    legend: readLegend(text),
    colours: readColourLegend(text),
    head: [...(title === null ? [] : [title]), ...headOf(text, tables)],
    key: makeKeys(),
    ...(period === null ? {} : {period: period.label, year: period.year, ...monthOf(period)}),
  }
  const read = tables.flatMap((table) =>
    table.family === 'indicators' ? readIndicators(table, context) : [],
  )
  const indicators = read.map(({indicator}) => indicator)
  const commitments = tables.flatMap((table) =>
    table.family === 'commitments' || table.family === 'status' ? readCommitments(table, context) : [],
  )
  const byId = new Map(tables.toReversed().map((table) => [table.id, table]))
  return {
    indicators,
    commitments,
    messages: [
      ...tables.flatMap((table) => sayUnread(table, context)),
      ...tables.flatMap((table) => sayDiffering(table, context)),
      ...read.flatMap((one) => one.messages),
      ...indicators.flatMap((indicator) => checkMessages(indicator, byId)),
      ...findDuplicates(indicators, byId),
      ...tables.flatMap((table) => (table.family === 'finance' ? checkTotals(table) : [])),
    ],
  }
}

function monthOf({month}: DocumentPeriod): {month?: string} {
  return month === undefined ? {} : {month}
}

/** So many short paragraphs before the first table are the report's title and what stands beside it. */
const HEAD_BLOCKS = 3
const LONGEST_TITLE = 160

function headOf(text: readonly TextBlock[], tables: readonly Table[]): string[] {
  const [first] = tables
  const end = first === undefined ? Infinity : placeOrder(first.position)
  return text
    .slice(0, HEAD_BLOCKS)
    .filter((block) => block.text.length <= LONGEST_TITLE && placeOrder(block.position) < end)
    .map((block) => block.text)
}

function placeOfRow(indicator: Indicator, tables: ReadonlyMap<string, Table>): Place | undefined {
  return tables.get(indicator.table)?.rows[indicator.row]?.position
}

function checkMessages(indicator: Indicator, tables: ReadonlyMap<string, Table>): Message[] {
  const position = placeOfRow(indicator, tables)
  const name = indicator.code?.canonical ?? indicator.title.slice(0, 60)
  return indicator.checks
    .filter(({ok}) => !ok)
    .map((failed) => ({
      ...sayFailed(failed, name, indicator.observations),
      ...(position === undefined ? {} : {position}),
    }))
}

function sayFailed(
  {check, expected, found}: Check,
  name: string,
  observations: readonly Observation[],
): Omit<Message, 'position'> {
  if (check !== 'variance') {
    const message = `${name}: the figures of the row name different units (${found}); each is kept as printed`
    return {severity: 'warning', code: 'value/unit-conflict', message}
  }
  const said = `${name}: the printed variance is ${found}, target and estimate give ${expected}`
  return isVarianceOfUnrounded(observations)
    ? {
        severity: 'info',
        code: 'check/variance',
        message: `${said}, which their rounding can explain; kept as printed`,
      }
    : {severity: 'warning', code: 'check/variance', message: `${said}; kept as printed`}
}

/** One code twice in a report, with the same title: a figure may be another's. */
function findDuplicates(indicators: readonly Indicator[], tables: ReadonlyMap<string, Table>): Message[] {
  const seen = new Map<string, Indicator>()
  return indicators.flatMap((indicator): Message[] => {
    const code = indicator.code?.canonical
    if (code === undefined) return []
    const first = seen.get(code)
    if (first === undefined) {
      seen.set(code, indicator)
      return []
    }
    const position = placeOfRow(indicator, tables)
    const same = first.title === indicator.title ? 'the same title' : 'another title'
    return [
      {
        severity: 'warning',
        code: 'indicator/duplicate-code',
        message: `${code} stands in the report more than once, here with ${same}: each row is kept as a record`,
        ...(position === undefined ? {} : {position}),
      },
    ]
  })
}
