/** Where a mark comes next, from an offset on; -1 where it comes no more. */
export type NextIndex = (from: number) => number

/**
 * Look for a mark from ever later offsets. What was found is kept until it is passed, so that a text of openings
 * without a closing is searched once and not once for each.
 */
export function nextIndexIn(source: string, mark: string): NextIndex {
  let [searched, found] = [-1, -1]
  return (from) => {
    const isKnown = searched >= 0 && from >= searched && (found < 0 || from <= found)
    if (!isKnown) [searched, found] = [from, source.indexOf(mark, from)]
    return found
  }
}
