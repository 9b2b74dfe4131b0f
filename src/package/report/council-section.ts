import {counted} from '../../emit/report/counted.ts'
import type {ReportFacts} from '../report-facts.ts'
import {councilId, councilName} from './councils-section.ts'
import type {Doubt, MessageKind, Some} from './doubts.ts'
import {restIn} from './files-section.ts'
import {fileLink, folded, html, pathShown, quoted, table, type Markup} from './markup.ts'
import {trendLists} from './trend-lists.ts'

/** All about one council: its reports, what is in doubt, what fails, and its series. */
export function councilSection(council: ReportFacts, index: number): Markup {
  const id = councilId(index)
  const {reports, twins, years, series, seriesOverTwoYears} = council
  const span = years.length > 1 ? `, from ${years[0] ?? ''} to ${years.at(-1) ?? ''}` : ''
  const of = years.length === 1 ? `, of ${years[0] ?? ''}` : span
  const again = twins === 0 ? '' : ` ${counted(twins, 'file')} more hold the same in another format.`
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${quoted(councilName(council))}</h2>
    <p>
      ${counted(reports.total, 'report')}${of}.${again} ${counted(series, 'series', 'series')},
      ${seriesOverTwoYears} of them over two years or more.
    </p>
    ${reportList(council)}${doubtList('Damaged or uncertain', 'Tables and rows', council.damaged, 'data/tables.csv')}${messageList(council.messages)}${doubtList('Failed checks', 'Printed figures that do not come out', council.failedChecks, 'data/messages.csv')}${trendLists(council.trends, councilName(council))}
  </section> `
}

function reportList({reports: {total, shown}}: ReportFacts): Markup {
  const rows = table(
    'Reports',
    [
      'Report',
      'About',
      ...['Tables', 'Indicators', 'Commitments', 'Characters unplaced'].map((figures) => ({figures})),
    ],
    shown.map(({path, file, period, tables, indicators, commitments, unplaced}) => [
      fileLink(file, pathShown(path)),
      period ?? 'not known',
      tables,
      indicators,
      commitments,
      unplaced,
    ]),
  )
  return html`<h3>Reports read</h3>
    ${folded(counted(total, 'report'), shown.length, [rows, restIn(total - shown.length, 'data/documents.csv')])}`
}

function doubtList(title: string, caption: string, doubts: Some<Doubt>, all: string): Markup {
  if (doubts.total === 0)
    return html`<h3>${title}</h3>
      <p>None.</p> `
  const {total, shown} = doubts
  return html`<h3>${title}</h3>
    ${folded(counted(total, 'place'), shown.length, [doubtTable(caption, shown), restIn(total - shown.length, all)])}`
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
  if (kinds.length === 0)
    return html`<h3>Messages</h3>
      <p>None.</p> `
  const counts = table(
    'Messages by kind',
    ['Kind', 'How grave', {figures: 'Times'}],
    kinds.map(({code, severity, total}) => [html`<code>${code}</code>`, severity, total]),
  )
  const lists = kinds
    .filter(({shown}) => shown.length > 0)
    .map(({code, severity, total, shown}) =>
      folded(`${severity} ${code}: ${counted(total, 'time')}`, total, [
        doubtTable(`${severity} ${code}`, shown),
        restIn(total - shown.length, 'data/messages.csv'),
      ]),
    )
  return html`<h3>Messages</h3>
    ${counts}${lists}`
}
