import {hasWords, isData} from './cell-words.ts'
import type {FlowNode, FlowTable} from './node.ts'

/**
 * Open the tables that only lay out a page: what stands in their cells is the document's own.
 *
 * One column of cells is a box round prose or a list. And where more than half of a table's words stand in one cell
 * that holds headings or tables of data, that cell is the page and the others are its margin.
 */
export function unwrapLayout(nodes: readonly FlowNode[]): FlowNode[] {
  return nodes.flatMap((node) =>
    node.type === 'table' && isLayout(node) ? unwrapLayout(contentOf(node)) : [node],
  )
}

function contentOf({rows}: FlowTable): FlowNode[] {
  return rows.flatMap(({cells}) => cells.flatMap(({content}) => content))
}

function isLayout(table: FlowTable): boolean {
  const cells = table.rows.flatMap((row) => row.cells)
  const filled = table.rows.map((row) => row.cells.filter(({content}) => content.some(hasWords)).length)
  if (filled.every((count) => count <= 1) && isOneColumn(table)) return true
  const page = cells.find(({content}) => content.some(isOfPage))
  return page !== undefined && 2 * countWords(page.content) > countWords(contentOf(table))
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
