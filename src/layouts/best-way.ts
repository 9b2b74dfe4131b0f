import type {Layout} from '../../parsers/block.ts'
import type {FoundHeader} from './find-header.ts'
import type {FlowLine} from './flow.ts'
import {findRows, type FoundRows} from './find-rows.ts'
import type {HeadReading} from './head-columns.ts'
import {COMPLETE, type FoundRow, type RowReading} from './row-of-lines.ts'

/** Rows by which the ways to read a header are compared. */
const SAMPLE = 12

/** How a header is read, and the rows that are found under it so. */
export interface Way {
  readonly reading: HeadReading
  readonly layout: Layout
  readonly found: FoundRows
}

/** The way to read the header under which the most rows are full; none where two explain as many. */
export function bestWay(
  header: FoundHeader,
  around: Pick<RowReading, 'lines' | 'costs' | 'breaks' | 'spansApart'>,
  start: number,
): Way | undefined {
  const near = valuesStandNear(around.lines, start)
  const modes = header.modes.filter((mode) => mode === 'by-row' || near)
  const ways = modes.flatMap((mode) =>
    header.readings.map((reading) => {
      const under = {...around, columns: reading.columns, byLine: mode === 'by-line'}
      return {
        reading,
        under,
        full: fullness(findRows({...under, most: SAMPLE}, start).rows, header.unknown > 0),
      }
    }),
  )
  const most = Math.max(0, ...ways.map(({full}) => full))
  const best = ways.filter(({full}) => full === most)
  const [way] = best
  if (most === 0 || way === undefined || best.some(({reading}) => reading !== way.reading)) return undefined
  return {
    reading: way.reading,
    layout: way.under.byLine ? 'cell-a-line' : 'spaced-rows',
    found: findRows({...way.under, most: Infinity}, start),
  }
}

/** So far below its header the first row of a layout of one cell a line is at its end, however its cells wrap. */
const NEAR = 40

/** Does a line of values alone stand near? Where cells stand a line each, it must. */
function valuesStandNear(lines: readonly FlowLine[], start: number): boolean {
  for (let at = start; at < Math.min(lines.length, start + NEAR); at++) {
    if (lines[at]?.tokens[0]?.amongValues === true) return true
  }
  return false
}

/** How many rows are full; none where the header is in doubt, and most of them are not. */
function fullness(rows: readonly FoundRow[], doubtful: boolean): number {
  const full = rows.filter(
    ({division}) => division !== undefined && division.cost < COMPLETE && division.undivided.length === 0,
  ).length
  return doubtful && full * 2 <= rows.length ? 0 : full
}
