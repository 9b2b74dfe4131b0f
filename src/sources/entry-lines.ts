const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}:,\n]|[^\s[\]{}:,"]+/g

/**
 * Find the line of each entry: of the lists that an object holds, or of a text that is one list.
 *
 * @param json  valid JSON
 * @returns     the line, from 1, of `links[3]`; of `[3]` where the text is a list itself
 */
export function entryLines(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const open: {readonly list: boolean; readonly name: string; count: number}[] = []
  let [line, key] = [1, '']
  for (const [token] of json.matchAll(TOKEN)) {
    const inside = open.at(-1)
    if (token === '\n') line += 1
    else if (token === ']' || token === '}') open.pop()
    else if (token === ',' || token === ':') continue
    else {
      if (inside?.list) {
        if (open.length === 1 || (open.length === 2 && open[0]?.list === false))
          lines.set(`${inside.name}[${inside.count}]`, line)
        inside.count += 1
      } else if (token.startsWith('"') && open.length === 1) key = String(JSON.parse(token))
      if (token === '[' || token === '{')
        open.push({list: token === '[', name: open.length === 1 && !inside?.list ? key : '', count: 0})
    }
  }
  return lines
}
