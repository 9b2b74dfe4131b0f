import {columnsOf} from '../aligned/columns.ts'
import {isFigureText} from '../aligned/rows.ts'
import {segmentsOf} from '../aligned/segments.ts'
import type {Filled} from '../filled.ts'
import type {LatticeCell} from '../lattice.ts'
import {type Line, linesOf} from '../lines.ts'
import type {Word} from '../words.ts'

/** So many figures under each other in a cell are rows without a rule between them. */
const FEWEST_FIGURES = 3
/** In so many columns. */
const FEWEST_COLUMNS = 2
/** Most parts of a column of figures are figures. */
const MOSTLY = 0.8
/** Lines that differ by less of an em stand level. */
const LEVEL = 0.2

export interface FilledCell {
  readonly cell: LatticeCell
  readonly lines: readonly Line[]
  /** the baselines of its row's rows, by the figures under each other in one of its cells */
  readonly levels: readonly number[]
}

/** The cells of rows that are stacks. */
export function stackedCells({byCell}: Filled): FilledCell[] {
  const byRow = new Map<number, [LatticeCell, readonly Word[]][]>()
  for (const [cell, own] of byCell) {
    const row = byRow.get(cell.row)
    if (row === undefined) byRow.set(cell.row, [[cell, own]])
    else row.push([cell, own])
  }
  return [...byRow.values()].flatMap((cells) => {
    if (!cells.some(([, own]) => mayBeStack(own)) || cells.some(([cell]) => cell.rs > 1)) return []
    const row = cells.map(([cell, own]) => ({cell, lines: linesOf(own), levels: []}))
    const isMany = row.filter(isStack).reduce((sum, one) => sum + columnsIn(one), 0) >= FEWEST_COLUMNS
    if (!isMany && !areTwoRows(row)) return []
    const levels = row.map(({lines}) => figureLines(lines)).toSorted((a, b) => b.length - a.length)[0] ?? []
    return row.map((filled) => ({...filled, levels: levels.map(({baseline}) => baseline)}))
  })
}

/** Words of as many lines have as many feet: most cells hold fewer, and their lines need not be told apart. */
function mayBeStack(words: readonly Word[]): boolean {
  return words.length > 1 && new Set(words.map(({baseline}) => baseline)).size > 1
}

/**
 * Are these two rows, or more, of few figures? Figures stand under each other in two columns, each with a line of another
 * cell beside it; and these lines stand further apart than lines of one cell, or each of them begins a label: in a
 * capital, where its first word would have fitted on the line before.
 */
function areTwoRows(row: readonly Omit<FilledCell, 'levels'>[]): boolean {
  const stacks = row.filter(
    ({cell, lines}) => cell.column > 0 && figuresIn(lines) > 1 && figuresIn(lines) === lines.length,
  )
  const [first] = stacks
  if (first === undefined || stacks.length < FEWEST_COLUMNS) return false
  const feet = first.lines.map(({baseline}) => baseline)
  if (
    !stacks.every(
      ({lines}) => lines.length === feet.length && lines.every((line, at) => isAt(line, feet[at])),
    )
  )
    return false
  return row.some(({cell, lines}) => {
    const labels = lines.filter((line) => feet.some((foot) => isAt(line, foot)))
    if (stacks.some((stack) => stack.cell === cell) || labels.length < feet.length) return false
    return labels.every((line, at) => {
      const before = labels[at - 1]
      return (
        before === undefined ||
        !isNearTo(before, line) ||
        beginsAnew(lines[lines.indexOf(line) - 1], line, cell)
      )
    })
  })
}

function isAt({baseline, size}: Line, foot = Infinity): boolean {
  return Math.abs(baseline - foot) < LEVEL * size
}

/** Room at the sides of a cell, and a blank, in ems. */
const ROOM = 1

function beginsAnew(before: Line | undefined, {words, size}: Line, {box}: LatticeCell): boolean {
  const [first, last] = [words[0], before?.words.at(-1)]
  if (first === undefined || last === undefined) return false
  return /^[\p{Lu}\d]/u.test(first.text) && last.box[2] + first.box[2] - first.box[0] + ROOM * size < box[2]
}

function figureLines(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => segmentsOf(line).every(({words}) => isFigureText(words)))
}

function figuresIn(lines: readonly Line[]): number {
  return figureLines(lines).length
}

export function isStack({lines}: Pick<FilledCell, 'lines'>): boolean {
  const figures = figuresIn(lines)
  return figures >= FEWEST_FIGURES && figures >= MOSTLY * lines.length
}

function columnsIn({lines}: Pick<FilledCell, 'lines'>): number {
  return columnsOf(lines.map(segmentsOf), 0).length
}

/** Lines of one cell stand no further apart, in ems. */
const LOOSEST = 1.5

/** The label of all rows of a stack: one word or phrase in the first column, which does not stand level with each. */
export function isOneLabel({cell, lines, levels}: FilledCell): boolean {
  const isNear = lines.slice(1).every((line, at) => isNearTo(lines[at], line))
  const level = lines.filter((line) => levels.some((foot) => isAt(line, foot)))
  return cell.column === 0 && lines.length > 0 && (lines.length < levels.length || level.length < 2) && isNear
}

function isNearTo(above: Line | undefined, {baseline, size}: Line): boolean {
  return above === undefined || baseline - above.baseline <= LOOSEST * size
}
