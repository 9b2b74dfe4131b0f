import {BLANK, type Column} from './columns.ts'
import {isYear} from './figure-body.ts'
import type {CutLine} from './regions.ts'
import {isFigureText} from './rows.ts'
import {mayBeText} from './running-text.ts'
import type {Segment} from './segments.ts'
import {FEWEST_ROWS, isCaption} from './sides.ts'

/** What may stand on both sides of a gap: two tables, a text beside one. */
export interface Guess {
  readonly tables: boolean
  readonly text: boolean
}

/**
 * What may there be? Neither is certain: most gaps are in one table. On the right of them stand figures without labels,
 * or words beside which neither figures stand, nor heads as on the left, nor a caption; and no running text.
 *
 * @param isClear  the gap is as wide as others, or boxes may part the two
 */
export function whatMayBe(
  region: readonly CutLine[],
  {middle: x, next, left, right}: Parting,
  isClear: boolean,
): Guess {
  const isText =
    (left <= TEXT_COLUMNS && mayBeText(region, ({box}) => box[2] <= x)) ||
    (right <= TEXT_COLUMNS && mayBeText(region, ({box}) => box[0] >= x))
  const areTables = left > 1 && right > 1 && hasLabels(region, x, next) && mayBeTables(region, x, isClear)
  return {text: isText, tables: areTables}
}

/** Running text is one column, or in a few lines two, where their blanks stand under each other by chance. */
const TEXT_COLUMNS = 2

/** A gap, and the column right of it. */
interface Parting {
  readonly middle: number
  readonly next: Column
  /** how many columns stand on each side of it: a table has more than one */
  readonly left: number
  readonly right: number
}

/** In some lines words, or years, stand in the first column on the right, and in no more of them other figures. */
function hasLabels(region: readonly CutLine[], x: number, {to}: Column): boolean {
  let [lettered, figures] = [0, 0]
  for (const {segments} of region) {
    const label = segments.find(({box}) => box[0] >= x)
    if (label === undefined || label.box[0] >= to) continue
    if (isFigureText(label.words) && !isYear(label.words)) figures += 1
    else lettered += 1
  }
  return lettered >= FEWEST_ROWS && lettered >= figures
}

function mayBeTables(region: readonly CutLine[], x: number, isClear: boolean): boolean {
  const left = region.map(({segments}) => segments.filter(({box}) => box[2] <= x))
  const right = region.map(({segments}) => segments.filter(({box}) => box[0] >= x))
  if (right.some((parts, at) => beginsCaption(parts) || isSame(parts, left[at] ?? []))) return true
  const areTitled = [left, right].every((side) => side.find(({length}) => length > 0)?.length === 1)
  const areFigures = [left, right].every((side) => side.filter(mayBeOfFigures).length >= FEWEST_ROWS)
  return areFigures && (isClear || areTitled || right.some((parts, at) => beginAlike(parts, left[at] ?? [])))
}

/** Is a part of it a figure, or does one end on a figure that stands apart? Those in sentences do not. */
function mayBeOfFigures(parts: readonly Segment[]): boolean {
  return parts.some(({words}, at) => {
    const [before, last] = words.slice(-2)
    if (before === undefined || last === undefined) return at > 0 && isFigureText(words) && !isYear(words)
    const apart = last.box[0] - before.box[2] > BLANK * last.size
    return isFigureText([last]) && !isYear([last]) && (apart || isFigureText(words))
  })
}

function isSame(parts: readonly Segment[], others: readonly Segment[]): boolean {
  return beginAlike(parts, others) && wordsOf(parts) === wordsOf(others)
}

function beginAlike([first]: readonly Segment[], [other]: readonly Segment[]): boolean {
  return first !== undefined && first.words[0]?.text === other?.words[0]?.text
}

function wordsOf(parts: readonly Segment[]): string {
  return parts.flatMap(({words}) => words.map(({text}) => text)).join(' ')
}

function beginsCaption([first]: readonly Segment[]): boolean {
  return (
    first !== undefined &&
    isCaption(
      first.words
        .slice(0, 2)
        .map(({text}) => text)
        .join(' '),
    )
  )
}
