import type {Grid} from '../../parsers/block.ts'

/** Colours as PDF has them, in parts of 1. */
export const RED = '0.89 0.1 0.11'
export const AMBER = '1 0.75 0'
export const GREEN = '0 0.69 0.31'

/** A filled circle, of four curves; `x` and `y` of its middle from the bottom left. */
export function circleAt(x: number, y: number, radius: number, rgb: string): string {
  const k = radius * 0.5523
  const [l, r, b, t] = [x - radius, x + radius, y - radius, y + radius]
  return (
    `q ${rgb} rg ${r} ${y} m ${r} ${y + k} ${x + k} ${t} ${x} ${t} c ${x - k} ${t} ${l} ${y + k} ${l} ${y} c ` +
    `${l} ${y - k} ${x - k} ${b} ${x} ${b} c ${x + k} ${b} ${r} ${y - k} ${r} ${y} c f Q\n`
  )
}

/** The lights of a grid's cells, row by row: `-` where there is none. */
export function litIn(grid: Grid | undefined): string[] {
  return (grid?.rows ?? []).map(({cells}) =>
    cells.map(({lit}) => (lit === undefined ? '-' : `${lit.light} ${lit.by}`)).join(' | '),
  )
}
