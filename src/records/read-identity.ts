import type {Message} from '../model/message.ts'
import type {Place} from '../model/position.ts'
import type {Row} from '../model/table.ts'
import {takeBareCode} from '../words/code-shape.ts'
import {readCodeCell, type CodeCell, type CodeContext} from './read-code-cell.ts'
import {readCode, readPart, type ReadCode} from './read-code.ts'
import {takeNoteMark} from './note-marks.ts'
import {describedRow} from './officer-line.ts'
import {cellsOf, own, ownOrInherited, type RowCells} from './row-cells.ts'
import {takeTitleCode, type TitleCode} from './title-code.ts'

const PART = /^\(?(?:viii|vii|vi|iv|ix|iii|ii|i|v|x|[a-h])[).](?:\s|$)/i
/** A figure glued to the last word of a title is the mark of a note, if the report has one: `Transport2`, not `CO2`. */
const GLUED = /^(.*\p{Ll}{4})(\d)$/u

/** What a row is about: its code, its title, and the marks of the notes on them. */
export interface ReadIdentity {
  readonly code: ReadCode | undefined
  readonly title: string
  readonly marks: readonly string[]
  readonly messages: readonly Message[]
}

/**
 * Code and title of a row.
 *
 * A part `(ii)` has its parent's code, and its title is led by its parent's. Where no cell gives a code, the
 * description may: its title is then what is left of it.
 */
export function readIdentity(cells: RowCells, context: CodeContext): ReadIdentity {
  const printed = takeTitleMark(describedRow(cells).words.replaceAll('\n', ' '), context.marks)
  const read = readCodeCell(cells, context)
  const raw = own(cells, 'code')
  if (LONE_PART.test(raw)) return partOfAbove(cells, raw, printed, context)
  const parent = raw === '' ? readCode(ownOrInherited(cells, 'code'), context.scheme) : read.code
  const marks = [printed.mark, read.mark].filter((mark) => mark !== undefined)
  if (raw === '' && parent !== undefined && PART.test(printed.words)) {
    const title = `${parentTitle(cells)} ${printed.words}`.trim()
    return {code: readPart(parent, printed.words), title, marks, messages: []}
  }
  const item = raw === '' ? itemOfAbove(cells, printed.words) : undefined
  if (item !== undefined) return {code: undefined, title: item, marks, messages: []}
  const inTitle =
    raw === '' && parent === undefined
      ? (takeTitleCode(printed.words, context.schemes, context.led) ?? takeNumber(printed.words, context))
      : undefined
  if (inTitle !== undefined) return {...inTitle, marks, messages: []}
  const code = firstPart(read.code, printed.words, cells) ?? read.code
  return {code, title: printed.words, marks, messages: sayRead(read, raw, placeOf(cells))}
}

const ITEM = /^[-–—•·]\s*(?=\p{L})/u

/** `- council` below `A3 | Homes below standard:` is one of several figures of A3: its words stand behind A3's title. */
function itemOfAbove(cells: RowCells, words: string): string | undefined {
  if (!ITEM.test(words)) return undefined
  const {table, index} = cells
  const description = (row: Row): string => own({table, row, index}, 'description').replaceAll('\n', ' ')
  const above = lastAbove(cells, (row) => !ITEM.test(description(row)))
  if (above === undefined || above.kind !== 'data') return undefined
  const title = description(above)
  return title.endsWith(':') ? `${title} ${words.replace(ITEM, '')}` : undefined
}

/** `12 Working days lost` in a column that its head promises to be of codes. */
function takeNumber(words: string, {numbered, scheme}: CodeContext): TitleCode | undefined {
  const taken = numbered ? takeBareCode(words) : undefined
  const code = taken === undefined ? undefined : readCode(taken.number, scheme)
  return taken === undefined || code === undefined ? undefined : {code, title: taken.title}
}

