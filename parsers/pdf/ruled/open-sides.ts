import type {Edge} from '../edges.ts'

/** Ends nearer than this are one. */
const SAME_END = 3
/** So many level edges of one extent belong to one table. */
const FEWEST_LEVELS = 3
/** What stands beside the outermost upright edge is a column of its own where it is so wide, in points. */
const NARROWEST = 12

/**
 * Close tables whose sides are left open: their level edges run on beyond the outermost upright one, as far as the
 * outer columns reach.
 *
 * Only where upright edges part the columns within: level rules alone may be those of a form, or lines under headings.
 *
 * @returns  the upright edges that are thought of at the open sides
 */
export function openSides(edges: readonly Edge[]): Edge[] {
  const uprights = edges.filter(({upright}) => upright)
  return systemsOf(edges.filter(({upright}) => !upright)).flatMap((levels) => {
    const [from, to] = extentOf(levels)
    const [top, bottom] = [levels[0]?.at ?? 0, levels.at(-1)?.at ?? 0]
    const inside = uprights.filter(
      (edge) => edge.at > from - SAME_END && edge.at < to + SAME_END && overlap(edge, top, bottom) > 0,
    )
    const [first, last] = [
      inside.map(({at}) => at).sort((a, b) => a - b)[0],
      Math.max(...inside.map(({at}) => at)),
    ]
    if (first === undefined || longest(inside, top, bottom) * 2 < bottom - top) return []
    return [
      ...(first - from >= NARROWEST ? [{upright: true, at: from, from: top, to: bottom}] : []),
      ...(to - last >= NARROWEST ? [{upright: true, at: to, from: top, to: bottom}] : []),
    ]
  })
}

/** Level edges of one extent, each table's together, from the top; an upright edge that runs on ties them. */
function systemsOf(levels: readonly Edge[]): Edge[][] {
  const systems: Edge[][] = []
  for (const level of levels.toSorted((a, b) => a.at - b.at)) {
    const own = systems.find(
      ([first]) =>
        first !== undefined &&
        Math.abs(first.from - level.from) <= SAME_END &&
        Math.abs(first.to - level.to) <= SAME_END,
    )
    if (own === undefined) systems.push([level])
    else own.push(level)
  }
  return systems.filter((system) => system.length >= FEWEST_LEVELS)
}

function extentOf(levels: readonly Edge[]): readonly [number, number] {
  return [Math.min(...levels.map(({from}) => from)), Math.max(...levels.map(({to}) => to))]
}

function longest(uprights: readonly Edge[], top: number, bottom: number): number {
  return Math.max(0, ...uprights.map((edge) => overlap(edge, top, bottom)))
}

function overlap({from, to}: Edge, top: number, bottom: number): number {
  return Math.min(to, bottom) - Math.max(from, top)
}
