import {readCommas, type CommaTable} from './comma-grid.ts'
import {findCommaRanges} from './comma-stretch.ts'
import {findColumnedRanges, type LineRange} from './fixed-stretch.ts'
import {readFixedWidth, type FixedTable} from './fixed-width.ts'
import {gatherRows, type MarkedStretch} from './gather-rows.ts'
import type {SourceLine} from './lines.ts'
import {singleTabs} from './single-tabs.ts'
import {learnPages, type PageLines} from './page-lines.ts'
import {readSlashes, type SlashTable} from './slash-grid.ts'
import {findSlashRanges} from './slash-stretch.ts'

/** Layouts that a line shows by itself or by its neighbours. */
type Layout = 'tabs' | 'pipes' | 'prose'

/** How a stretch of lines is laid out. A layout is recognised first, then read. */
export type Stretch =
  | MarkedStretch
  | {readonly layout: 'commas'; readonly lines: readonly SourceLine[]; readonly table: CommaTable}
  | {readonly layout: 'slashes'; readonly lines: readonly SourceLine[]; readonly table: SlashTable}
  | {readonly layout: 'fixed-width'; readonly lines: readonly SourceLine[]; readonly table: FixedTable}

const LIST_MARK = /^\s*(?:[•·▪●◦✓√\uf0b7*+–-]|\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}\))(?=\s)/iu

/**
 * Cut a file's lines into stretches of one layout.
 *
 * Blank lines end a stretch of tabbed lines but not one of prose, for paragraphs need their neighbours to be told
 * from lists. A line without a tab between two tabbed lines is part of the table.
 */
export function findStretches(lines: readonly SourceLine[]): Stretch[] {
  const pages = learnPages(lines)
  return gatherRows(singleTabs(stretchesOf(lines), pages), pages).flatMap((stretch) =>
    stretch.layout === 'prose' ? partCommas(stretch.lines, pages) : stretch,
  )
}

/** Tables whose cells commas part, where the whole file is none. */
function partCommas(lines: readonly SourceLine[], pages: PageLines): Stretch[] {
  return takeTables(lines, findCommaRanges(lines), (own): Stretch | undefined => {
    const table = readCommas(own)
    return table === undefined ? undefined : {layout: 'commas', lines: own, table}
  }).flatMap((stretch) => (stretch.layout === 'prose' ? partProse(stretch.lines, pages) : stretch))
}

/** Tables whose cells slashes part, tables whose columns only blanks part, and the prose between them. */
function partProse(lines: readonly SourceLine[], pages: PageLines): Stretch[] {
  return takeTables(lines, findSlashRanges(lines, pages), (own): Stretch | undefined => {
    const table = readSlashes(own, pages)
    return table === undefined ? undefined : {layout: 'slashes', lines: own, table}
  }).flatMap((stretch) => (stretch.layout === 'prose' ? partColumned(stretch.lines, pages) : stretch))
}

function partColumned(lines: readonly SourceLine[], pages: PageLines): Stretch[] {
  return takeTables(lines, findColumnedRanges(lines, pages), (own): Stretch | undefined => {
    const table = readFixedWidth(own, pages)
    return table === undefined ? undefined : {layout: 'fixed-width', lines: own, table}
  })
}

/** Ranges that are read as tables, and the prose before, between and behind them. */
function takeTables(
  lines: readonly SourceLine[],
  ranges: readonly LineRange[],
  read: (lines: readonly SourceLine[]) => Stretch | undefined,
): Stretch[] {
  const out: Stretch[] = []
  let kept = 0
  for (const {from, to} of ranges) {
    const table = read(lines.slice(from, to))
    if (table === undefined) continue
    if (from > kept) out.push(proseOf(lines.slice(kept, from)))
    out.push(table)
    kept = to
  }
  if (kept < lines.length) out.push(proseOf(lines.slice(kept)))
  return out
}

function proseOf(lines: readonly SourceLine[]): Stretch {
  return {layout: 'prose', lines, furniture: []}
}

function stretchesOf(lines: readonly SourceLine[]): {layout: Layout; lines: SourceLine[]}[] {
  const stretches: {layout: Layout; lines: SourceLine[]}[] = []
  lines.forEach((line, index) => {
    const last = stretches.at(-1)
    const layout: Layout | 'blank' = layoutOf(lines, index, last?.layout)
    if (last !== undefined && layout === last.layout) last.lines.push(line)
    else if (layout === 'blank') {
      if (last?.layout === 'prose') last.lines.push(line)
      else stretches.push({layout: 'prose', lines: [line]})
    } else stretches.push({layout, lines: [line]})
  })
  return stretches
}

