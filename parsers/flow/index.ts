import type {Block, BlockPosition, Message, Prose, TextLine} from '../block.ts'
import {countVisible} from '../text/visible.ts'
import {hasWords} from './cell-words.ts'
import {readLaidOut} from './laid-out.ts'
import type {FlowNode, FlowParagraph, FlowTable} from './node.ts'
import {gridOfTable} from './table-grid.ts'
import {unwrapLayout} from './unwrap.ts'
import {wordsOfParagraph, wordsOfRuns} from './words.ts'

/** The blocks that a flow makes, and what is to be said of them. */
export interface FlowBlocks {
  readonly blocks: readonly Block[]
  readonly messages: readonly Message[]
}

/** Make blocks of paragraphs and tables, in reading order. Blocks and tables are counted from 0, empty ones not. */
export function blocksOfFlow(nodes: readonly FlowNode[]): FlowBlocks {
  const blocks: Block[] = []
  const messages: Message[] = []
  let tables = 0
  const addTable = (table: FlowTable, at: BlockPosition): void => {
    const {grid, nested, messages: own} = gridOfTable(table, {...at, table: tables++})
    blocks.push(grid)
    messages.push(...own)
    for (const inner of nested) addTable(inner.table, at)
  }
  const worded = unwrapLayout(nodes).filter(hasWords)
  let [looked, read] = [0, 0]
  for (const [block, node] of worded.entries()) {
    if (block >= looked) {
      const laidOut = readLaidOut(worded, block, tables)
      looked = block + laidOut.count // each paragraph is looked at once, whatever comes of it
      if (laidOut.blocks !== undefined) read = looked
      for (const one of laidOut.blocks ?? []) {
        blocks.push(one)
        if (one.type === 'grid') tables++
      }
    }
    if (block < read) continue
    if (node.type === 'table') addTable(node, {block})
    else {
      const {prose, struck} = proseOf(node, {block})
      if (prose !== undefined) blocks.push(prose)
      if (struck !== undefined) messages.push(struck)
    }
  }
  return {blocks, messages}
}

function proseOf(
  paragraph: FlowParagraph,
  position: BlockPosition,
): {readonly prose?: Prose; readonly struck?: Message} {
  const words = wordsOfParagraph(paragraph)
  const struck =
    words.struck === ''
      ? {}
      : {
          struck: {
            severity: 'info' as const,
            code: 'text/struck-out',
            message: `“${words.struck}” is struck out: left out`,
            position,
          },
        }
  if (words.text === '') return struck
  const lines = words.text
    .split('\n')
    .map((text): TextLine => ({text, visible: countVisible(text), position}))
  const {level, label, apart} = paragraph
  const isItem = words.bulleted || label?.bullet === true
  return {
    ...struck,
    prose: {
      type: typeOf(paragraph, isItem),
      text: words.text,
      visible: words.visible,
      lines,
      position,
      look: {
        bold: words.bold,
        lines: lines.length,
        ...(level === undefined ? {} : {level}),
        ...(isItem && apart === undefined ? {marker: label?.text ?? '•'} : {}),
      },
    },
  }
}

function typeOf({level, apart}: FlowParagraph, isItem: boolean): Prose['type'] {
  if (apart !== undefined) return apart === 'note' ? 'footnote' : 'furniture'
  if (level !== undefined) return 'heading'
  return isItem ? 'list-item' : 'paragraph'
}

/**
 * The visible characters of a flow, struck-out words and bullets set aside: counted apart from the blocks, that a loss
 * on the way to them is seen.
 */
export function charactersOf(nodes: readonly FlowNode[]): number {
  let sum = 0
  for (const node of nodes) {
    if (node.type === 'table') {
      for (const {cells} of node.rows) for (const {content} of cells) sum += charactersOf(content)
    } else {
      sum += wordsOfRuns(node.runs).visible
      if (node.label?.bullet === false) sum += countVisible(node.label.text)
    }
  }
  return sum
}
