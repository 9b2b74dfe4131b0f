import {byCodeUnit} from '../model/identity.ts'
import type {Series} from '../model/series.ts'
import type {Trends} from '../model/trends.ts'
import {CSV_COLUMNS} from './csv-columns.ts'
import {BREAKS} from './describe-chart.ts'
import {escapeMarkdown, markdownPhrase} from './escape-markdown.ts'
import {markdownTable} from './markdown-table.ts'

type CodeList = readonly (readonly [string, string])[]

const MEASURES: CodeList = [
  ['actual', 'the outturn: the actual result of the period'],
  ['target', 'what was aimed at for the period'],
  ['estimate', 'what the outturn was expected to be while the period ran'],
]

const OBS_STATUS: CodeList = [
  ['A', 'normal value'],
  ['B', 'break: the first figure after a change of definition or unit'],
  ['D', 'the definition differs from that of the series'],
  ['E', 'estimated'],
  ['P', 'provisional, or not audited'],
  ['O', 'missing: blank, awaited or not available'],
  ['L', 'missing: not measured'],
  ['M', 'missing: it cannot exist (not applicable)'],
]

const SHORTHAND: CodeList = [
  ['[b]', 'break in the series, or another definition'],
  ['[e]', 'estimated'],
  ['[p]', 'provisional'],
  ['[r]', 'revised: another report gave it otherwise before, or this one says so'],
  ['[x]', 'not available'],
  ['[z]', 'not applicable'],
]

const STATUS: CodeList = [
  ['current', 'what the latest report gives'],
  ['superseded', 'what an earlier report gave, or a report on the basis of earlier years'],
  ['conflicting', 'one of two figures of reports of one time; neither is used'],
]

/**
 * A codebook of the tidy CSV, in Markdown: its columns, its code lists, and each measure with the years in which
 * its codes, its unit and its definition hold.
 */
export function* codebook(trends: Trends): Generator<string> {
  const columns = CSV_COLUMNS.map(({name, holds, says}) => [`\`${name}\``, holds, says])
  yield section(1, 'Codebook', [
    `Of the tidy CSV, \`outturn trends … --format csv\`: one row an observation. Made by outturn ${trends.producer.version}.`,
  ])
  yield section(2, 'Columns', markdownTable(['Column', 'Holds', 'Says'], columns))
  yield section(2, 'Code lists', [
    'Of two statuses that apply to a figure `obs_status` has the one further up in B, D, E, P, A; `shorthand` has both.',
  ])
  yield section(3, 'measure', codeTable(MEASURES))
  yield section(3, 'obs_status', codeTable(OBS_STATUS))
  yield section(3, 'shorthand', codeTable(SHORTHAND))
  yield section(3, 'status', codeTable(STATUS))
  const names = ['Series', 'Council', 'Codes', 'Title', 'Unit', 'Better', 'Periods', 'Changed']
  yield section(2, 'Measures', markdownTable(names, trends.series.map(measureRow)))
}

function section(level: number, title: string, lines: readonly string[]): string {
  return `${level === 1 ? '' : '\n'}${'#'.repeat(level)} ${title}\n\n${lines.join('\n')}\n`
}

function codeTable(list: CodeList): readonly string[] {
  return markdownTable(
    ['Code', 'Means'],
    list.map(([code, means]) => [`\`${code}\``, means]),
  )
}

function measureRow(series: Series): readonly string[] {
  const {id, authority, codes, code, title, unit, polarity, points, breaks} = series
  const coded = codes.length > 1 ? codes.map((one) => `${one.code} (${spanOf(one.periods)})`) : [code ?? '']
  return [
    id,
    markdownPhrase(authority ?? ''),
    escapeMarkdown(coded.join(', ')),
    markdownPhrase(title),
    escapeMarkdown(unit ?? ''),
    polarity === 'unknown' ? 'not known' : polarity,
    escapeMarkdown(spanOf(points.map(({period}) => period))),
    breaks.map(({period, reason}) => `${BREAKS[reason]} in ${escapeMarkdown(period)}`).join(', '),
  ]
}

/** The first and the last period; what lies between may have gaps. */
function spanOf(periods: readonly string[]): string {
  const ordered = periods.toSorted(byCodeUnit)
  const [first, last] = [ordered[0] ?? '', ordered.at(-1) ?? '']
  return first === last ? first : `${first} to ${last}`
}
