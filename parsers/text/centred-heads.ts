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
    return below === undefined ? line : (centred(line, below) ?? line)
  })
}

function centred(line: FixedLine, below: FixedLine): FixedLine | undefined {
  const years = line.segments.filter(({text}) => isPeriodLike(text))
  if (years.length === 0 || years.length >= below.segments.length) return undefined
  if (years.every((year) => below.segments.some(({start}) => Math.abs(start - year.start) <= 1)))
    return undefined
  const ranges = bestRanges(years, below)
  if (ranges === undefined) return undefined
  const cells = line.cells.map((cell) => cell.filter((segment) => !years.includes(segment)))
  years.forEach((year, at) => cells[ranges[at]?.from ?? 0]?.push(year))
  return {...line, cells}
}

/** For each year the columns it is in the middle of: the way that leaves the fewest columns without, if there is one such. */
function bestRanges(years: readonly Segment[], below: FixedLine): readonly Range[] | undefined {
  let ways: {ranges: readonly Range[]; under: number}[] = [{ranges: [], under: 0}]
  for (const year of years) {
    const own = rangesUnder(year, below)
    ways = ways.flatMap((way) =>
      own
        .filter(({from}) => from > (way.ranges.at(-1)?.to ?? -1))
        .map((range) => ({ranges: [...way.ranges, range], under: way.under + 1 + range.to - range.from})),
    )
  }
  const most = Math.max(...ways.map(({under}) => under))
  const best = ways.filter(({under}) => under === most)
  return best.length === 1 ? best[0]?.ranges : undefined
}

/** Labels on end, none of them a year, whose middle is the year's. */
function rangesUnder(year: Segment, below: FixedLine): Range[] {
  const columns = below.cells.flatMap((cell, at) => (cell.length === 1 ? [at] : []))
  const ranges: Range[] = []
  for (const from of columns) {
    for (const to of columns.filter((at) => at >= from && at - from < MOST_UNDER)) {
      const [first, last] = [below.cells[from]?.[0], below.cells[to]?.[0]]
      if (first === undefined || last === undefined) continue
      const labels = Array.from({length: to - from + 1}, (_, at) => textAt(below, from + at))
      if (labels.some((label) => label === '' || /\d{2}/.test(label))) continue
      if (Math.abs(first.start + last.end - year.start - year.end) <= 2 * OFF) ranges.push({from, to})
    }
  }
  return ranges
}
