import type {Block, Cell, Grid, GridRow} from '../../parsers/block.ts'
import {isValueShape} from '../words/value-shape.ts'
import {across} from './across.ts'
import {append} from './append.ts'
import {flowOf, isFlowing, proseOf, textOf, type FlowLine, type Token} from './flow.ts'
import {areDifferent, isPlacedMeasure} from './form/measure-head.ts'
import {leadOf, type Lead} from './prose/lead.ts'

/** A sentence that says what the figures of rows are has so many of them at least, and at most. */
const FEWEST = 2
const MOST = 8
/** Rows and their sentence stand so near. */
const MOST_BLOCKS = 3
const LONGEST_KEY = 300

/** `The figures above are …`, `Columns show …`: up to where it begins to name them. */
const KEY =
  /\b(?:(?:the )?(?:figures?|columns?|results?|numbers?|values?)(?: (?:above|below|in (?:each|the) (?:row|line|table)|shown|given|for each(?: indicator)?|from left to right))* (?:are|show|give|is)|(?:shown|given|listed) in (?:the )?order|from left to right|in (?:the )?(?:following )?order)\b[\s:,–-]*(?:in order\b[\s:,–-]*)?/i

/**
 * Blocks → blocks, with the rows read that begin with a code, end in figures, and whose figures one sentence near them names
 * in order: `The figures above are the actual for 2002/03, the actual for 2003/04 and the target for 2004/05.`
 *
 * A row with more or fewer figures at its end stays the prose that it was: nothing says which of them it lacks.
 */
export function readExplainedRows(blocks: readonly Block[]): Block[] {
  const keys = blocks.map((block) => (isFlowing(block) ? namedIn(block.text) : undefined))
  if (keys.every((key) => key === undefined)) return [...blocks]
  return blocks.flatMap((block, at) => {
    const near = keys
      .slice(Math.max(0, at - MOST_BLOCKS), at + MOST_BLOCKS + 1)
      .filter((key) => key !== undefined)
    const [heads, other] = near
    if (heads === undefined || other !== undefined || keys[at] !== undefined || !isFlowing(block))
      return [block]
    return readRows(flowOf([block]), heads)
  })
}

/** The measures and years that a sentence names in order, and nothing else. */
function namedIn(text: string): string[] | undefined {
  const match = text.length <= LONGEST_KEY ? KEY.exec(text) : null
  if (match === null) return undefined
  const heads = text
    .slice(match.index + match[0].length)
    .replace(/\s*\(?respectively\)?/i, '')
    .split(/\s*(?:[,;]|\band\b)\s*/)
    .map((words) =>
      words
        .replace(/^(?:the|our) /i, '')
        .replace(/\s(?:for|in|of)(?= \d)/i, '')
        .replace(/[.)]+$/, '')
        .trim(),
    )
    .filter((words) => words !== '')
  const isWhole = heads.length >= FEWEST && heads.length <= MOST && heads.every(isPlacedMeasure)
  const position = {line: 1, endLine: 1}
  return isWhole && areDifferent(heads.map((words) => ({text: words, visible: 0, position})))
    ? heads
    : undefined
}

interface Row {
  readonly line: FlowLine
  readonly lead: Lead
  readonly words: readonly Token[]
  readonly values: readonly Token[]
}

function readRows(lines: readonly FlowLine[], heads: readonly string[]): Block[] {
  const out: Block[] = []
  let rows: Row[] = []
  let kept: FlowLine[] = []
  const end = () => {
    if (rows.length > 0) out.push(gridOf(rows, heads))
    append(out, proseOf(kept))
    rows = []
    kept = []
  }
  for (const line of lines) {
    const row = rowOf(line, heads.length)
    if ((row === undefined) === rows.length > 0) end()
    if (row === undefined) kept.push(line)
    else {
      if (kept.length > 0) end()
      rows.push(row)
    }
  }
  end()
  return out
}

/** A code, a title, and just as many figures behind it; a number before them may be one of theirs. */
function rowOf(line: FlowLine, count: number): Row | undefined {
  const lead = leadOf(line.text)
  const words = line.tokens.slice(0, -count)
  const values = line.tokens.slice(-count)
  const last = words.at(-1)
  if (lead === undefined || lead.code === '' || lead.body !== undefined || last === undefined)
    return undefined
  if (!values.every(({text}) => isValueShape(text)) || isValueShape(last.text)) return undefined
  return textOf(words).length > lead.title ? {line, lead, words, values} : undefined
}

function gridOf(rows: readonly Row[], heads: readonly string[]): Grid {
  const position = across(rows.map(({line}) => line.block.lines[line.index]?.position ?? line.block.position))
  const head = ['Code', 'Indicator', ...heads].map((text): Cell => ({text, visible: 0, position}))
  return {
    type: 'grid',
    layout: 'spaced-rows',
    because: 'a sentence beside the rows names their figures in order',
    rows: [{cells: head, position}, ...rows.map(cellsOf)],
    headerRows: 1,
    position,
  }
}

function cellsOf({line, lead, words, values}: Row): GridRow {
  const position = line.block.lines[line.index]?.position ?? line.block.position
  const visible = words.reduce((sum, token) => sum + token.visible, 0)
  const title = textOf(words).slice(lead.title)
  const cells: Cell[] = [
    {text: lead.code, visible: 0, position},
    {text: title, visible, position},
    ...values.map((token) => ({text: token.text, visible: token.visible, position})),
  ]
  return {cells, position}
}
