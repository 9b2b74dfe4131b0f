import {isPeriodLike} from './cell-shape.ts'
import {textAt, type FixedLine} from './fixed-line.ts'
import type {Segment} from './line-segments.ts'

/** A middle that is off by so little is where the setter meant it. */
const OFF = 1.5
/** More columns than this under one year are none's. */
const MOST_UNDER = 6

/** Columns `from` to `to`, both included. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Years that are set over the middle of several columns, each moved to the first column that it stands over, from where
 * it heads those to its right: in `2006-07     2007-08` over `Actual  Target  Actual  Variance` the second year stands
 * nearest to `Actual` and is the target's too.
 *
 * Years that begin where a label begins are set to the left, and stay. So do all where no way, or more than one, puts
 * each over the middle of its columns and leaves the fewest without.
 */
export function overTheirColumns(lines: readonly FixedLine[]): readonly FixedLine[] {
  return lines.map((line, at) => {
    const below = lines[at + 1]
    if (below === undefined) return line
    const own = centred(line, below) ?? line
    return wordsOverYears(own, below) ?? own
  })
}

/** Words of a setter's hand are seldom off by more. */
const WORDS_OFF = 2

/**
 * `Performance     Targets` over `2003/04  2004/05  2005/06  2006/07  2007/08`: words, each over the middle of its years. All
 * the years must be somebody's, or what stands over the others is not known.
 */
function wordsOverYears(line: FixedLine, below: FixedLine): FixedLine | undefined {
  const years = below.segments.filter(({text}) => isPeriodLike(text))
  const [first] = years
  if (first === undefined || years.length <= FEWEST_YEARS) return undefined
  const words = line.segments.filter(({end, text}) => end > first.start && !isPeriodLike(text))
  if (words.length === 0 || words.length >= years.length || words.length > MOST_UNDER) return undefined
  // one word alone leaves no year without where it is over the middle of all
  const areLeft = words.every((word) => years.some(({start}) => Math.abs(start - word.start) <= 1))
  if (words.length > 1 && areLeft) return undefined
  const ranges = bestRanges(words, below, {off: WORDS_OFF, isLabel: isPeriodLike})
  const under = (ranges ?? []).reduce((sum, {from, to}) => sum + 1 + to - from, 0)
  return ranges === undefined || under < years.length ? undefined : moved(line, words, ranges)
}

/** Over fewer years no words need have a middle. */
const FEWEST_YEARS = 2

function centred(line: FixedLine, below: FixedLine): FixedLine | undefined {
  const years = line.segments.filter(({text}) => isPeriodLike(text))
  if (years.length === 0 || years.length >= below.segments.length) return undefined
  if (years.every((year) => below.segments.some(({start}) => Math.abs(start - year.start) <= 1)))
    return undefined
  const ranges = bestRanges(years, below, {off: OFF, isLabel: (text) => !/\d{2}/.test(text)})
  return ranges === undefined ? undefined : moved(line, years, ranges)
}

/** The line with each of its heads in the first of the columns that it stands over. */
function moved(line: FixedLine, heads: readonly Segment[], ranges: readonly Range[]): FixedLine {
  const cells = line.cells.map((cell) => cell.filter((segment) => !heads.includes(segment)))
  heads.forEach((head, at) => cells[ranges[at]?.from ?? 0]?.push(head))
  return {...line, cells}
}

/** What stands under a head: labels of one kind, and how far off their middle it may be. */
interface Under {
  readonly off: number
  readonly isLabel: (text: string) => boolean
}

/** For each year the columns it is in the middle of: the way that leaves the fewest columns without, if there is one such. */
function bestRanges(years: readonly Segment[], below: FixedLine, under: Under): readonly Range[] | undefined {
  let ways: {ranges: readonly Range[]; under: number}[] = [{ranges: [], under: 0}]
  for (const year of years) {
    const own = rangesUnder(year, below, under)
    ways = ways.flatMap((way) =>
      own
        .filter(({from}) => from > (way.ranges.at(-1)?.to ?? -1))
        .map((range) => ({ranges: [...way.ranges, range], under: way.under + 1 + range.to - range.from})),
    )
  }
  const most = Math.max(...ways.map((way) => way.under))
  const best = ways.filter((way) => way.under === most)
  return best.length === 1 ? best[0]?.ranges : undefined
}

/** Labels on end, all of their kind, whose middle is the head's. */
function rangesUnder(year: Segment, below: FixedLine, {off, isLabel}: Under): Range[] {
  const columns = below.cells.flatMap((cell, at) => (cell.length === 1 ? [at] : []))
  const ranges: Range[] = []
  for (const from of columns) {
    for (const to of columns.filter((at) => at >= from && at - from < MOST_UNDER)) {
      const [first, last] = [below.cells[from]?.[0], below.cells[to]?.[0]]
      if (first === undefined || last === undefined) continue
      const labels = Array.from({length: to - from + 1}, (_, at) => textAt(below, from + at))
      if (labels.some((label) => label === '' || !isLabel(label))) continue
      if (Math.abs(first.start + last.end - year.start - year.end) <= 2 * off) ranges.push({from, to})
    }
  }
  return ranges
}
