import type {Cell, GridRow} from '../../parsers/block.ts'
import {printOf} from '../words/likeness.ts'
import {isHeadWord} from './head-word.ts'
import type {KnownHeaders} from './known-headers.ts'

/** So many cells that are labels and nothing else show that the row is the header. */
const FEWEST_LABELS = 2

/**
 * Part a header that is printed again at a page's head from what goes on under it.
 *
 * Where rows wrap over the page's end, their rest may stand so near under the header that it was taken for a label's
 * second line: `Comments | Officer` comes as `Comments as planned in May. | Officer`. A period or a measure behind a
 * label is of the label (`Actual`, `Actual 2004/05`), and a header that we made of a sentence has no letters to part.
 *
 * @param rows  of one piece, from the top
 * @returns     the header, the rest as a row of its own, and the other rows; the same rows where there is no rest
 */
export function partedFromRest(rows: readonly GridRow[], known: KnownHeaders): readonly GridRow[] {
  const [first, ...others] = rows
  if (first === undefined || first.cells.length < FEWEST_LABELS + 1) return rows
  const own = first.cells.map(({text}) => printOf(text))
  for (const {prints} of known) {
    if (!beginWith(own, prints)) continue
    const parted = partedBy(first, own, prints)
    if (parted !== undefined) return [...parted, ...others]
  }
  return rows
}

/**
 * Does each cell begin with the label of its column? A print is that of its text's first words with the others' behind it,
 * so that what fails here has no label's end in it: nearly every header, at the first cell.
 */
function beginWith(own: readonly string[], labels: readonly string[]): boolean {
  return (
    own.length === labels.length &&
    own.every((print, at) => {
      const label = labels[at] ?? ''
      return label !== '' && print.startsWith(label)
    })
  )
}

function partedBy(
  {cells, position}: GridRow,
  own: readonly string[],
  prints: readonly string[],
): readonly GridRow[] | undefined {
  const heads: Cell[] = []
  const rests: Cell[] = []
  let labels = 0
  for (const [at, cell] of cells.entries()) {
    const print = prints[at] ?? ''
    const end = own[at] === print ? cell.text.length : endOfLabel(cell.text, print)
    if (end === undefined) return undefined
    if (end === cell.text.length) labels += 1
    const [head, rest] = [cell.text.slice(0, end), cell.text.slice(end).trim()]
    const visible = rest.match(/\S/gu)?.length ?? 0
    if (rest !== '' && (isHeadWord(rest) || visible > cell.visible)) return undefined
    heads.push({...cell, text: head, visible: cell.visible - visible})
    rests.push({text: rest, visible, position: cell.position})
  }
  const isParted = labels >= FEWEST_LABELS && labels < cells.length && labels * 2 > cells.length
  return isParted
    ? [
        {cells: heads, position},
        {cells: rests, position},
      ]
    : undefined
}

/** Where a label ends that a text begins with; `undefined` where it does not. */
function endOfLabel(text: string, print: string): number | undefined {
  for (const {index} of text.matchAll(/\s+/g)) {
    const own = printOf(text.slice(0, index))
    if (own === print) return index
    if (own.length > print.length) return undefined
  }
  return undefined
}
