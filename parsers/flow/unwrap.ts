import {hasWords, isData} from './cell-words.ts'
import type {FlowCell, FlowNode, FlowTable} from './node.ts'

/**
 * Open the tables that only lay out a page: what stands in their cells is the document's own.
 *
 * One column of cells is a box round prose or a list. And where one cell holds headings or tables of data among other
 * paragraphs, and most of all words, that cell is the page and the others are its margin. A table that has rows of
 * several filled cells is data all the same, a long comment with a heading in one of its cells, unless next to nothing
 * stands outside that cell.
 */
export function unwrapLayout(nodes: readonly FlowNode[]): FlowNode[] {
  return nodes.flatMap((node) =>
    node.type === 'table' && isLayout(node) ? unwrapLayout(contentOf(node)) : [node],
  )
}

function contentOf({rows}: FlowTable): FlowNode[] {
  return rows.flatMap(({cells}) => cells.flatMap(({content}) => content))
}

/** The share of all words that a page's cell has: in a table of one row, and in one whose rows look like data. */
const MOST = 0.5
const NEARLY_ALL = 0.9

function isLayout(table: FlowTable): boolean {
  const filled = table.rows.map((row) => row.cells.filter(({content}) => content.some(hasWords)).length)
  if (filled.every((count) => count <= 1) && isOneColumn(table)) return true
  const page = table.rows.flatMap((row) => row.cells).find(isPage)
  if (page === undefined) return false
  const share = countWords(page.content) / countWords(contentOf(table))
  return share > (filled.filter((count) => count > 1).length > 1 ? NEARLY_ALL : MOST)
}

/** Several paragraphs or tables, a heading or a table of data among them. */
function isPage({content}: FlowCell): boolean {
  return content.filter(hasWords).length > 1 && content.some(isOfPage)
}

function isOneColumn({rows}: FlowTable): boolean {
  return rows.every(({cells}) => cells.length <= 1) || rows.length === 1
}

/** A heading, or a table of data: what a page holds and a cell of a table does not. */
function isOfPage(node: FlowNode): boolean {
  if (node.type === 'paragraph') return node.level !== undefined && hasWords(node)
  return isData(node) || contentOf(node).some(isOfPage)
}

function countWords(nodes: readonly FlowNode[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'table') return sum + countWords(contentOf(node))
    return sum + node.runs.reduce((length, {text}) => length + text.trim().length, 0)
  }, 0)
}
