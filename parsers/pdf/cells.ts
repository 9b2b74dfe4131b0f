import type {Edge} from './edges.ts'
import type {Box} from './matrix.ts'

/** An edge that ends so near to another meets it. */
const MEET = 3

/**
 * The cells that edges enclose: from each corner the smallest box whose four corners and sides are there.
 *
 * @returns  boxes that do not overlap but for their sides, from the top, then from the left
 */
export function cellsOf(edges: readonly Edge[]): Box[] {
  const levels = edges.filter(({upright}) => !upright).toSorted((a, b) => a.at - b.at || a.from - b.from)
  const uprights = edges.filter(({upright}) => upright).toSorted((a, b) => a.at - b.at || a.from - b.from)
  // For each level edge, the upright edges that cross or touch it, from the left.
  const crossing = levels.map((level) => uprights.filter((upright) => meet(level, upright)))
  return levels.flatMap((top, row) => {
    const own = crossing[row] ?? []
    const below = levels.slice(row + 1)
    return own.flatMap((left, column): Box[] => {
      if (left.to < top.at + MEET) return []
      const cell = smallest(top, left, own.slice(column + 1), below)
      return cell === undefined ? [] : [cell]
    })
  })
}

function meet(level: Edge, upright: Edge): boolean {
  return (
    upright.at >= level.from - MEET &&
    upright.at <= level.to + MEET &&
    level.at >= upright.from - MEET &&
    level.at <= upright.to + MEET
  )
}

/** The nearest bottom for which a right side closes the box, and the nearest such side. */
function smallest(top: Edge, left: Edge, rights: readonly Edge[], below: readonly Edge[]): Box | undefined {
  for (const bottom of below) {
    if (bottom.at > left.to + MEET) return undefined
    if (bottom.at - top.at < MEET || !meet(bottom, left)) continue
    for (const right of rights) {
      if (right.at - left.at < MEET) continue
      if (right.from <= top.at + MEET && right.to >= bottom.at - MEET && meet(bottom, right))
        return [left.at, top.at, right.at, bottom.at]
    }
  }
  return undefined
}
