import {isValueLike, isYearLike} from './cell-shape.ts'
import {goesOn} from './join-wrapped.ts'
import type {SourceLine} from './lines.ts'

/** The lines of one row; one that is whole has a single line. */
export type TabRow = readonly SourceLine[]

/** A cell broken over more lines than this is none. */
const MOST_LINES = 12
/** A header has so many lines at most. */
const HEAD_LINES = 4
/** So many lines of words alone show how many letters a line has room for. */
const FEWEST_WORDS = 4
/** Of the cells of a column, so many show what it holds. */
const SHARE = 0.6

/**
 * Put lines together that a line break inside a cell parted: the pieces have as many tabs as a whole row, neither is one
 * by itself, the break is in a cell of words, and values stand under values.
 *
 * @param whole  tabs of a whole row, where other pieces of the table tell
 */
export function joinBrokenRows(lines: readonly SourceLine[], whole?: number): TabRow[] {
  const tabs = lines.map(({text}) => countTabs(text))
  const full = whole ?? fullWidth(tabs)
  if (full < 1 || tabs.every((count) => count >= full)) return lines.map((line) => [line])
  const shape = shapeOf(lines, full)
  const rows: SourceLine[][] = []
  let at = 0
  while (at < lines.length) {
    const to = brokenRowEnd(lines, tabs, at, shape)
    rows.push(lines.slice(at, to))
    at = to
  }
  if (rows.length === lines.length) return rows
  const figures = figureColumns(rows, full)
  return rows.flatMap((row) => (row.length === 1 || fits(row, figures) ? [row] : row.map((line) => [line])))
}

/** Tabs of a whole row: the most that two lines have, or a line of the header. */
export function fullWidth(tabs: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const count of tabs) counts.set(count, (counts.get(count) ?? 0) + 1)
  const often = [...counts].filter(([, lines]) => lines >= 2).map(([count]) => count)
  return Math.max(0, ...often, ...tabs.slice(0, HEAD_LINES))
}

/** Where does the row end that begins at a line and is broken over several? Its values stand on the last of them. */
function brokenRowEnd(
  lines: readonly SourceLine[],
  tabs: readonly number[],
  from: number,
  {full, room, named, spread}: TabShape,
): number {
  const whole = from + 1
  let sum = tabs[from] ?? 0
  const led = sum > 0
  const first = lines[from]?.text ?? ''
  // a first cell that spans rows is empty in most: then the tabs must add up to the very row
  const spanned = first.startsWith('\t')
  if (sum >= full || (!led && named) || isEndOfCell(first) || (spanned && !breaksInside(first))) return whole
  for (let at = from + 1; at < lines.length && at < from + MOST_LINES; at++) {
    const [above, line] = [lines[at - 1]?.text ?? '', lines[at]]
    if (line === undefined || line.text.startsWith('\t') || line.text.trim() === '') return whole
    const beside = spread && line.number === (lines[at - 1]?.number ?? 0) + 1 && /^[\d(]/.test(line.text)
    if (!led && !beside && !wraps(above, line.text, room)) return whole
    sum += tabs[at] ?? 0
    if (sum > full) return whole
    if (hasValues(line)) return (led && !spanned) || sum === full ? at + 1 : whole
    if (sum === full) return whole
    if ((tabs[at] ?? 0) > 0 && isEndOfCell(line.text)) return whole
  }
  return whole
}

/** Does a line of words alone go on below: in small letters, or because there was no room for the next word? */
function wraps(above: string, below: string, room: number): boolean {
  const upper = above.slice(above.lastIndexOf('\t') + 1).trim()
  const word = below.trim().split(/\s/, 1)[0] ?? ''
  return goesOn(upper, below.trim()) || upper.length + 1 + word.length > room
}

/** What the lines of a table tell of its rows. */
interface TabShape {
  /** tabs of a whole row */
  readonly full: number
  /** letters that a line of words alone has at most */
  readonly room: number
  /** its rows begin with numbers or codes: words alone above one are no part of it */
  readonly named: boolean
  /** blank lines part its rows: lines on end are one row's, though it breaks before a number */
  readonly spread: boolean
}

/** Do most rows of a table begin with numbers or codes? */
export function isNamed(lines: readonly SourceLine[], full: number): boolean {
  const rows = lines.filter((line) => countTabs(line.text) === full && hasValues(line))
  const ids = rows.filter(({text}) => isValueLike(text.slice(0, text.indexOf('\t')).trim()))
  return ids.length * 2 > rows.length
}

function shapeOf(lines: readonly SourceLine[], full: number): TabShape {
  const words = lines.filter(({text}) => !text.includes('\t'))
  const room = words.reduce((most, {text}) => Math.max(most, text.trim().length), 0)
  return {
    full,
    room: words.length < FEWEST_WORDS ? Infinity : room,
    named: isNamed(lines, full),
    spread: isSpread(lines),
  }
}

/** Does a blank line stand behind most lines with figures? */
function isSpread(lines: readonly SourceLine[]): boolean {
  const isParted = (line: SourceLine, at: number): boolean => (lines[at + 1]?.number ?? 0) > line.number + 1
  if (!lines.some(isParted)) return false
  let [ends, parted] = [0, 0]
  for (const [at, line] of lines.slice(0, -1).entries()) {
    if (!hasValues(line)) continue
    ends++
    if (isParted(line, at)) parted++
  }
  return parted > 0 && parted >= ends * SHARE
}

/** Does a line whose first cell is empty break in a cell behind its code, and not in a lone one? */
function breaksInside(text: string): boolean {
  return countTabs(text) >= 2 && text.split('\t')[1]?.trim() !== ''
}

/** The last cell is empty or a value: nothing of it goes on below. */
function isEndOfCell(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\t') + 1).trim()
  return last === '' || (text.includes('\t') && isValueLike(last))
}

/** The tabs of a line. */
export function countTabs(text: string): number {
  let count = 0
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) count++
  return count
}

