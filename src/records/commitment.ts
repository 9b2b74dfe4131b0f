import type {Commitment, Status} from '../model/commitment.ts'
import {contentId} from '../model/identity.ts'
import type {Row, Table} from '../model/table.ts'
import {yearLabel} from '../words/financial-year.ts'
import {readQuarter} from '../words/read-part.ts'
import {splitTitle} from '../words/split-title.ts'
import {officersOf, type IndicatorContext} from './indicator.ts'
import {statusOfRow} from './drawn-status.ts'
import {leadingStatus} from './leading-status.ts'
import {findReferences, readCode} from './read-code.ts'
import {readTimescale} from './read-timescale.ts'
import {
  departmentOf,
  isOpen,
  own,
  ownOrInherited,
  themeOf,
  wordsBesideCode,
  type RowCells,
} from './row-cells.ts'

/** The quarter that each part of a year ends with. */
const LAST_QUARTER: Readonly<Record<string, number>> = {Q1: 1, Q2: 2, Q3: 3, Q4: 4, H1: 2, H2: 4}

/** The rows of a table of commitments or of their statuses as records. */
export function readCommitments(table: Table, context: IndicatorContext): Commitment[] {
  return table.rows.flatMap((row, index) => {
    if (row.kind !== 'data' || row.flags.includes('damaged')) return []
    return readCommitment({table, row, index}, context)
  })
}

/** What else a row has to say to be a commitment of the words that it shares with the row above. */
const FEWEST_OWN = 2

/** The row's commitment; that of the row above where it says enough of it, and is not the rest of one of its cells. */
function promised(cells: RowCells): string {
  const filled = cells.row.cells.filter((text) => text !== '').length
  return filled >= FEWEST_OWN ? ownOrInherited(cells, 'commitment') : own(cells, 'commitment')
}

function readCommitment(cells: RowCells, context: IndicatorContext): Commitment[] {
  const {table, row} = cells
  const words = promised(cells) || own(cells, 'description')
  const commitment = words.replaceAll('\n', ' ')
  const number = own(cells, 'number')
  const reference = readReference(ownOrInherited(cells, 'code'))
  const progress = own(cells, 'comment')
  if (commitment === '' && progress === '' && number === '') return []
  if (commitment === '' && row.flags.includes('undivided')) return [] // a number alone promises nothing
  const id = contentId(context.document, 'commitment', row.id)
  const theme = themeOf(table.section)
  const timescale = readTimescale(ownOrInherited(cells, 'timescale'))
  const ownCodes = new Set([readCode(reference)?.code.canonical ?? '', reference.replace(/\s/g, '')])
  return [
    {
      id,
      key: context.key(table.family, context.period, reference || `${theme ?? ''}${number}`, commitment),
      table: table.id,
      row: cells.index,
      ...printed({number, theme, reference}),
      section: table.section,
      ...textFields(cells),
      commitment,
      ...readParts(words, row),
      ...(timescale === undefined ? {} : {timescale}),
      officers: officersOf(cells, id),
      progress,
      status: statusOf(cells, context),
      references: findReferences(wordsBesideCode(cells), ownCodes, context.schemes),
    },
  ]
}

/** What the row does state of these. */
function printed(fields: {
  readonly number: string
  readonly theme: string | undefined
  readonly reference: string
}): Pick<Commitment, 'number' | 'theme' | 'reference'> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined && text !== ''))
}

/** A cell repeated at the head of a page says so. */
const CONTINUED = /\s*\(?\bcont(inued|['’]?d)?\b\.?\)?\s*$/i

/** The identifier as printed, without the `(cont)` of a later page and without a bracket that was cut off. */
function readReference(text: string): string {
  const whole = text.replaceAll('\n', ' ').replace(CONTINUED, '')
  const open = whole.indexOf('(')
  return (open >= 0 && !whole.includes(')') ? whole.slice(0, open) : whole).replace(/\s+/g, ' ').trim()
}

/** Title and target, where two entries under one number made the row. */
function readParts(words: string, row: Row): Pick<Commitment, 'parts'> {
  const lines = words.split('\n')
  const [first, second] = lines
  if (row.flags.includes('rejoined') && lines.length === 2 && first !== undefined && second !== undefined) {
    return {parts: {title: first, target: second}}
  }
  const stacked = row.flags.includes('deduplicated') && !row.flags.includes('split')
  const parts = stacked ? splitTitle(words) : undefined
  return parts === undefined ? {} : {parts: {title: parts[0], target: parts[1]}}
}

function textFields(cells: RowCells): Pick<Commitment, 'priority' | 'department'> {
  const priority = ownOrInherited(cells, 'priority').replace(CONTINUED, '')
  const department = ownOrInherited(cells, 'department') || (departmentOf(cells.table.section) ?? '')
  return {...(priority === '' ? {} : {priority}), ...(department === '' ? {} : {department})}
}

/** What the status column says; in a table that has none, what the words on progress begin with. */
function statusOf(cells: RowCells, context: IndicatorContext): Status | null {
  if (isOpen(cells, 'status')) return null
  const isTold = cells.table.family === 'status'
  const read = isTold ? statusOfRow(cells, context) : leadingStatus(own(cells, 'comment'), cells.table)
  if (read === null) return null
  const {previousAt, ...status} = read
  const quarter = previousAt === undefined ? undefined : readQuarter(previousAt)
  const previousPeriod = quarter === undefined ? undefined : quarterBefore(quarter, context)
  return previousPeriod === undefined ? status : {...status, previousPeriod}
}

/** The quarter that a report looks back to: `Green at Q4` in a report of the first quarter is of the year before. */
function quarterBefore(quarter: number, {year, period}: IndicatorContext): string | undefined {
  if (year === undefined) return undefined
  const now = LAST_QUARTER[/ ([HQ]\d)$/.exec(period ?? '')?.[1] ?? ''] ?? 5
  const from = Number(year.slice(0, 4))
  return `${quarter < now ? year : yearLabel(from - 1)} Q${quarter}`
}
