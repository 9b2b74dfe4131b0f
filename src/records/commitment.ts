import type {Commitment, Status} from '../model/commitment.ts'
import {contentId} from '../model/identity.ts'
import type {Row, Table} from '../model/table.ts'
import {readQuarter} from '../words/read-period.ts'
import {splitTitle} from '../words/split-title.ts'
import {officersOf, type IndicatorContext} from './indicator.ts'
import {findReferences, readCode} from './read-code.ts'
import {readStatus} from './read-status.ts'
import {readTimescale} from './read-timescale.ts'
import {departmentOf, own, ownOrInherited, themeOf, wordsBesideCode, type RowCells} from './row-cells.ts'

/** The rows of a table of commitments or of their statuses as records. */
export function readCommitments(table: Table, context: IndicatorContext): Commitment[] {
  return table.rows.flatMap((row, index) => {
    if (row.kind !== 'data' || row.flags.includes('damaged')) return []
    return readCommitment({table, row, index}, context)
  })
}

function readCommitment(cells: RowCells, context: IndicatorContext): Commitment[] {
  const {table, row} = cells
  const words = own(cells, 'commitment') || own(cells, 'description')
  const commitment = words.replaceAll('\n', ' ')
  const number = own(cells, 'number')
  const reference = readReference(ownOrInherited(cells, 'code'))
  const progress = own(cells, 'comment')
  if (commitment === '' && progress === '' && number === '') return []
  const id = contentId(context.document, 'commitment', row.id)
  const theme = themeOf(table.section)
  const parts = readParts(words, row)
  const timescale = readTimescale(own(cells, 'timescale'))
  const ownCode = new Set([readCode(reference)?.code.canonical ?? '', reference.replace(/\s/g, '')])
  return [
    {
      id,
      key: context.key(table.family, context.period, reference || `${theme ?? ''}${number}`, commitment),
      table: table.id,
      row: cells.index,
      ...(number === '' ? {} : {number}),
      ...(theme === undefined ? {} : {theme}),
      ...(reference === '' ? {} : {reference}),
      section: table.section,
      ...textFields(cells),
      commitment,
      ...(parts === undefined ? {} : {parts}),
      ...(timescale === undefined ? {} : {timescale}),
      officers: officersOf(cells, id),
      progress,
      status: statusOf(cells, context),
      references: findReferences(wordsBesideCode(cells), ownCode, context.schemes),
    },
  ]
}

/** The identifier as printed, without the `(cont)` of a later page and without a bracket that was cut off. */
function readReference(text: string): string {
  const whole = text.replaceAll('\n', ' ').replace(/\s*\(?\bcont(inued|['’]?d)?\b\.?\)?\s*$/i, '')
  const open = whole.indexOf('(')
  return (open >= 0 && !whole.includes(')') ? whole.slice(0, open) : whole).replace(/\s+/g, ' ').trim()
}

/** Title and target, where two entries under one number made the row. */
function readParts(words: string, row: Row): Commitment['parts'] {
  const lines = words.split('\n')
  const [first, second] = lines
  if (row.flags.includes('rejoined') && lines.length === 2 && first !== undefined && second !== undefined) {
    return {title: first, target: second}
  }
  const parts =
    row.flags.includes('deduplicated') && !row.flags.includes('split') ? splitTitle(words) : undefined
  return parts === undefined ? undefined : {title: parts[0], target: parts[1]}
}

function textFields(cells: RowCells): Pick<Commitment, 'priority' | 'department'> {
  const priority = ownOrInherited(cells, 'priority')
  const department = ownOrInherited(cells, 'department') || (departmentOf(cells.table.section) ?? '')
  return {...(priority === '' ? {} : {priority}), ...(department === '' ? {} : {department})}
}

function statusOf(cells: RowCells, context: IndicatorContext): Status | null {
  if (cells.table.family !== 'status') return null
  const read = readStatus(own(cells, 'status').replaceAll('\n', ' '), cells.table.section)
  if (read === null) return null
  const {previousAt, ...status} = read
  const quarter = previousAt === undefined ? undefined : readQuarter(previousAt)
  const known = quarter !== undefined && context.year !== undefined
  return known ? {...status, previousPeriod: `${context.year} Q${quarter}`} : status
}
