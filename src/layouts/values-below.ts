import type {Block, Cell, Grid, GridRow, Prose} from '../../parsers/block.ts'
import {isValueShape} from '../words/value-shape.ts'
import {across} from './across.ts'
import {append} from './append.ts'
import {flowOf, isFlowing, proseOf, textOf, type FlowLine, type Token} from './flow.ts'
import {areDifferent, isPlacedMeasure} from './form/measure-head.ts'
import {cellOf} from './grid-row.ts'
import {readHeadItems, type HeadItem} from './head-items.ts'
import {leadOf} from './prose/lead.ts'
import {readRuns} from './runs.ts'

/** One figure below a title may be of anything. */
const FEWEST_HEADS = 2
const FEWEST_ROWS = 2
/** A title takes so many lines at most. */
const MOST_TITLE_LINES = 3
/** What is longer is no line of heads. */
const LONGEST_HEAD = 240
/** A line of heads begins with a measure or a year; most lines say at once that they do not. */
const HEAD_START = /^(?:(?:19|20)?\d{2}[/–-]\d{2}|(?:actual|target|out-?turn|performance|result|estimate)\b)/i

/**
 * Blocks → blocks, with the tables read in which each title has a line of its own and its figures the line below, under
 * heads that name a measure and a year each and stand once over all.
 *
 * A line of more or fewer figures than there are heads ends the table: nothing says which of them it lacks.
 */
export function readValuesBelow(blocks: readonly Block[]): Block[] {
  return readRuns(blocks, isFlowing, readRun)
}

function readRun(run: readonly Prose[]): readonly Block[] {
  if (!run.some(({lines}) => lines.some(({text}) => HEAD_START.test(text)))) return run
  const lines = flowOf(run)
  const out: Block[] = []
  let kept = 0
  for (let at = 0; at < lines.length; at++) {
    const heads = headsAt(lines, at)
    const rows = heads === undefined ? [] : rowsFrom(lines, heads.to, heads.cells.length)
    const last = rows.at(-1)
    if (heads === undefined || last === undefined || rows.length < FEWEST_ROWS) continue
    append(out, proseOf(lines.slice(kept, at)))
    out.push(gridOf(heads.cells, rows))
    kept = last.to
    at = kept - 1
  }
  return kept === 0 ? run : [...out, ...proseOf(lines.slice(kept))]
}

interface Heads {
  readonly cells: readonly Cell[]
  readonly to: number
}

/** Measures on one line and as many years on the next, or the other way about; or each measure with its year on one. */
function headsAt(lines: readonly FlowLine[], at: number): Heads | undefined {
  const first = itemsOf(lines[at])
  if (first === undefined) return undefined
  const pairs = pairsOf(first)
  const second = pairs === undefined ? itemsOf(lines[at + 1]) : undefined
  const both = pairs ?? (second === undefined ? undefined : pairLines(first, second))
  if (both === undefined || both.length < FEWEST_HEADS) return undefined
  const cells = both.map((items) => cellOf(tokensOf(items), headOf(items)))
  const isWhole = cells.every(({text}) => isPlacedMeasure(text)) && areDifferent(cells)
  return isWhole ? {cells, to: at + (pairs === undefined ? 2 : 1)} : undefined
}

/** The measures and years of a line that holds nothing else. */
function itemsOf(line: FlowLine | undefined): readonly HeadItem[] | undefined {
  if (line === undefined || line.text.length > LONGEST_HEAD || !HEAD_START.test(line.text)) return undefined
  const {items, unknown} = readHeadItems(line.tokens)
  return unknown === 0 && items.every(({is}) => is !== 'label') ? items : undefined
}

function pairsOf(items: readonly HeadItem[]): HeadItem[][] | undefined {
  const pairs = items.flatMap((_, at) => (at % 2 === 0 ? [items.slice(at, at + 2)] : []))
  return pairs.every(([one, other]) => other !== undefined && one?.is !== other.is) ? pairs : undefined
}

function pairLines(first: readonly HeadItem[], second: readonly HeadItem[]): HeadItem[][] | undefined {
  if (first.length !== second.length || !areOne(first) || !areOne(second) || first[0]?.is === second[0]?.is)
    return undefined
  return first.map((item, at) => [item, ...second.slice(at, at + 1)])
}

/** Measures alone, or years alone. */
function areOne(items: readonly HeadItem[]): boolean {
  return items.every(({is}) => is === items[0]?.is)
}

function tokensOf(items: readonly HeadItem[]): Token[] {
  return items.flatMap(({tokens}) => tokens)
}

/** The measure, then its year. */
function headOf(items: readonly HeadItem[]): string {
  return textOf(tokensOf(items.toSorted((a, b) => Number(a.is === 'period') - Number(b.is === 'period'))))
}

interface Row {
  readonly title: readonly FlowLine[]
  readonly values: FlowLine
  readonly to: number
}

function rowsFrom(lines: readonly FlowLine[], from: number, count: number): Row[] {
  const rows: Row[] = []
  for (let row = rowAt(lines, from, count); row !== undefined; row = rowAt(lines, row.to, count))
    rows.push(row)
  return rows
}

/** A title that a code leads, and on the line below it just as many figures as there are heads. */
function rowAt(lines: readonly FlowLine[], at: number, count: number): Row | undefined {
  const lead = leadOf(lines[at]?.text ?? '')
  if (lead === undefined || lead.code === '' || lead.body !== undefined) return undefined
  for (let to = at + 1; to <= at + MOST_TITLE_LINES; to++) {
    const values = lines[to]
    if (values === undefined) return undefined
    if (values.words.every(isValueShape))
      return values.words.length === count ? {title: lines.slice(at, to), values, to: to + 1} : undefined
    if (leadOf(values.text) !== undefined) return undefined
  }
  return undefined
}

function gridOf(heads: readonly Cell[], rows: readonly Row[]): Grid {
  const position = across(heads.map((head) => head.position))
  const names = ['Code', 'Indicator'].map((text): Cell => ({text, visible: 0, position}))
  const body = rows.map(cellsOf)
  return {
    type: 'grid',
    layout: 'spaced-rows',
    because: 'titles and figures have lines in turn, and heads stand over as many figures',
    rows: [{cells: [...names, ...heads], position}, ...body],
    headerRows: 1,
    position: across([position, ...body.map((row) => row.position)]),
  }
}

function cellsOf({title, values}: Row): GridRow {
  const words = title.map(({text}) => text).join(' ')
  const lead = leadOf(words)
  const own = cellOf(
    title.flatMap(({tokens}) => tokens),
    words.slice(lead?.title ?? 0),
  )
  const code: Cell = {text: lead?.code ?? '', visible: 0, position: own.position}
  const figures = values.tokens.map((token) => cellOf([token], token.text))
  return {
    cells: [code, own, ...figures],
    position: across([own.position, ...figures.map(({position}) => position)]),
  }
}
