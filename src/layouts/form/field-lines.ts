import type {Block, Cell, Grid, Prose} from '../../../parsers/block.ts'
import {isValueShape} from '../../words/value-shape.ts'
import {readHeadItems} from '../head-items.ts'
import {flowOf, isFlowing, proseOf, textOf, type FlowLine, type Token} from '../flow.ts'
import {endsIn} from '../../words/text-shape.ts'

/** A line of figures, each behind the label that dates it, as a small table of two rows; and the prose it was. */
export interface FieldLine {
  readonly grid: Grid
  readonly prose: readonly Prose[]
}

/** One figure alone may be the end of a sentence. */
const FEWEST = 2
const MOST_WORDS = 40
/** A label has so many words at most, its year among them. */
const MOST_LABEL_WORDS = 4
/** A figure has so many: `8.8 wks`, `not yet available`. */
const MOST_VALUE_WORDS = 3
/** Two quarters, each before its figure. */
const QUARTERS = /^Q[1-4][:\s].*\sQ[1-4][:\s]/
const QUARTER = /^Q[1-4]$/
const YEAR = /^(?:(?:19|20)\d{2}|\d{2})[/–-](?:19|20)?\d{2}$|^(?:19|20)\d{2}$/

/**
 * Blocks → blocks, with each line of dated figures taken out of its prose: `2003/04: 71%  2004/05: 75%  Target 2005/06:
 * 80%`, with colons or without.
 *
 * Only a line that is nothing else: labels that are a year alone or a measure and its year, one of them a measure's,
 * each with a figure behind it.
 */
export function takeFieldLines(blocks: readonly Block[]): (Block | FieldLine)[] {
  return blocks.flatMap((block) => (isFlowing(block) ? partsOf(block) : [block]))
}

function partsOf(block: Prose): (Block | FieldLine)[] {
  if (!block.lines.some(({text}) => mayHoldFields(text))) return [block]
  const lines = flowOf([block])
  const out: (Block | FieldLine)[] = []
  let kept = 0
  lines.forEach((line, at) => {
    const grid = mayHoldFields(line.text) ? gridOf(line) : undefined
    if (grid === undefined) return
    out.push(...proseOf(lines.slice(kept, at)), {grid, prose: proseOf([line])})
    kept = at + 1
  })
  return kept === 0 ? [block] : [...out, ...proseOf(lines.slice(kept))]
}

/** Two years, and no sentence: most lines say so soon. */
function mayHoldFields(text: string): boolean {
  if (text.length > 240 || endsIn(text, '.;')) return false
  return /\d{2}\D+.*\d{2}[/–-]\d{2}/.test(text) || QUARTERS.test(text)
}

interface Field {
  readonly label: readonly Token[]
  readonly value: readonly Token[]
}

function gridOf(line: FlowLine): Grid | undefined {
  const fields = line.tokens.length <= MOST_WORDS ? fieldsOf(line.tokens) : undefined
  if (fields === undefined || fields.length < FEWEST) return undefined
  const labels = fields.map(({label}) => labelText(label))
  if (!fields.some(({label}) => isMeasureLabel(label)) || new Set(labels).size < labels.length)
    return undefined
  const rows = [
    fields.map(({label}, at) => cellOf(label, labels[at] ?? '')),
    fields.map(({value}) => cellOf(value, textOf(value))),
  ]
  const position = line.block.lines[line.index]?.position ?? line.block.position
  return {
    type: 'grid',
    layout: 'form',
    because: 'figures stand behind their years on one line',
    rows: rows.map((cells) => ({cells, position})),
    headerRows: 1,
    position,
  }
}

function cellOf(tokens: readonly Token[], text: string): Cell {
  const visible = tokens.reduce((sum, token) => sum + token.visible, 0)
  return {text, visible, position: tokens[0]?.position ?? {line: 1, endLine: 1}}
}

/** All words of a line as labels and figures in turn; `undefined` where some are neither, or could be both. */
function fieldsOf(tokens: readonly Token[]): Field[] | undefined {
  const fields: Field[] = []
  let at = 0
  while (at < tokens.length) {
    const length = labelLength(tokens, at)
    if (length === 0) return undefined
    const from = at + length
    let to = from
    while (to < tokens.length && labelLength(tokens, to) === 0) to++
    const value = tokens.slice(from, to)
    if (value.length === 0 || value.length > MOST_VALUE_WORDS || !isValueShape(textOf(value)))
      return undefined
    fields.push({label: tokens.slice(at, from), value})
    at = to
  }
  return fields
}

/** The words of a label that begins here: a year, or a measure before or behind one. */
function labelLength(tokens: readonly Token[], at: number): number {
  for (let length = Math.min(MOST_LABEL_WORDS, tokens.length - at); length > 0; length--) {
    const own = tokens.slice(at, at + length)
    // a colon ends a label
    if (own.slice(0, -1).some(({text}) => text.endsWith(':'))) continue
    if (YEAR.test(labelText(own)) || QUARTER.test(labelText(own)) || isMeasureLabel(own)) return length
  }
  return 0
}

function labelText(tokens: readonly Token[]): string {
  return textOf(tokens).replace(/\s*:$/, '')
}

/** `Target 2005/06`, `2004/05 outturn`, `Actual for 2003/04`: a measure and its year, and no other word. */
function isMeasureLabel(label: readonly Token[]): boolean {
  const words = label
    .map((token) => ({...token, text: token.text.replace(/:$/, '')}))
    .filter(({text}) => text !== '' && !/^(?:for|in|the)$/i.test(text))
  const {items, unknown} = readHeadItems(words)
  const kinds = items.map(({is}) => is).toSorted()
  if (unknown > 0) return false
  // a colon makes a measure alone a label: `Q1: 1.4 Q2: 1.5 Target: 5.8`
  if (kinds.join(' ') === 'measure') return label.at(-1)?.text.endsWith(':') === true
  return kinds.join(' ') === 'measure period' && words.some(({text}) => YEAR.test(text))
}
