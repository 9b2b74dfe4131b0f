/** Where years and figures lie on a chart, in its own units from the top left. */
export interface Scale {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly firstYear: number
  readonly lastYear: number
  /** years from one label to the next */
  readonly yearStep: number
  readonly x: (year: number) => number
  readonly y: (figure: number) => number
}

const SIZE = {width: 480, height: 220, left: 84, right: 456, top: 36, bottom: 184}
const LABELS_AT_MOST = 7

/** Lay out the years and the figures of a chart; one figure alone lies in the middle. */
export function chartScale(drawn: readonly {readonly year: number; readonly figure: number}[]): Scale {
  const [firstYear, lastYear] = ends(drawn.map(({year}) => year))
  const [least, most] = ends(drawn.map(({figure}) => figure))
  const {left, right, top, bottom} = SIZE
  const inset = 18
  return {
    ...SIZE,
    firstYear,
    lastYear,
    yearStep: Math.ceil((lastYear - firstYear + 1) / LABELS_AT_MOST),
    x: (year) => tenth(between(left + inset, right - inset, share(year, firstYear, lastYear))),
    y: (figure) => tenth(between(bottom - inset, top + 4, share(figure, least, most))),
  }
}

function ends(numbers: readonly number[]): readonly [number, number] {
  return [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))]
}

function share(at: number, from: number, to: number): number {
  return from === to ? 0.5 : (at - from) / (to - from)
}

function between(from: number, to: number, part: number): number {
  return from + (to - from) * part
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10
}
