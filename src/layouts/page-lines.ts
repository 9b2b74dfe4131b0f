import type {Block, Prose} from '../../parsers/block.ts'
import {flowOf, type FlowLine} from './flow.ts'

const PAGE_NUMBER = /^(?:page\s*\d{1,4}(?:\s*of\s*\d{1,4})?|\d{1,4}\s+of\s+\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—])$/i

/** So many lines head a report, and its pages may print them again. */
const HEAD_LINES = 2
/** What is shorter may be a cell. */
const SHORTEST = 9

/** The number of a page, marked as one; a number alone may be a figure. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text)
}

/** Tell the lines that the pages of a report print among its text: their numbers, and its own head again. */
export function pageLines(lines: readonly FlowLine[]): (line: FlowLine) => boolean {
  const first = lines.slice(0, HEAD_LINES)
  const heads = new Set(first.flatMap(({text}) => (text.length < SHORTEST ? [] : [text])))
  const isFirst = ({block, index}: FlowLine) =>
    first.some((own) => own.block === block && own.index === index)
  return (line) => isPageNumber(line.text) || (heads.has(line.text) && !isFirst(line))
}

/** A number alone: of a page, or a figure. */
const NUMBER = /^\d{1,4}$/
/** What has a mark behind a label is a form's line, though two forms may say the same of one thing. */
const LABELLED = /^[\p{Lu}\d][^:]{1,40}:\s/u

/**
 * Where pages break in a flow: the indices of the lines that one's end and the next one's head print. A number without a mark is
 * a page's where it stands apart, beside a line that is.
 */
export function pageBreaks(
  lines: readonly FlowLine[],
  isOfPage: (line: FlowLine) => boolean,
): ReadonlySet<number> {
  const breaks = new Set<number>()
  lines.forEach((line, at) => {
    if (!isOfPage(line) || LABELLED.test(line.text)) return
    breaks.add(at)
    const [above, below] = [lines[at - 1], lines[at + 1]]
    if (above !== undefined && above.parted && NUMBER.test(above.text)) breaks.add(at - 1)
    if (below !== undefined && NUMBER.test(below.text) && lines[at + 2]?.parted !== false) breaks.add(at + 1)
  })
  return breaks
}

/** The report's title is in the first of its blocks: its pages may print it again. */
const HEAD_BLOCKS = 2

/** Tell the lines that the pages of a report print among its text, by the report's own first lines. */
export function pageLinesOf(blocks: readonly Block[]): (line: FlowLine) => boolean {
  return pageLines(flowOf(blocks.filter((block) => block.type !== 'grid').slice(0, HEAD_BLOCKS)))
}

/** The blocks that are the break of a page and nothing else. */
export function pageBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const prose = blocks.filter((block): block is Prose => block.type !== 'grid')
  const lines = flowOf(prose)
  const breaks = pageBreaks(lines, pageLinesOf(blocks))
  if (breaks.size === 0) return new Set()
  const own = new Map<Prose, number>()
  for (const at of breaks) {
    const block = lines[at]?.block
    if (block !== undefined) own.set(block, (own.get(block) ?? 0) + 1)
  }
  return new Set([...own].flatMap(([block, count]) => (count === block.lines.length ? [block] : [])))
}
