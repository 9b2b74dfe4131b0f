import {isPeriodLike, isValueLike} from './cell-shape.ts'
import {columnsUnder} from './gutters.ts'
import type {Segment} from './line-segments.ts'

/** A header has so many labels on its line at least, where a title stands right over it. */
const FEWEST_LABELS = 3

/**
 * Is a line of several parts a title, with what stands beside it (`Corporate health      Directorate of Resources`), and
 * no line of the header below?
 *
 * Both begin at the margin, and the header has more labels and no figure. Where no blank line parts them, the header has
 * no year either, which a label above might measure, and what stands beside the title is over no column or over several:
 * it neither begins where a label does nor ends, no longer than it, where one ends.
 *
 * @param parted  a blank line is between them
 */
export function isTitleOver(title: readonly Segment[], header: readonly Segment[], parted: boolean): boolean {
  const [own] = title
  if (own === undefined || own.start !== header[0]?.start || title.length >= header.length) return false
  if (title.some(isFigure) || header.some(isFigure)) return false
  // a year above may be that of the measures below, unless they have their own
  if (title.some(({text}) => isPeriodLike(text)) && !header.some(({text}) => isPeriodLike(text))) return false
  if (parted) return true
  if (header.length < FEWEST_LABELS || header.some(({text}) => isPeriodLike(text))) return false
  return title.slice(1).every((beside) => {
    const under = columnsUnder(beside, header)
    return under.length > 1 || !header.some((label) => begins(beside, label) || endsIn(beside, label))
  })
}

function begins(beside: Segment, label: Segment): boolean {
  return Math.abs(label.start - beside.start) <= 1
}

/** Labels set to the right end at one place. So does what is set to the page's right side, but it is no shorter than they. */
function endsIn(beside: Segment, label: Segment): boolean {
  return Math.abs(label.end - beside.end) <= 1 && beside.start >= label.start
}

function isFigure({text}: Segment): boolean {
  return isValueLike(text) && !isPeriodLike(text)
}