/** `Waste: (a) recycled`: the words before the first part are the parent's, and all parts have them. */
const INNER_PART = /(?:^\(?|\s+\()(a|i)[).](?=\s|$)/i
const SECOND: Readonly<Record<string, RegExp>> = {a: /^\(?b[).]/i, i: /^\(?ii[).]/i}

/** `82 | Waste: (a) recycled` over `| (b) composted` is 82a: its row holds the first part beside the parent's words. */
function firstPart(
  code: ReadCode | undefined,
  title: string,
  {table, index}: RowCells,
): ReadCode | undefined {
  const part = INNER_PART.exec(title)?.[1]?.toLowerCase()
  const row = table.rows[index + 1]
  if (code === undefined || part === undefined || row === undefined) return undefined
  const below = {table, row, index: index + 1}
  const isSecond = own(below, 'code') === '' && SECOND[part]?.test(own(below, 'description')) === true
  return isSecond && /\d$/.test(code.code.canonical) ? readPart(code, `(${part}) `) : undefined
}

/** `(ii)` alone where a code stands: a part of the code above it. */
const LONE_PART = /^\(?(?:viii|vii|vi|iv|ix|iii|ii|i|v|x|[a-h])\)$/i

function partOfAbove(
  cells: RowCells,
  part: string,
  {words, mark}: {readonly words: string; readonly mark?: string},
  context: CodeContext,
): ReadIdentity {
  const marks = mark === undefined ? [] : [mark]
  const {table, index} = cells
  const above = lastAbove(cells, (row) => !LONE_PART.test(own({table, row, index}, 'code')))
  const parent =
    above === undefined ? undefined : readCode(own({table, row: above, index}, 'code'), context.scheme)
  if (above === undefined || parent === undefined) return {code: undefined, title: words, marks, messages: []}
  const title = own({table, row: above, index}, 'description').replaceAll('\n', ' ')
  return {code: readPart(parent, `${part} `), title: `${title} ${words}`.trim(), marks, messages: []}
}

function placeOf(cells: RowCells): Place {
  const [cell] = cellsOf(cells, (role) => role === 'code').filter(({text}) => text !== '')
  return cell?.position ?? cells.row.position
}

function takeTitleMark(text: string, marks: ReadonlySet<string>): {words: string; mark?: string} {
  if (marks.size === 0) return {words: text}
  const [, words = '', glued = ''] = (/\d$/.test(text.slice(-1)) ? GLUED.exec(text) : null) ?? []
  if (glued !== '' && marks.has(glued)) return {words, mark: glued}
  const taken = takeNoteMark(text, marks)
  return taken.mark !== undefined && marks.has(taken.mark) ? taken : {words: text}
}

function parentTitle(cells: RowCells): string {
  const {table, index} = cells
  const above = lastAbove(cells, (row) => own({table, row, index}, 'code') !== '')
  const title =
    above === undefined ? '' : own({table, row: above, index}, 'description').replaceAll('\n', ' ')
  if (PART.test(title)) return '' // that row is a part itself
  const first = INNER_PART.exec(title)
  return first === null ? title : title.slice(0, first.index)
}

/** The nearest row above that is such. */
function lastAbove({table, index}: RowCells, is: (row: Row) => boolean): Row | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const row = table.rows[at]
    if (row !== undefined && is(row)) return row
  }
  return undefined
}

function sayRead({code, how, mark}: CodeCell, raw: string, position: Place): Message[] {
  const printed = raw.replaceAll('\n', ' ')
  const read = code?.code.canonical ?? ''
  if (how === 'repaired') {
    const message = `Read the code “${printed}” as ${read}: a slip of the scan, and no other reading is possible`
    return [{severity: 'info', code: 'code/repaired', message, position}]
  }
  if (how === 'unmarked') {
    const message = `Read the code “${printed}” as ${read} with the mark of note ${mark ?? ''}: so it follows the codes around it`
    return [{severity: 'info', code: 'code/note-mark', message, position}]
  }
  if (code === undefined && /\d/.test(printed)) {
    const message = `“${printed}” stands where a code does and cannot be read as one: the record has none`
    return [{severity: 'warning', code: 'code/unread', message, position}]
  }
  return []
}
