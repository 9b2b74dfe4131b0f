import {counted} from '../../emit/report/counted.ts'
import type {ReportFacts} from '../report-facts.ts'
import {councilId, councilName} from './councils-section.ts'
import type {Some} from './at-most.ts'
import type {Doubt, MessageKind} from './doubts.ts'
import {fileLink, folded, markup, pathShown, quoted, restIn, table, type Markup} from './markup.ts'
import {seriesLists} from './series-lists.ts'

/** All about one council: its reports, what is in doubt, what fails, and its series. */
export function councilSection(council: ReportFacts, index: number): Markup {
  const id = councilId(index)
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${quoted(councilName(council))}</h2>
<p>${inShort(council)}</p>
${council.authority === null ? UNKNOWN : []}<h3>Reports read</h3>
${reportList(council)}<h3>Damaged or uncertain</h3>
${doubtList('Tables and rows in doubt', council.damaged, 'data/tables.csv', ' and in the column row_flags of the tables that it names')}<h3>Messages</h3>
${messageList(council.messages)}<h3>Failed checks</h3>
${doubtList('Printed figures that do not come out', council.failedChecks, 'data/messages.csv')}<h3>Series</h3>
${seriesLists(council.trends)}</section>
`
}

/** Reports of nobody are linked with none: who can say whose they are should know how. */
const UNKNOWN = markup`<p>Nothing in these reports says whose they are, so none of them is linked with another. Say it with <code>--authority</code>, or in a file <code>outturn.json</code> beside them, and run again.</p>
`

function inShort({reports, twins, years, series, seriesOverTwoYears}: ReportFacts): string {
  const [first, last] = [years[0], years.at(-1)]
  const span = first === last ? `, of ${first ?? ''}` : `, from ${first ?? ''} to ${last ?? ''}`
  return [
    `${counted(reports.total, 'report')}${first === undefined ? '' : span}.`,
    ...(twins === 0 ? [] : [`${counted(twins, 'more file')} hold the same in another format.`]),
    `${counted(series, 'series', 'series')}, ${seriesOverTwoYears} of them over two years or more.`,
  ].join(' ')
}

function reportList({reports: {total, shown}}: ReportFacts): Markup {
  const figures = ['Tables', 'Indicators', 'Commitments', 'Characters unplaced']
  const rows = table(
    'Reports',
    ['Report', 'About', ...figures.map((name) => ({figures: name}))],
    shown.map(({path, file, period, tables, indicators, commitments, unplaced}) => [
      fileLink(file, pathShown(path)),
      quoted(period ?? 'not known'),
      tables,
      indicators,
      commitments,
      unplaced,
    ]),
  )
  return folded(counted(total, 'report'), shown.length, [
    rows,
    restIn(total - shown.length, 'data/documents.csv'),
  ])
}

function doubtList(caption: string, {total, shown}: Some<Doubt>, all: string, more = ''): Markup {
  if (total === 0) return markup`<p>None.</p>\n`
  return folded(counted(total, 'place'), shown.length, [
    doubtTable(caption, shown),
    restIn(total - shown.length, all, more),
  ])
}

/** Things to look at: what, and where, with a link to the file of the package that shows it. */
function doubtTable(caption: string, shown: readonly Doubt[]): Markup {
  return table(
    caption,
    ['What', 'Report', 'Place'],
    shown.map(({sentence, path, file, place}) => [
      quoted(sentence),
      fileLink(file, pathShown(path)),
      quoted(place),
    ]),
  )
}

function messageList(kinds: readonly MessageKind[]): Markup {
  if (kinds.length === 0) return markup`<p>None.</p>\n`
  const counts = table(
    'Messages by kind',
    ['Kind', 'How grave', {figures: 'Times'}],
    kinds.map(({code, severity, total}) => [markup`<code>${code}</code>`, severity, total]),
  )
  const lists = kinds
    .filter(({shown}) => shown.length > 0)
    .map(({code, severity, total, shown}) =>
      folded(`${code} (${severity}): ${counted(total, 'time')}`, shown.length, [
        doubtTable(`${code} (${severity})`, shown),
        restIn(total - shown.length, 'data/messages.csv'),
      ]),
    )
  return markup`${counts}${lists}`
}
