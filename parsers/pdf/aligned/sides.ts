import {type Line, linesOf} from '../lines.ts'
import type {Box} from '../matrix.ts'
import type {Word} from '../words.ts'
import {type Column, columnsOf, isIn, MAY_CROSS} from './columns.ts'
import {isYear} from './figure-body.ts'
import type {CutLine} from './regions.ts'
import {isFigureText} from './rows.ts'
import {segmentsOf} from './segments.ts'

const FEWEST_COLUMNS = 2
export const FEWEST_ROWS = 3
/** So many of a side's first cells are words, and differ from each other; so many of its rows have figures. */
const MOSTLY = 0.8
/** Rows that stand on other lines than those beside them: so many of either side; feet nearer than this are one line. */
const UNEVEN = 0.5
const ONE_LINE = 1
/** A caption begins where its table does, give or take so much. */
const SAME_START = 3

/** Titles may run over the columns of their side. */
export function columnsIn(lines: readonly CutLine[]): readonly Column[] {
  return columnsOf(
    lines.map(({segments}) => segments),
    Math.max(1, Math.floor(MAY_CROSS * lines.length)),
  )
}

/** One side of a gutter, where it may be a table by itself. */
export interface Side {
  readonly from: number
  readonly to: number
  /** its labels are words, or years: the first column of a page holds labels whatever they are, a further one figures */
  readonly isLabelled: boolean
  /** the text of each column's head */
  readonly heads: readonly string[]
  /** the baseline of the line of heads, and those of the lines with figures */
  readonly headFoot: number
  readonly feet: readonly number[]
  /** the line over all, where it begins as its labels do and runs over them, as no head of a group does; else empty */
  readonly title: string
}

/** @returns  `undefined` where it has no labels of its own, which differ from row to row */
export function sideOf(words: readonly Word[]): Side | undefined {
  const lines = linesOf(words).map((line): CutLine => ({line, segments: segmentsOf(line)}))
  const columns = columnsIn(lines)
  const [labels, next] = columns
  if (labels === undefined || next === undefined) return undefined
  const rows = lines.map(({line}) => ({foot: line.baseline, cells: columns.map(cellOf(line))}))
  const isOfFigures = (row: (typeof rows)[number]): boolean =>
    row.cells.slice(1).some((own) => own.length > 0 && isFigureText(own) && !isYear(own))
  const first = Math.max(1, rows.findIndex(isOfFigures))
  const body = rows.slice(first)
  const feet = body.filter(isOfFigures).map(({foot}) => foot)
  const head = rows.slice(0, first).findLast(({cells}) => cells.filter(({length}) => length > 0).length > 1)
  const keys = body.flatMap(({cells: [own = []]}) => (own.length === 0 ? [] : [own]))
  if (keys.length < FEWEST_ROWS || keys.length < MOSTLY * feet.length || !differ(keys)) return undefined
  const [title, ...more] = lines[0]?.segments ?? []
  const isTitled =
    title !== undefined &&
    more.length === 0 &&
    Math.abs(title.box[0] - labels.from) <= SAME_START &&
    title.box[2] > next.from
  return {
    from: labels.from,
    to: columns.at(-1)?.to ?? labels.to,
    isLabelled: keys.filter(isLettered).length >= MOSTLY * keys.length || keys.every(isYear),
    heads: head?.cells.map(textOf) ?? [],
    headFoot: head?.foot ?? 0,
    feet: feet.length >= MOSTLY * keys.length || feet.length >= FEWEST_ROWS ? feet : [],
    title: isTitled ? textOf(title.words) : '',
  }
}

function cellOf({words}: Line): (column: Column) => readonly Word[] {
  return (column) => words.filter((word) => isIn(word, column))
}

function textOf(words: readonly Word[]): string {
  return words.map(({text}) => text).join(' ')
}

function differ(keys: readonly (readonly Word[])[]): boolean {
  return new Set(keys.map(textOf)).size >= MOSTLY * keys.length
}

function isLettered(words: readonly Word[]): boolean {
  return !isFigureText(words)
}

const NUMBERED = /^(?:table|figure|chart|list) (\p{Lu}?[\d.]*\d)/iu

/** Does a line begin as the caption of a numbered table does? */
export function isCaption(line: string): boolean {
  return NUMBERED.test(line)
}

/** Are these titles of two tables by their numbers: `Table 5: …` and `Table 6: …`? */
export function areNumbered(title: string, other: string): boolean {
  const [own, more] = [NUMBERED.exec(title), NUMBERED.exec(other)]
  return own !== null && more !== null && own[1] !== more[1]
}

/** Have both the same heads, that of the labels among them? */
export function areOfOneShape({heads}: Side, right: Side): boolean {
  return (
    heads.length >= FEWEST_COLUMNS &&
    heads.length === right.heads.length &&
    heads.every((head, at) => head !== '' && head === right.heads[at])
  )
}

/** Are the labels of both called the same? */
export function haveOneHead({heads: [head]}: Side, {heads: [other]}: Side): boolean {
  return head !== undefined && head !== '' && head === other
}

/** Have the figures of both the same heads? */
export function repeats({heads: [, ...own]}: Side, {heads: [, ...more]}: Side): boolean {
  const count = Math.min(own.length, more.length)
  return count > 0 && own.slice(0, count).every((head, at) => head !== '' && head === more[at])
}

export function areUneven({feet}: Side, right: Side): boolean {
  return standsApart(feet, right.feet) && standsApart(right.feet, feet)
}

function standsApart(feet: readonly number[], others: readonly number[]): boolean {
  const apart = feet.filter((foot) => !others.some((other) => Math.abs(other - foot) < ONE_LINE))
  return apart.length >= UNEVEN * feet.length
}

/** Is a shaded head, or a box, round the heads of each, and none round both? */
export function haveBoxesOfTheirOwn(left: Side, right: Side, boxes: readonly Box[]): boolean {
  const round = ({from, to, headFoot}: Side): readonly Box[] =>
    boxes.filter(([x0, y0, x1, y1]) => x0 < to && x1 > from && y0 < headFoot && y1 > headFoot)
  const [own, other] = [round(left), round(right)]
  return own.length > 0 && other.length > 0 && !own.some((box) => other.includes(box))
}
