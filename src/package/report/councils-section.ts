import {grouped} from '../../emit/value-words.ts'
import type {ReportFacts} from '../report-facts.ts'
import {markup, quoted, table, type Markup} from './markup.ts'

/** The name of a council on the page. */
export function councilName({authority}: Pick<ReportFacts, 'authority'>): string {
  return authority ?? 'Reports whose council is not known'
}

/** Where a council's section is on the page. */
export function councilId(index: number): string {
  return `council-${index + 1}`
}

/** How many messages of a severity there are. */
export function messageCount({messages}: ReportFacts, of: 'error' | 'warning'): number {
  return messages.reduce((sum, {severity, total}) => sum + (severity === of ? total : 0), 0)
}

interface Figure {
  readonly name: string
  readonly of: (council: ReportFacts) => number
}

const READ: readonly Figure[] = [
  {name: 'Reports', of: ({reports}) => reports.total},
  {name: 'Tables', of: ({tables}) => tables},
  {name: 'Indicators', of: ({indicators}) => indicators},
  {name: 'Commitments', of: ({commitments}) => commitments},
  {name: 'Officers', of: ({officers}) => officers},
  {name: 'Series', of: ({series}) => series},
]

const IN_DOUBT: readonly Figure[] = [
  {name: 'Damaged or ambiguous', of: ({damaged}) => damaged.total},
  {name: 'Errors', of: (council) => messageCount(council, 'error')},
  {name: 'Warnings', of: (council) => messageCount(council, 'warning')},
  {name: 'Failed checks', of: ({failedChecks}) => failedChecks.total},
  {name: 'Pairs left to a person', of: ({candidates}) => candidates},
]

const COVERAGE: readonly Figure[] = [
  {name: 'All', of: ({coverage}) => coverage.characters},
  {name: 'Tables', of: ({coverage}) => coverage.table},
  {name: 'Headings', of: ({coverage}) => coverage.heading},
  {name: 'Text', of: ({coverage}) => coverage.text},
  {name: 'Furniture', of: ({coverage}) => coverage.furniture},
  {name: 'Unplaced', of: ({coverage}) => coverage.unplaced},
]

/** All councils side by side: how much of each was read, where it went, and how much of it is in doubt. */
export function councilsSection(councils: readonly ReportFacts[]): Markup {
  return markup`<section aria-labelledby="councils"><h2 id="councils">Councils</h2>
${councilTable('What was read of each council', councils, READ)}${councilTable('What is damaged or uncertain, by council', councils, IN_DOUBT)}</section>
<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
<p>Where the visible characters of the reports went. Furniture is page numbers and running heads; what is unplaced was seen and went nowhere.</p>
${councilTable('Characters of the reports, by council', councils, COVERAGE)}</section>
`
}

function councilTable(caption: string, councils: readonly ReportFacts[], figures: readonly Figure[]): Markup {
  const rows = councils.map((council, index) => [
    markup`<a href="#${councilId(index)}">${quoted(councilName(council))}</a>`,
    ...figures.map(({of}) => shown(of(council))),
  ])
  const totals = figures.map(({of}) => shown(councils.reduce((sum, council) => sum + of(council), 0)))
  return table(
    caption,
    ['Council', ...figures.map(({name}) => ({figures: name}))],
    councils.length > 1 ? [...rows, ['All', ...totals]] : rows,
  )
}

function shown(count: number): string {
  return grouped(String(count))
}
