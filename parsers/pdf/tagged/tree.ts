/** A table of a page as the file's own structure has it: the cells of each row, by the numbers that glyphs have. */
export interface TaggedTable {
  readonly rows: readonly (readonly TaggedCell[])[]
}

export interface TaggedCell {
  readonly tag: number
  readonly isHead: boolean
}

/** What a tagged file says of a page's tables. */
export interface PageTags {
  readonly tables: readonly TaggedTable[]
  /** the cell that each stretch of marked content belongs to, by the stretch's number on the page */
  readonly cells: ReadonlyMap<number, number>
}

export const NO_TAGS: PageTags = {tables: [], cells: new Map()}

/** A file whose structure is deeper means harm. */
const DEEPEST = 64

/**
 * The tables of a page's structure tree.
 *
 * A table that holds tables lays a page out: those in it are read, and not it.
 *
 * @param tree  as pdfjs gives it, unchecked; nodes of no role hold numbers of marked content
 * @param page  the page's own object, as those numbers name it; content of forms has numbers of its own
 * @see         ISO 32000-1, 14.8.4.3.4 (table elements), 14.7.4.2 (marked content)
 */
export function tagsOf(tree: unknown, page: string): PageTags {
  const cells = new Map<number, number>()
  const tables = innermostTables(nodeOf(tree), 0).map((table): TaggedTable => {
    const rows = withRole(table, ['TR'], 0).map((row) =>
      withRole(row, ['TD', 'TH'], 0).flatMap((cell): TaggedCell[] => {
        const marks = marksIn(cell, page, 0)
        const [tag] = marks
        if (tag === undefined) return []
        for (const mark of marks) cells.set(mark, tag)
        return [{tag, isHead: cell.role === 'TH'}]
      }),
    )
    return {rows: rows.filter(({length}) => length > 0)}
  })
  return {tables, cells}
}

interface Node {
  readonly role: string
  readonly id: string
  readonly children: readonly unknown[]
}

function nodeOf(value: unknown): Node {
  if (typeof value !== 'object' || value === null) return {role: '', id: '', children: []}
  const field = (name: string): unknown => Reflect.get(value, name)
  const [role, id, type, children] = [field('role'), field('id'), field('type'), field('children')]
  return {
    role: typeof role === 'string' ? role : '',
    id: typeof id === 'string' && type === 'content' ? id : '',
    children: Array.isArray(children) ? children : [],
  }
}

function innermostTables(node: Node, depth: number): Node[] {
  if (depth > DEEPEST) return []
  const inner = node.children.flatMap((child) => innermostTables(nodeOf(child), depth + 1))
  return inner.length === 0 && node.role === 'Table' ? [node] : inner
}

/** The nodes of a role under a node, those in them left out. */
function withRole(node: Node, roles: readonly string[], depth: number): Node[] {
  if (depth > DEEPEST) return []
  return node.children.flatMap((child) => {
    const own = nodeOf(child)
    return roles.includes(own.role) ? [own] : withRole(own, roles, depth + 1)
  })
}

const MARK = /^p(\d+R\d*)_mc(\d+)$/

function marksIn({id, children}: Node, page: string, depth: number): number[] {
  if (depth > DEEPEST) return []
  const [, owner, mark] = MARK.exec(id) ?? []
  const own = owner === page && mark !== undefined ? [Number(mark)] : []
  return [...own, ...children.flatMap((child) => marksIn(nodeOf(child), page, depth + 1))]
}
