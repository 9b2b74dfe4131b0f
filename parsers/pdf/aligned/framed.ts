import {type Line, linesOf} from '../lines.ts'
import type {Box} from '../matrix.ts'
import type {Word} from '../words.ts'
import type {LevelRule} from './heads.ts'
import type {CutLine} from './regions.ts'
import {segmentsOf} from './segments.ts'

/** The lines between the first and the last level rule of one table. */
export interface Framed {
  readonly lines: readonly CutLine[]
  readonly box: Box
  /** no other rule of their extent stands over them or under them: nothing of the table is left out */
  readonly isWhole: boolean
}

/** Ends of rules nearer than this are one, in points. */
const SAME_END = 4
/** Words reach over the ends of the rules by less. */
const OVERHANG = 3
/** Lines further apart than so many ems belong to two things. */
const FAR = 4.5
/** In a table half of the lines have parts. */
const PARTED = 0.5
/** A line of one part, of so many words and as wide as so much of the table, is prose. */
const PROSE_WORDS = 8
const PROSE_WIDTH = 0.7
const FEWEST_LINES = 3
const FEWEST_RULES = 3

/**
 * Find the stretches of a page between level rules of one extent that hold a table: over its heads, under them and at
 * its foot.
 *
 * The rules say where it begins and ends, across the page as well: a title, a note or a column of prose beside it is
 * none of it.
 *
 * @param words  of the page, those of ruled tables and of running heads left out
 */
export function framedBy(rules: readonly LevelRule[], words: readonly Word[]): Framed[] {
  return systemsOf(rules).flatMap((system) => runsOf(system, words))
}

/** Level rules of one extent, from the top. */
function systemsOf(rules: readonly LevelRule[]): LevelRule[][] {
  const systems: LevelRule[][] = []
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const own = systems.find(
      ([first]) =>
        first !== undefined &&
        Math.abs(first.from - rule.from) <= SAME_END &&
        Math.abs(first.to - rule.to) <= SAME_END,
    )
    if (own === undefined) systems.push([rule])
    else own.push(rule)
  }
  const many = systems.filter(({length}) => length >= FEWEST_RULES)
  return many.filter((system) => !systems.some((other) => runsThrough(other, system)))
}

/**
 * Do rules that reach further run between others? Then those others are under some columns of a table only: a cell
 * beside them takes up several rows.
 */
function runsThrough(wide: readonly LevelRule[], narrow: readonly LevelRule[]): boolean {
  const [first, last] = [narrow[0], narrow.at(-1)]
  if (first === undefined || last === undefined) return false
  return wide.some(
    ({at, from, to}) =>
      at > first.at &&
      at < last.at &&
      from <= first.from + SAME_END &&
      to >= first.to - SAME_END &&
      to - from > first.to - first.from + SAME_END,
  )
}

/** Bands between neighbouring rules that hold a table's lines, run on; a sub-heading between two of them is theirs. */
function runsOf(system: readonly LevelRule[], words: readonly Word[]): Framed[] {
  const [from, to] = [(system[0]?.from ?? 0) - OVERHANG, (system[0]?.to ?? 0) + OVERHANG]
  const bands = system.slice(1).map((rule, index): Band => {
    const top = system[index]?.at ?? 0
    const lines = bandOf(words, [from, top, to, rule.at])
    return {lines, top, bottom: rule.at, isTabular: isTabular(lines, to - from - 2 * OVERHANG)}
  })
  const runs: Band[][] = []
  let goesOn = false
  for (const [index, band] of bands.entries()) {
    const isOwn = band.isTabular || (isSubHeading(band, from) && bands[index + 1]?.isTabular === true)
    if (isOwn && !goesOn) runs.push([])
    if (isOwn) runs.at(-1)?.push(band)
    goesOn = isOwn
  }
  return runs.flatMap((run) => {
    const lines = run.flatMap((band) => band.lines)
    const isTable = run.filter((band) => band.isTabular).length > 1 && lines.length >= FEWEST_LINES
    return isTable
      ? [
          {
            lines,
            box: [from, run[0]?.top ?? 0, to, run.at(-1)?.bottom ?? 0],
            isWhole: run.length === bands.length,
          },
        ]
      : []
  })
}

interface Band {
  readonly lines: readonly CutLine[]
  readonly top: number
  readonly bottom: number
  readonly isTabular: boolean
}

/** A sub-heading begins so near to the left end of the rules, in points, and is one line. */
const AT_LEFT = 24
const HIGHEST = 2.5

function isSubHeading({lines: [only, more], top, bottom}: Band, from: number): boolean {
  if (only === undefined || more !== undefined) return false
  const [x0] = only.line.box
  const isShort = only.line.words.length < PROSE_WORDS && only.segments.length === 1
  return isShort && x0 - from <= AT_LEFT && bottom - top <= HIGHEST * only.line.size
}

function bandOf(words: readonly Word[], [x0, y0, x1, y1]: Box): CutLine[] {
  const own = words.filter(({box}) => {
    const middle = (box[1] + box[3]) / 2
    return middle > y0 && middle < y1 && box[0] >= x0 && box[2] <= x1
  })
  return linesOf(own).map((line: Line) => ({line, segments: segmentsOf(line)}))
}

function isTabular(lines: readonly CutLine[], width: number): boolean {
  if (lines.length === 0) return false
  const isProse = lines.some(
    ({line, segments: [only, more]}) =>
      only !== undefined &&
      more === undefined &&
      line.words.length >= PROSE_WORDS &&
      only.box[2] - only.box[0] >= PROSE_WIDTH * width,
  )
  const apart = lines.slice(1).some(({line}, index) => {
    const above = lines[index]?.line
    return above !== undefined && line.baseline - above.baseline > FAR * line.size
  })
  return !isProse && !apart && (areParted(lines) || isWrappedRow(lines))
}

function areParted(lines: readonly CutLine[]): boolean {
  return lines.filter(({segments}) => segments.length > 1).length >= PARTED * lines.length
}

/** One row with a cell of many lines: each of its lines stands under one part of the fullest, or beside them all. */
function isWrappedRow(lines: readonly CutLine[]): boolean {
  const [fullest] = lines.toSorted((a, b) => b.segments.length - a.segments.length)
  if (fullest === undefined || fullest.segments.length < 2) return false
  return lines.every(({segments: [only, more]}) => {
    if (only === undefined || more !== undefined) return true
    return fullest.segments.filter(({box}) => box[0] < only.box[2] && box[2] > only.box[0]).length <= 1
  })
}
