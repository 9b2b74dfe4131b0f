import type {Cell, Grid, GridRow} from '../block.ts'
import type {SourceLine} from './lines.ts'
import {collapse, countVisible} from './visible.ts'

/** A table whose cells commas part, and how many of its characters are in cells. */
export interface CommaTable {
  readonly grid: Grid
  readonly characters: number
}

/** A record of comma-separated values and the lines that it takes. */
interface CommaRecord {
  readonly fields: readonly string[]
  readonly line: number
  readonly endLine: number
}

/** Sentences have commas too, but not as many on every line. */
const FEWEST_FIELDS = 3
const FEWEST_RECORDS = 2
/** Labels that no sentence has on end without a blank behind its commas. */
const FEWEST_LABELS = 4

/** Columns that our own CSV has behind those of the table. */
const ROW_FACTS = ['row_kind', 'row_flags', 'row_inherited', 'row_position']

/**
 * Read a file of comma-separated values, as spreadsheets and our own `tables` write it.
 *
 * The whole file is one: every record has as many fields as the first. An apostrophe that keeps a spreadsheet from
 * running a cell is set aside, and so are the columns that `tables` adds; a row that they call damaged or undivided is.
 *
 * @returns  `undefined` where it is none
 * @see      RFC 4180
 */
export function readCommas(lines: readonly SourceLine[]): CommaTable | undefined {
  const records = recordsIn(lines)
  const [head] = records ?? []
  if (records === undefined || head === undefined || records.length < FEWEST_RECORDS) return undefined
  const isOurs = head.fields.slice(-ROW_FACTS.length).join() === ROW_FACTS.join()
  if (!isOurs && (isProse(records) || isMarkedOtherwise(records))) return undefined
  const rows = isOurs ? records.map(ownRow) : records.map((record) => rowOf(record))
  return {
    grid: {
      type: 'grid',
      layout: 'commas',
      because: 'every record has as many values between commas',
      rows,
      headerRows: isOurs ? 1 : 0,
      position: {line: head.line, endLine: records.at(-1)?.endLine ?? head.line},
    },
    characters: rows.reduce((sum, {cells}) => sum + cells.reduce((own, {visible}) => own + visible, 0), 0),
  }
}

/** A comma of a sentence has a blank behind it; one inside a number has three figures. Quotations hold both. */
function isProse(records: readonly CommaRecord[]): boolean {
  const hasSentence = ({fields}: CommaRecord): boolean =>
    fields.slice(1).some((field) => /^\s+\S/.test(field))
  const hasThousands = ({fields}: CommaRecord): boolean =>
    fields.some((field, at) => /\d$/.test(field) && /^\d{3}(?!\d)/.test(fields[at + 1] ?? ''))
  return records.every(hasSentence) || (!areLabels(records[0]) && records.some(hasThousands))
}

/** Over records of as many values as there are labels `99,101` are two. */
function areLabels(head: CommaRecord | undefined): boolean {
  const labels = head?.fields.filter((field) => field !== '') ?? []
  return labels.length >= FEWEST_LABELS && labels.every((field) => /^(?:\p{L}|(?:19|20)\d{2}\b)/u.test(field))
}

/** Tabs and pipes part cells before commas do. */
function isMarkedOtherwise(records: readonly CommaRecord[]): boolean {
  return records.some(({fields}) => fields.some((field) => /[\t|]/.test(field)))
}

/** All records, unless one has another number of fields than the first, or a quotation does not end. */
function recordsIn(lines: readonly SourceLine[]): readonly CommaRecord[] | undefined {
  const records: CommaRecord[] = []
  let open: {readonly text: string; readonly line: number} | undefined
  for (const {text, number} of lines) {
    if (open === undefined && text.trim() === '') continue
    const whole: string = open === undefined ? text : `${open.text}\n${text}`
    const line = open?.line ?? number
    const fields = fieldsOf(whole)
    if (fields === 'open') {
      open = {text: whole, line}
      if (number - line > LONGEST_RECORD) return undefined
      continue
    }
    open = undefined
    if (fields === undefined || fields.length < FEWEST_FIELDS) return undefined
    if (fields.length !== (records[0]?.fields.length ?? fields.length)) return undefined
    records.push({fields, line, endLine: number})
  }
  return open === undefined ? records : undefined
}

/** A cell of more lines than this is a quotation mark that was never closed. */
const LONGEST_RECORD = 500

/** @returns  `open` where a quotation goes on in the next line, `undefined` where something stands behind one */
function fieldsOf(text: string): readonly string[] | 'open' | undefined {
  if (!text.includes(',')) return [text]
  if (!text.includes('"')) return text.split(',')
  const fields: string[] = []
  for (let at = 0; ;) {
    if (text[at] !== '"') {
      const end = text.indexOf(',', at)
      fields.push(text.slice(at, end < 0 ? undefined : end))
      if (end < 0) return fields
      at = end + 1
      continue
    }
    const end = endOfQuotation(text, at + 1)
    if (end < 0) return 'open'
    fields.push(text.slice(at + 1, end).replaceAll('""', '"'))
    if (end + 1 === text.length) return fields
    if (text[end + 1] !== ',') return undefined
    at = end + 2
  }
}

/** The mark that ends a quotation: one that no other follows. */
function endOfQuotation(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

function rowOf({fields, line, endLine}: CommaRecord, width = fields.length): GridRow {
  const position = {line, endLine}
  return {position, cells: fields.slice(0, width).map((field) => cellOf(field, position))}
}

/** A row of our own CSV: what was not sure of it when it was written is not sure now. */
function ownRow(record: CommaRecord): GridRow {
  const row = rowOf(record, record.fields.length - ROW_FACTS.length)
  const flags = record.fields.at(1 - ROW_FACTS.length)?.split(' ') ?? []
  const last = row.cells.findLastIndex(({text}) => text !== '')
  return {
    ...row,
    ...(flags.includes('undivided') ? {undividedFrom: Math.max(0, last)} : {}),
    ...(flags.includes('damaged') ? {damaged: true} : {}),
  }
}

/** `'=1+1` is the text `=1+1`. */
function cellOf(field: string, position: Cell['position']): Cell {
  const own = /^'+[=+\-@]/.test(field) ? field.slice(1) : field
  const text = collapse(own) // no marks are set aside: `__init__` is no emphasis here
  return {text, visible: countVisible(text), position}
}
