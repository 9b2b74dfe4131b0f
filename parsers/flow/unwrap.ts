import {hasWords, isData} from './cell-words.ts'
import type {FlowCell, FlowNode, FlowParagraph, FlowTable} from './node.ts'

/**
 * Open the tables that only lay out a page: what stands in their cells is the document's own.
 *
 * One column of cells is a box round prose or a list. And where one cell holds headings or tables of data among other
 * paragraphs, and most of all words, that cell is the page and the others are its margin. A table that has rows of
 * several filled cells is data all the same, a long comment with a heading in one of its cells, unless next to nothing
 * stands outside that cell. A page without headings or tables is told where it stands in one row beside one margin and
 * is prose, sentence after sentence. Where every cell holds a table of data, they are panels side by side.
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
  const cells = table.rows.flatMap((row) => row.cells)
  if (cells.filter(({content}) => content.some(hasWords)).every(holdsTable)) return true
  const isBesideMargin = filled.reduce((sum, count) => sum + count, 0) <= 2
  const page =
    cells.find(isPage) ?? (table.rows.length === 1 && isBesideMargin ? cells.find(isProse) : undefined)
  if (page === undefined) return false
  const share = countWords(page.content) / countWords(contentOf(table))
  return share > (filled.filter((count) => count > 1).length > 1 ? NEARLY_ALL : MOST)
}

/** Panels side by side hold a table of data each, and next to no words beside it: no table of data has such cells only. */
function holdsTable({content}: FlowCell): boolean {
  const tables = content.filter((node) => node.type === 'table' && isData(node))
  return tables.length > 0 && countWords(tables) > MOST * countWords(content)
}

/** Several paragraphs or tables, a heading or a table of data among them. */
function isPage({content}: FlowCell): boolean {
  return content.filter(hasWords).length > 1 && content.some(isOfPage)
}

/** Paragraphs that a page of prose has at least, and sentences among them. */
const FEWEST_PARAGRAPHS = 3
const FEWEST_SENTENCES = 2
const SHORTEST_SENTENCE = 60

function isProse({content}: FlowCell): boolean {
  const paragraphs = content.filter(hasWords)
  const sentences = paragraphs.filter((node) => node.type === 'paragraph' && isSentence(node))
  return paragraphs.length >= FEWEST_PARAGRAPHS && sentences.length >= FEWEST_SENTENCES
}

function isSentence({runs}: FlowParagraph): boolean {
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim()
  return text.length >= SHORTEST_SENTENCE && text.endsWith('.')
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
