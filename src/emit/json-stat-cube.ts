import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Point} from '../model/series.ts'

export interface Cell {
  /** the cell's place, counted row by row with the last dimension fastest */
  readonly index: number
  readonly point: Point
}

/** The points of a series as a cube of three dimensions, of which most cells may be empty. */
export interface Cube {
  readonly dimensions: readonly {
    readonly id: 'measure' | 'standing' | 'period'
    readonly categories: readonly string[]
  }[]
  readonly cells: readonly Cell[]
}

const MEASURES = ['actual', 'target', 'estimate'] as const
const STANDINGS = ['current', 'superseded', 'conflicting'] as const

/**
 * Lay points in a cube of measure, standing and period.
 *
 * A cell holds one figure, and two reports may both have been superseded: the second of one standing at one
 * period has a category of its own, `superseded-2`.
 */
export function cubeOf(points: readonly Point[]): Cube {
  const standings = standingsOf(points)
  const used = new Set(standings.values())
  const most = Math.max(1, ...Array.from(used, numberOf))
  const dimensions = [
    {id: 'measure', categories: MEASURES.filter((measure) => points.some((p) => p.measure === measure))},
    {id: 'standing', categories: allStandings(most).filter((standing) => used.has(standing))},
    {id: 'period', categories: [...new Set(points.map(({period}) => period))].sort(byCodeUnit)},
  ] as const
  const [measures, standing, periods] = dimensions.map(({categories}) => placesIn(categories))
  const cells = points.map((point) => {
    const row =
      (measures?.get(point.measure) ?? 0) * used.size + (standing?.get(standings.get(point) ?? '') ?? 0)
    return {index: row * dimensions[2].categories.length + (periods?.get(point.period) ?? 0), point}
  })
  return {dimensions, cells: cells.sort((a, b) => a.index - b.index)}
}

function standingsOf(points: readonly Point[]): ReadonlyMap<Point, string> {
  const alike = groupBy(points, ({period, measure, status}) => `${measure} ${status} ${period}`)
  return new Map(
    Array.from(alike.values(), (same) =>
      same.map((point, i) => [point, i === 0 ? point.status : `${point.status}-${i + 1}`] as const),
    ).flat(),
  )
}

function numberOf(standing: string): number {
  return Number(/\d+$/.exec(standing)?.[0] ?? 1)
}

function allStandings(most: number): readonly string[] {
  return STANDINGS.flatMap((standing) =>
    Array.from({length: most}, (_, i) => (i === 0 ? standing : `${standing}-${i + 1}`)),
  )
}

function placesIn(categories: readonly string[]): ReadonlyMap<string, number> {
  return new Map(categories.map((category, place) => [category, place]))
}
