import type {Lit} from '../block.ts'
import {litBy, sharedLight} from '../colour/lit.ts'
import type {FlowCell, FlowNode, FlowTable} from './node.ts'
import {slotsOf} from './slots.ts'
import {wordsOfParagraph, type FlowWords} from './words.ts'

/** What a cell says, and the tables in it that are tables of their own. */
export interface CellContent extends FlowWords {
  readonly tables: readonly FlowTable[]
  readonly lit?: Lit
}

/**
 * Read a cell: a line for each of its paragraphs and items.
 *
 * A table that only lays out the cell's words gives its rows as lines.
 */
export function readCell(cell: FlowCell): CellContent {
  const {content} = cell
  const words: FlowWords[] = []
  const tables: FlowTable[] = []
  for (const node of content) {
    if (node.type === 'paragraph') words.push(wordsOfParagraph(node))
    else if (isData(node)) tables.push(node)
    else for (const row of node.rows) words.push(joinWords(row.cells.map(readCell), ' '))
  }
  const lit = litOf(cell)
  return {...joinWords(words, '\n'), tables, ...(lit === undefined ? {} : {lit})}
}

function litOf({content, ground, shape}: FlowCell): Lit | undefined {
  const runs = content.flatMap((node) => (node.type === 'paragraph' ? node.runs : []))
  const printed = runs.filter(({text, struck}) => struck !== true && text.trim() !== '')
  return litBy({ground, shape, letters: sharedLight(printed.map(({light}) => light))})
}

function joinWords(words: readonly FlowWords[], between: string): FlowWords {
  const filled = words.filter(({text}) => text !== '')
  return {
    text: filled.map(({text}) => text).join(between),
    visible: words.reduce((sum, {visible}) => sum + visible, 0),
    bold: filled.length > 0 && filled.every(({bold}) => bold),
    bulleted: filled[0]?.bulleted === true,
    struck: words
      .map(({struck}) => struck)
      .filter((text) => text !== '')
      .join(' '),
  }
}

/** Two rows and two columns hold words: data. One row or one column of words is a layout. */
export function isData(table: FlowTable): boolean {
  const {cells} = slotsOf(table)
  const filled = cells.filter(({cell}) => cell.content.some(hasWords))
  const rows = new Set(filled.map(({row}) => row))
  const columns = new Set(filled.map(({column}) => column))
  return rows.size > 1 && columns.size > 1
}

/** Does anything visible stand in it? */
export function hasWords(node: FlowNode): boolean {
  if (node.type === 'paragraph')
    return node.label?.bullet === false || node.runs.some(({text}) => text.trim() !== '')
  return node.rows.some(({cells}) => cells.some(({content}) => content.some(hasWords)))
}