/**
 * Does the last row of some lines go on in the first of others?
 *
 * @param known  what more of the table tells of its rows
 */
export function isCutRow(
  above: readonly SourceLine[],
  below: readonly SourceLine[],
  full: number,
  known: Partial<TabShape> = {},
): boolean {
  const whole = above.findLastIndex(({text}) => countTabs(text) >= full)
  const tail = above.slice(Math.max(whole + 1, above.length - MOST_LINES))
  const lines = [...tail, ...below.slice(0, MOST_LINES)]
  const tabs = lines.map(({text}) => countTabs(text))
  const shape = {...shapeOf(lines, full), spread: false, ...known}
  return tail.some((_, from) => brokenRowEnd(lines, tabs, from, shape) > tail.length)
}

/** The texts of a row's cells, a broken one joined. */
export function textsOf(row: TabRow): string[] {
  return row
    .map(({text}) => text)
    .join(' ')
    .split('\t')
    .map((text) => text.trim())
}

function figureColumns(rows: readonly TabRow[], full: number): ReadonlySet<number> {
  const filled = Array.from({length: full + 1}, () => ({all: 0, values: 0}))
  for (const [at, row] of rows.entries()) {
    const texts = textsOf(row)
    if (texts.length > full + 1 || (at === 0 && !texts.some(isFigure))) continue
    texts.forEach((text, column) => {
      const own = filled[column]
      if (own === undefined || text === '') return
      own.all++
      if (isValueLike(text)) own.values++
    })
  }
  return new Set(
    filled.flatMap(({all, values}, column) => (all > 0 && values >= all * SHARE ? [column] : [])),
  )
}

function isFigure(text: string): boolean {
  return isValueLike(text) && !isYearLike(text)
}

/** Does a line hold values behind its first cell? Two of one row do not: a row breaks in its words. */
export function hasValues({text}: SourceLine): boolean {
  let tab = text.indexOf('\t')
  while (tab >= 0) {
    const next = text.indexOf('\t', tab + 1)
    if (isFigure(text.slice(tab + 1, next < 0 ? text.length : next).trim())) return true
    tab = next
  }
  return false
}

/** Are the columns of values known, and do all of a row's hold values? */
function fits(row: TabRow, figures: ReadonlySet<number>): boolean {
  // before its break a row may hold a number, which is its code's
  if (figures.size === 0 || row.slice(1).filter(hasValues).length > 1) return false
  const texts = textsOf(row)
  const own = [...figures].map((column) => texts[column] ?? '').filter((text) => text !== '')
  return own.length > 0 && own.filter(isValueLike).length * 3 > own.length * 2
}
