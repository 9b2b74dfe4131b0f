import type {Block, Cell, Grid, Prose} from '../../../parsers/block.ts'
import {across} from '../across.ts'
import {append} from '../append.ts'
import {flowOf, isFlowing, proseOf, type FlowLine} from '../flow.ts'
import {NOTHING_ABOVE, underBlock, type Under} from '../prose/find-lead.ts'
import {bareLead, labelledLead, leadOf, type Lead} from '../prose/lead.ts'
import {takeFieldLines} from './field-lines.ts'
import {pageBlocks} from '../page-lines.ts'
import {datedFigures, readFigureRow, readMatrix, type MatrixFigure} from './measure-matrix.ts'
import {stackedMatrices} from './stacked-matrices.ts'
import {readTitledMatrices} from './titled-matrix.ts'
import {readTurnedTable} from './turned-table.ts'

/** A name over a matrix takes so many lines at most. */
const MOST_LINES = 4
/** A title without a code has so many words at least: a heading over several indicators has fewer. */
const FEWEST_WORDS = 3
const LONGEST_TITLE = 300

/** What names the indicator that a matrix is about: lines from `from` to the end of the prose above it. */
interface Name {
  readonly from: number
  readonly lead: Lead | undefined
}

/**
 * Find the indicators that stand as a name, and under it a small table of measures and years, or a line of dated
 * figures: each becomes a row.
 *
 * The name is a code with its title, or the words right above the table where those are a title. Tables whose rows are
 * measures, or whose columns are indicators, are turned.
 */
export function readMatrices(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  const pages = pageBlocks(blocks)
  let under = NOTHING_ABOVE
  for (const part of takeFieldLines(blocks)) {
    const block = 'grid' in part ? part.grid : part
    const at = out.findLastIndex((other) => !pages.has(other))
    const above = out[at]
    if (block.type === 'heading' || isFlowing(block)) {
      if (bareUnder(block.text, under.scheme) === undefined) under = underBlock(block, under)
    }
    const stacked = block.type === 'grid' ? stackedUnder(above, block, under.scheme) : undefined
    if (stacked !== undefined) {
      if (stacked.takesAbove) out.splice(at, 1)
      append(out, stacked.blocks)
      continue
    }
    const figures = 'grid' in part ? datedFigures(part.grid) : figuresIn(block)
    const row =
      block.type === 'grid' && figures !== undefined
        ? rowUnder(above, block, figures, under.scheme)
        : undefined
    if (row === undefined) append(out, 'grid' in part ? part.prose : alone(block))
    else {
      out.splice(at, 1)
      append(out, row)
    }
  }
  return out
}

function figuresIn(block: Block): readonly MatrixFigure[] | undefined {
  return block.type === 'grid' ? (readMatrix(block) ?? readFigureRow(block)) : undefined
}

/** A block as it is, or a grid that needs no name above it, turned. */
function alone(block: Block): Block[] {
  if (block.type !== 'grid') return [block]
  return readTitledMatrices(block) ?? [readTurnedTable(block) ?? block]
}

/** Small tables that stand under each other, each with its name: the first name may stand above them all. */
function stackedUnder(
  above: Block | undefined,
  grid: Grid,
  scheme: Under['scheme'],
): {takesAbove: boolean; blocks: Block[]} | undefined {
  const parts = stackedMatrices(grid)
  if (parts === undefined) return undefined
  const rows = parts.map(({name, figures, grid: own}, at) =>
    rowUnder(
      name ?? (at === 0 ? above : undefined),
      {...own, drawn: grid},
      figures,
      scheme,
      name !== undefined,
    ),
  )
  if (!rows.every((row) => row !== undefined)) return undefined
  return {takesAbove: parts[0]?.name === undefined, blocks: rows.flat()}
}

function rowUnder(
  above: Block | undefined,
  grid: Grid,
  figures: readonly MatrixFigure[],
  scheme: Under['scheme'],
  isWithin = false,
): Block[] | undefined {
  if (above === undefined || (above.type !== 'heading' && !isFlowing(above))) return undefined
  const lines = flowOf([above])
  const name = nameAbove(above, lines, isWithin || standsRightAbove(above, grid), scheme)
  if (name === undefined) return undefined
  const own = lines.slice(name.from)
  return [...proseOf(lines.slice(0, name.from)), gridOf(own, name.lead, above, figures, grid)]
}

/** The last line that leads with a code, nothing but the rest of its title behind it; or the title right above. */
function nameAbove(
  above: Prose,
  lines: readonly FlowLine[],
  isNear: boolean,
  scheme: Under['scheme'],
): Name | undefined {
  const first = Math.max(0, lines.length - MOST_LINES)
  for (let from = lines.length - 1; from >= first; from--) {
    const text = lines[from]?.text ?? ''
    const labelled = labelledLead(joined(lines.slice(from)))
    if (labelled !== undefined) return {from, lead: labelled}
    const lead = leadOf(text) ?? bareUnder(text, scheme)
    if (lead !== undefined) return lead.body === undefined ? {from, lead} : undefined
  }
  // a heading in capitals stands over the title, in the same block where no blank line parts them
  const from = 1 + lines.slice(0, -1).findLastIndex(({text}) => !/\p{Ll}/u.test(text))
  const title = from === 0 ? above.text : joined(lines.slice(from))
  const named =
    lines.length - from <= MOST_LINES &&
    title.split(/\s+/).length >= FEWEST_WORDS &&
    title.length <= LONGEST_TITLE
  return named && /^[\p{Lu}\d%£]/u.test(title) && !/[.:;]$/.test(title) && isNear
    ? {from, lead: undefined}
    : undefined
}

function joined(lines: readonly FlowLine[]): string {
  return lines.map(({text}) => text).join(' ')
}

/** A number that stands for a code, where what is printed above names the scheme. */
function bareUnder(text: string, scheme: Under['scheme']): Lead | undefined {
  const lead = scheme === undefined ? undefined : bareLead(text)
  return lead === undefined || scheme === undefined ? undefined : {...lead, scheme}
}

function standsRightAbove({position}: Prose, grid: Grid): boolean {
  return 'line' in position && 'line' in grid.position && position.endLine + 1 === grid.position.line
}

function gridOf(
  lines: readonly FlowLine[],
  lead: Lead | undefined,
  above: Prose,
  figures: readonly MatrixFigure[],
  grid: Grid,
): Grid {
  const words = lines.length === above.lines.length ? above.text : joined(lines)
  const visible = lines.flatMap(({tokens}) => tokens).reduce((sum, token) => sum + token.visible, 0)
  const position = across(lines.flatMap(({tokens}) => tokens.map((token) => token.position)))
  const named: Cell[] =
    lead === undefined
      ? [{text: words, visible, position}]
      : [
          {text: lead.code, visible: 0, position},
          {text: words.slice(lead.title), visible, position},
        ]
  const heads = lead === undefined ? ['Indicator'] : [lead.scheme ?? 'Code', 'Indicator']
  const head = heads.map((text): Cell => ({text, visible: 0, position}))
  const all = across([position, grid.position])
  const rows = [
    [...head, ...figures.map((figure) => figure.head)],
    [...named, ...figures.map(({cell}) => cell)],
  ].map((cells) => ({cells, position: all}))
  const because = 'a name stands over a small table of measures and years'
  return {
    type: 'grid',
    layout: 'form',
    because,
    rows,
    headerRows: 1,
    position: all,
    drawn: grid.drawn ?? grid,
  }
}
