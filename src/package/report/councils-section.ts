import {grouped} from '../../emit/value-words.ts'
import type {ReportFacts} from '../report-facts.ts'
import {html, quoted, table, type Markup} from './markup.ts'

/** The name of a council on the page. */
export function councilName({authority}: Pick<ReportFacts, 'authority'>): string {
  return authority ?? 'Reports whose council is not known'
}

/** Where a council's section is on the page. */
export function councilId(index: number): string {
  return `council-${index + 1}`
}

/** How many warnings or errors there are. */
export function messageCount({messages}: ReportFacts, of: 'error' | 'warning' | 'info'): number {
  return messages.reduce((sum, {severity, total}) => sum + (severity === of ? total : 0), 0)
}

/** All councils side by side: how much of each was read, and how much of it is in doubt. */
export function councilsSection(councils: readonly ReportFacts[]): Markup {
  const names = councils.map(
    (council, index) => html`<a href="#${councilId(index)}">${quoted(councilName(council))}</a>`,
  )
  const rows = (of: (council: ReportFacts) => readonly number[]): (Markup | string)[][] =>
    councils.map((council, index) => [names[index] ?? '', ...of(council).map(figure)])
  const totals = (of: (council: ReportFacts) => readonly number[]): string[] => {
    const all = councils.map(of)
    return (all[0] ?? []).map((_, column) => figure(all.reduce((sum, row) => sum + (row[column] ?? 0), 0)))
  }
  const all = (of: (council: ReportFacts) => readonly number[]): (Markup | string)[][] =>
    councils.length > 1 ? [...rows(of), ['All', ...totals(of)]] : rows(of)
  return html`<section aria-labelledby="councils">
      <h2 id="councils">Councils</h2>
      ${table(
        'What was read of each council',
        ['Council', ...['Reports', 'Tables', 'Indicators', 'Commitments', 'Officers', 'Series'].map(figures)],
        all(({reports, tables, indicators, commitments, officers, series}) => [
          reports.total,
          tables,
          indicators,
          commitments,
          officers,
          series,
        ]),
      )}
      ${table(
        'What is damaged or uncertain, by council',
        [
          'Council',
          ...['Damaged or ambiguous', 'Errors', 'Warnings', 'Failed checks', 'Pairs left to a person'].map(
            figures,
          ),
        ],
        all((council) => [
          council.damaged.total,
          messageCount(council, 'error'),
          messageCount(council, 'warning'),
          council.failedChecks.total,
          council.candidates,
        ]),
      )}
    </section>
    <section aria-labelledby="coverage">
      <h2 id="coverage">Coverage</h2>
      <p>
        Where the visible characters of the reports went. Furniture is page numbers and running heads; what is
        unplaced was seen and went nowhere.
      </p>
      ${table(
        'Characters of the reports, by council',
        ['Council', ...['All', 'Tables', 'Headings', 'Text', 'Furniture', 'Unplaced'].map(figures)],
        all(({coverage}) => [
          coverage.characters,
          coverage.table,
          coverage.heading,
          coverage.text,
          coverage.furniture,
          coverage.unplaced,
        ]),
      )}
    </section> `
}

function figures(name: string): {readonly figures: string} {
  return {figures: name}
}

function figure(count: number): string {
  return grouped(String(count))
}