function layoutOf(lines: readonly SourceLine[], index: number, before: Layout | undefined): Layout | 'blank' {
  const text = lines[index]?.text ?? ''
  if (text.trim() === '') return 'blank'
  if (isFramedLine(text)) return 'pipes'
  if (isTabbed(text) || isLoneCell(lines, index)) return 'tabs'
  if (isPiped(lines, index)) return 'pipes'
  if (before === 'tabs' && standsBetweenRows(lines, index)) return 'tabs'
  return 'prose'
}

/** A tab makes a row, unless it only stands behind a list mark or in front of a paragraph. */
function isTabbed(text: string): boolean {
  if (!text.includes('\t') || isListItem(text)) return false
  return text.trim().includes('\t') || text.endsWith('\t')
}

/** A list mark, a tab, and words without another: looked at in parts, for blanks without end must cost no more than words. */
function isListItem(text: string): boolean {
  const mark = LIST_MARK.exec(text)
  if (mark === null) return false
  const behind = text.slice(mark[0].length)
  const words = behind.trimStart()
  return words !== '' && !words.includes('\t') && behind.slice(0, -words.length).includes('\t')
}

/** Pipes at both ends and one between: a tab inside is a stray one. */
function isFramedLine(text: string): boolean {
  const drawn = text.trim()
  return drawn.startsWith('|') && drawn.endsWith('|') && drawn.slice(1, -1).includes('|')
}

/** Lines this near may belong to one table over a page's foot and head. */
const NEAR = 8

/** Tabs in front of words alone: an indented paragraph, or the one filled cell of a row where rows are near. */
function isLoneCell(lines: readonly SourceLine[], index: number): boolean {
  if (lines[index]?.text.startsWith('\t') !== true) return false
  return lines.slice(Math.max(0, index - NEAR), index + NEAR).some((line) => isTabbed(line.text))
}

/** A pipe table's line: it starts with a pipe, or it has two and so has a neighbour. */
function isPiped(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (/^\s*\|.*\|/.test(text)) return true
  if (isCrossedRule(text.trim()))
    return [-1, 1].some((step) => countPipes(nextWritten(lines, index, step)) > 0)
  if (!text.includes('|')) return false
  const neighbours = [nextWritten(lines, index, -1), nextWritten(lines, index, 1)]
  const pipes = countPipes(text)
  if (pipes >= 1 && neighbours.some((line) => countPipes(line) === pipes)) return true
  return (
    pipes >= FEWEST_PIPES &&
    lines.slice(Math.max(0, index - NEAR), index).some((line) => countPipes(line.text) === pipes)
  )
}

/** So many pipes in a line, and as many in one little above it, are a row's, though a page was turned between them. */
const FEWEST_PIPES = 2

/** The line above or below; a blank line may stand between rows. */
function nextWritten(lines: readonly SourceLine[], index: number, step: number): string {
  const next = lines[index + step]?.text ?? ''
  return next.trim() === '' ? (lines[index + 2 * step]?.text ?? '') : next
}

/** The pipes of a line, or the crosses where a rule meets them. */
function countPipes(text: string): number {
  if (isCrossedRule(text.trim())) return text.split('+').length - 1
  return text.split(/(?<!\\)\|/).length - 1
}

/** An untabbed line below a row belongs to the table where another row follows at once: it wraps, or it titles rows. */
function standsBetweenRows(lines: readonly SourceLine[], index: number): boolean {
  if ((lines[index - 1]?.text ?? '').trim() === '') return false
  for (let below = index + 1; below < lines.length && below <= index + 12; below++) {
    const text = lines[below]?.text ?? ''
    if (text.trim() === '') return false
    if (isTabbed(text) || isLoneCell(lines, below)) return true
  }
  return false
}

/** The line under a pipe table's header: dashes, colons and pipes; or dashes and the crosses where pipes meet it. */
export function isPipeRule(text: string): boolean {
  const drawn = text.trim()
  if (isCrossedRule(drawn)) return true
  if (!text.includes('|') || !/^[-:|\s]*-[-:|\s]*$/.test(text)) return false
  const cells = drawn.replace(/^\|/, '').replace(/\|$/, '').split('|')
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()))
}

/** `-----+-----+-----`, as tables are drawn in letters alone. */
function isCrossedRule(drawn: string): boolean {
  return drawn.length <= 400 && /^\+?(?:[-=]{2,}\+)+(?:[-=]{2,})?$/.test(drawn)
}

/** Do the lines of a pipe table begin with a pipe? The rule under the header says, or else every line. */
export function isFramed(lines: readonly SourceLine[]): boolean {
  const rule = lines.find((line) => isPipeRule(line.text))
  if (rule !== undefined) return /^\s*[|+]/.test(rule.text)
  // a pipe before a single row may as well stand behind its empty first cell
  const [only, another] = lines
  if (only !== undefined && another === undefined) return isFramedLine(only.text)
  return lines.every((line) => /^\s*\|/.test(line.text))
}
