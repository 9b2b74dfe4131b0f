import type {Block, Grid, Prose} from '../../parsers/block.ts'
import {flowCosts, wordsOfTokens, type FlowCosts} from '../../src/layouts/flow-costs.ts'
import {flowOf, textOf, type FlowLine, type Token, type WordAt} from '../../src/layouts/flow.ts'
import {readLayouts} from '../../src/layouts/index.ts'
import {characterCount, parsed} from './read-text.ts'

/** One paragraph of these lines, as a parser gives it. */
export function paragraphOf(...lines: readonly string[]): Prose {
  const own = lines.map((text, index) => ({
    text,
    visible: characterCount(text),
    position: {line: index + 1, endLine: index + 1},
  }))
  return {
    type: 'paragraph',
    text: lines.join(' '),
    visible: own.reduce((sum, {visible}) => sum + visible, 0),
    look: {bold: false, lines: lines.length},
    lines: own,
    position: {line: 1, endLine: Math.max(1, lines.length)},
  }
}

/** Lines as a flow; an empty one parts the paragraphs. */
export function flowLines(...lines: readonly string[]): FlowLine[] {
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (line === '') blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return flowOf(blocks.filter((own) => own.length > 0).map((own) => paragraphOf(...own)))
}

/** The words of one line, and what they cost. */
export function wordsOf(text: string): {tokens: readonly Token[]; word: WordAt; costs: FlowCosts} {
  const tokens = flowLines(text).flatMap((line) => line.tokens)
  const word = wordsOfTokens(tokens)
  return {tokens, word, costs: flowCosts(word)}
}

/** The texts of cells. */
export function textsOf(cells: readonly (readonly Token[])[]): string[] {
  return cells.map(textOf)
}

/** What a text is found to hold: its blocks before the layouts are read, and after. */
export function laidOut(text: string): {before: readonly Block[]; after: readonly Block[]} {
  const {blocks} = parsed(text)
  return {before: blocks, after: readLayouts(blocks).blocks}
}

/** The pieces that stand in a text, and a row of each that is left open with `?` before its words. */
export function piecesIn(text: string): string[][][] {
  return laidOut(text).after.filter(isGrid).map(rowsIn)
}

/** The rows of a piece; `?` stands before words whose column is left open. */
export function rowsIn(grid: Grid): string[][] {
  return grid.rows.map(({cells, undividedFrom}) =>
    cells.map(({text}, index) => (index === undividedFrom ? `?${text}` : text)),
  )
}

export function isGrid(block: Block): block is Grid {
  return block.type === 'grid'
}

/** Visible characters behind all blocks. */
export function visibleOf(blocks: readonly Block[]): number {
  return blocks
    .flatMap((block) => (isGrid(block) ? block.rows.flatMap(({cells}) => cells) : [block]))
    .reduce((sum, {visible}) => sum + visible, 0)
}
