/** Offsets of emphasis runs (`**`, `__`, `*`, `_`) that open and close within the stretch, by CommonMark's flanking rules. */
export function findEmphasis(source: string): ReadonlyMap<number, number> {
  if (!source.includes('*') && !source.includes('_')) return NONE
  const runs = new Map<number, number>()
  const open: {at: number; mark: string}[] = []
  for (const match of source.matchAll(/(?<!\\)(\*{1,3}|_{1,3})/g)) {
    const mark = match[0]
    const before = source[match.index - 1] ?? ' '
    const after = source[match.index + mark.length] ?? ' '
    const top = open.at(-1)
    if (top?.mark === mark && !/\s/.test(before) && endsWord(after)) {
      runs.set(top.at, mark.length).set(match.index, mark.length)
      open.pop()
    } else if (!/\s/.test(after) && endsWord(before)) {
      open.push({at: match.index, mark})
    }
  }
  return runs
}

const NONE: ReadonlyMap<number, number> = new Map()

function endsWord(neighbour: string): boolean {
  return /[\s\p{P}\p{S}⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(neighbour)
}
