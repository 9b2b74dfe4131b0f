import type {Block, Prose} from '../../parsers/block.ts'
import {flowCosts} from './flow-costs.ts'
import {flowOf, isFlowing, textOf, type FlowLine, type Token} from './flow.ts'
import {readFlowedTable, type FlowedPart} from './flowed-table.ts'

/**
 * Blocks → blocks, with the tables found that lost the marks between their cells.
 *
 * A parser knows tables by what is drawn or typed between cells. Where nothing is, what the words are must tell: that
 * is done here, for all formats alike. Lines that make no table stay the prose they were.
 */
export function readLayouts(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  let run: Prose[] = []
  const endRun = () => {
    for (const block of readRun(run)) out.push(block)
    run = []
  }
  for (const block of blocks) {
    if (isFlowing(block)) run.push(block)
    else {
      endRun()
      out.push(block)
    }
  }
  endRun()
  return out
}

function readRun(run: readonly Prose[]): Block[] {
  const lines = flowOf(run)
  const costs = flowCosts(lines.flatMap(({tokens}) => tokens))
  const out: Block[] = []
  let kept = 0
  let at = 0
  while (at < lines.length) {
    const table = readFlowedTable(lines, costs, at)
    if (table === undefined) at++
    else {
      out.push(...proseOf(lines.slice(kept, at)), ...table.parts.flatMap((part) => blocksOf(part, lines)))
      kept = at = Math.max(table.to, at + 1)
    }
  }
  return [...out, ...proseOf(lines.slice(kept))]
}

function blocksOf(part: FlowedPart, lines: readonly FlowLine[]): Block[] {
  switch (part.is) {
    case 'grid':
      return [part.grid]
    case 'lines':
      return proseOf(lines.slice(part.from, part.to))
    case 'words':
      return part.tokens.length === 0 ? [] : [proseOfWords(part.line, part.tokens)]
    default:
      return part satisfies never
  }
}

/** A part of a line as a paragraph of its own. */
function proseOfWords({block}: FlowLine, tokens: readonly Token[]): Prose {
  const [first] = tokens
  const position = first?.position ?? block.position
  const words = {text: textOf(tokens), visible: tokens.reduce((sum, {visible}) => sum + visible, 0), position}
  return {type: 'paragraph', ...words, look: {bold: block.look.bold, lines: 1}, lines: [words]}
}

/** Lines that no table took, in the blocks they came from; a block of which some lines went keeps the rest. */
function proseOf(lines: readonly FlowLine[]): Prose[] {
  const blocks: {block: Prose; lines: FlowLine[]}[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last?.block === line.block) last.lines.push(line)
    else blocks.push({block: line.block, lines: [line]})
  }
  return blocks.map(({block, lines}) =>
    lines.length === block.lines.length ? block : remainder(block, lines),
  )
}

function remainder(block: Prose, lines: readonly FlowLine[]): Prose {
  const own = lines.flatMap(({index}) => block.lines[index] ?? [])
  const [first, last] = [own[0]?.position, own.at(-1)?.position]
  const position =
    first !== undefined && last !== undefined && 'line' in first && 'line' in last
      ? {line: first.line, endLine: last.endLine}
      : block.position
  return {
    ...block,
    text: own.map(({text}) => text).join(' '),
    visible: own.reduce((sum, {visible}) => sum + visible, 0),
    lines: own,
    look: {...block.look, lines: own.length},
    position,
  }
}
