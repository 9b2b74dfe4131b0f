import type {FlowNode, FlowParagraph, Run} from '../flow/node.ts'

/** A run of a page; one within a link leads elsewhere. */
export interface PageRun extends Run {
  readonly linked?: boolean
}

/**
 * Set a page's menus apart: short words that are nothing but links, two or more of them on end, lead the reader about
 * the site and are no part of the report.
 *
 * @param links  the links that stand in a paragraph made of nothing else; 0 for any other
 */
export function setMenusApart(nodes: readonly FlowNode[], links: ReadonlyMap<FlowNode, number>): FlowNode[] {
  const out: FlowNode[] = []
  for (let at = 0; at < nodes.length;) {
    let [end, count] = [at, 0]
    for (; end < nodes.length; end++) {
      const node = nodes[end]
      const own = node === undefined ? 0 : (links.get(node) ?? 0)
      if (own === 0) break
      count += own
    }
    if (end === at) end = at + 1
    const stretch = nodes.slice(at, end)
    out.push(...(count > 1 ? stretch.map(apart) : stretch))
    at = end
  }
  return out
}

function apart(node: FlowNode): FlowNode {
  return node.type === 'paragraph' ? {...node, apart: 'furniture'} : node
}

/** A menu's entries are names of places: longer ones, and ones with figures, are the report's own words. */
const LONGEST_ENTRY = 40

/** How many links a paragraph is made of, each the entry of a menu; 0 for any other, and for a heading. */
export function linksIn({level}: FlowParagraph, runs: readonly PageRun[]): number {
  if (level !== undefined) return 0
  const worded = runs.filter(({text}) => /[\p{L}\p{N}]/u.test(text))
  return worded.every(isEntry) ? worded.length : 0
}

function isEntry({text, linked}: PageRun): boolean {
  return linked === true && text.trim().length <= LONGEST_ENTRY && !/\d/.test(text)
}
