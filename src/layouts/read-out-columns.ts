import type {Block, Cell, GridRow, Prose, TextLine} from '../../parsers/block.ts'
import type {Message} from '../model/message.ts'
import {isCodeShape} from '../words/code-shape.ts'
import {readColumn} from '../words/read-role.ts'
import {isValueShape} from '../words/value-shape.ts'
import {across} from './across.ts'
import {areDifferent, isPlacedMeasure} from './form/measure-head.ts'
import {isFlowing} from './flow.ts'

/** A label and two cells. */
const FEWEST_LINES = 3
/** What names the rows, and two columns of figures. */
const FEWEST_COLUMNS = 3
const LONGEST_LABEL = 60

/** What was read of columns that were read out one after another, and what was declined. */
interface ReadOut {
  readonly blocks: readonly Block[]
  readonly messages: readonly Message[]
}

/**
 * Blocks → blocks, with the tables put back whose columns were read out one after another, a block each: its head, then
 * its cells from the first row to the last.
 *
 * All blocks have as many lines, one of codes or titles stands first, and every head of figures names its measure and year.
 * Where an empty cell or a wrapped title makes the counts differ nothing tells whose a figure is: that is said.
 */
export function readOutColumns(blocks: readonly Block[]): ReadOut {
  const out: Block[] = []
  const messages: Message[] = []
  for (let at = 0; at < blocks.length;) {
    const figures = figuresFrom(blocks, at)
    if (figures.length === 0) {
      const [block] = blocks.slice(at, at + 1)
      if (block !== undefined) out.push(block)
      at++
      continue
    }
    const names = namesBefore(out, figures[0]?.lines.length ?? 0)
    if (names.length > 0) {
      out.splice(out.length - names.length, names.length, gridOf([...names, ...figures]))
    } else {
      out.push(...figures)
      messages.push(declined(figures))
    }
    at += figures.length
  }
  return {blocks: out, messages}
}

/** Blocks on end of a measure's head and figures alone, as many in each; two at least. */
function figuresFrom(blocks: readonly Block[], from: number): Prose[] {
  const [first, next] = [blocks[from], blocks[from + 1]]
  const length = lengthOf(first)
  // most blocks are of other lengths than the next, and no more is asked
  if (length < FEWEST_LINES || lengthOf(next) !== length) return []
  const figures: Prose[] = []
  for (let at = from; ; at++) {
    const block = blocks[at]
    if (block === undefined || !isFlowing(block) || block.lines.length !== length || !isFigures(block)) break
    figures.push(block)
  }
  const heads = figures.map(({lines: [head]}) => cellOf(head))
  return figures.length >= FEWEST_COLUMNS - 1 && areDifferent(heads) ? figures : []
}

function lengthOf(block: Block | undefined): number {
  return block !== undefined && isFlowing(block) ? block.lines.length : 0
}

function isFigures({lines: [head, ...cells]}: Prose): boolean {
  return isLabel(head) && isPlacedMeasure(head.text) && cells.every(({text}) => isValueShape(text))
}

function isLabel(line: TextLine | undefined): line is TextLine {
  return line !== undefined && line.text.length <= LONGEST_LABEL
}

/** The blocks right before them that name the rows: titles, codes before them or not. */
function namesBefore(blocks: readonly Block[], length: number): Prose[] {
  const near = blocks.slice(-2).filter((block): block is Prose => lengthOf(block) === length)
  const names = near.map((block) => (isNames(block) ? block : undefined))
  const [first, second] = names.length === 2 ? names : [undefined, names[0]]
  if (second === undefined) return []
  return first === undefined ? [second] : [first, second]
}

function isNames({lines: [head, ...cells]}: Prose): boolean {
  if (!isLabel(head)) return false
  const {role} = readColumn(head.text)
  if (role === 'code' || role === 'number') return cells.every(({text}) => isCodeShape(text))
  return role === 'description' && cells.every(({text}) => /\p{L}{2}/u.test(text) && !isValueShape(text))
}

function gridOf(columns: readonly Prose[]): Block {
  const length = columns[0]?.lines.length ?? 0
  const rows = Array.from({length}, (_, row): GridRow => {
    const cells = columns.map(({lines}) => cellOf(lines[row]))
    return {cells, position: across(cells.map(({position}) => position))}
  })
  return {
    type: 'grid',
    layout: 'cell-a-line',
    because: 'columns stand one after another, each with its head and as many cells',
    rows,
    headerRows: 1,
    position: across(columns.map(({position}) => position)),
  }
}

function cellOf(line: TextLine | undefined): Cell {
  return {
    text: line?.text ?? '',
    visible: line?.visible ?? 0,
    position: line?.position ?? {line: 1, endLine: 1},
  }
}

function declined(figures: readonly Prose[]): Message {
  const position = across(figures.map((block) => block.position))
  const message = `${figures.length} columns of figures stand one after another, and what names their rows is not as long as they are: kept as text`
  return {severity: 'info', code: 'layout/declined', message, position}
}
