import {append} from './append.ts'
import type {Block, Prose} from '../../parsers/block.ts'
import type {Message} from '../model/message.ts'
import {readExplainedRows} from './explained-rows.ts'
import {squareHeads} from './gapless-head.ts'
import {flowCosts, wordsOfLines} from './flow-costs.ts'
import {flowOf, isFlowing, proseOf, textOf, type FlowLine, type Token} from './flow.ts'
import type {Way} from './best-way.ts'
import {readHeadless} from './headless-table.ts'
import {readFlowedTable} from './flowed-table.ts'
import {type FlowedPart} from './table-parts.ts'
import {readForms} from './form/read-forms.ts'
import {sayNameless} from './form/nameless.ts'
import {readMatrices} from './form/read-matrices.ts'
import {readOutColumns} from './read-out-columns.ts'
import {readRuns} from './runs.ts'
import {readValuesBelow} from './values-below.ts'
import {readPromises} from './prose/promises.ts'
import {readEntries} from './prose/read-entries.ts'

/** Blocks with what was found among them, and what was declined. */
export interface ReadLayouts {
  readonly blocks: readonly Block[]
  readonly messages: readonly Message[]
}

/**
 * Blocks → blocks, with the tables found that lost the marks between their cells.
 *
 * A parser knows tables by what is drawn or typed between cells. Where nothing is, what the words are must tell: that
 * is done here, for all formats alike. Lines that make no table stay the prose they were.
 */
export function readLayouts(blocks: readonly Block[]): ReadLayouts {
  const columns = readOutColumns(squareHeads(blocks))
  const tables = readTables(readExplainedRows(readForms(readMatrices(readValuesBelow(columns.blocks)))))
  const entries = readEntries(readPromises(tables.blocks))
  const messages = [...columns.messages, ...tables.messages, ...entries.messages]
  return {blocks: entries.blocks, messages: [...messages, ...sayNameless(entries.blocks, messages)]}
}

function readTables(blocks: readonly Block[]): ReadLayouts {
  const messages: Message[] = []
  let like: Way | undefined
  const out = readRuns(blocks, isFlowing, (run) => {
    const read = readRun(run, like)
    like = read.like
    append(messages, read.messages)
    return read.blocks
  })
  return {blocks: out, messages}
}

interface ReadRun extends ReadLayouts {
  /** how the last table was read that has a header */
  readonly like: Way | undefined
}

function readRun(run: readonly Prose[], before: Way | undefined): ReadRun {
  const lines = flowOf(run)
  const costs = flowCosts(wordsOfLines(lines))
  const out: Block[] = []
  const messages: Message[] = []
  let like = before
  let kept = 0
  let at = 0
  while (at < lines.length) {
    const headed = readFlowedTable(lines, costs, at)
    const table = headed ?? (like === undefined ? undefined : readHeadless(lines, costs, at, like))
    if (table === undefined || 'declined' in table) {
      if (table !== undefined) messages.push(table.declined)
      at++
    } else {
      like = table.way ?? like
      append(out, proseOf(lines.slice(kept, at)))
      append(
        out,
        table.parts.flatMap((part) => blocksOf(part, lines)),
      )
      kept = at = Math.max(table.to, at + 1)
    }
  }
  append(out, proseOf(lines.slice(kept)))
  return {blocks: out, messages, like}
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
