import type {Block, Prose} from '../../../parsers/block.ts'
import type {Message} from '../../model/message.ts'
import {placeEnd, placeOrder} from '../../model/place-order.ts'
import type {Position} from '../../model/position.ts'
import {isCodeShape} from '../../words/code-shape.ts'
import {isFigureShape} from '../../words/value-shape.ts'
import {across} from '../across.ts'
import {flowOf, type FlowLine} from '../flow.ts'
import {leadOf} from '../prose/lead.ts'
import {takeFieldLines} from './field-lines.ts'
import {figureLength} from './form-head.ts'

/** One figure behind a label may be told in passing. */
const FEWEST = 2
/** A title between a code and its figures takes so many lines at most. */
const MOST_TITLE_LINES = 3
/** What is longer is no label and its figure. */
const LONGEST = 120

/**
 * Figures that stand behind labels or alone below a code, and were read by nobody: said, for somebody may look for them.
 *
 * @param blocks    what the readers of layouts left
 * @param messages  what these said: nothing is said twice of one place
 */
export function sayNameless(blocks: readonly Block[], messages: readonly Message[]): Message[] {
  const isTold = toldOf(messages)
  const prose = blocks.filter((block): block is Prose => block.type !== 'grid' && block.type !== 'footnote')
  const lines = flowOf(prose)
  const out: Message[] = []
  for (let at = 0; at < lines.length; at++) {
    const length = fieldsFrom(lines, at) || valuesFrom(lines, at)
    if (length === 0) continue
    const own = lines.slice(at, at + length)
    if (!isTold(positionOf(own))) out.push(say(own))
    at += length - 1
  }
  return out
}

/** Lines on end that are fields of figures: two, or one that holds two dated figures. */
function fieldsFrom(lines: readonly FlowLine[], at: number): number {
  let to = at
  let count = 0
  for (let own = lengthAt(lines, to); own > 0; own = lengthAt(lines, to)) {
    to += own
    count++
  }
  const [first] = count === 1 ? lines.slice(at, at + 1) : []
  return count >= FEWEST || (first !== undefined && holdsFields(first)) ? to - at : 0
}

function lengthAt(lines: readonly FlowLine[], at: number): number {
  const [text, next] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? '']
  if (text === '' || text.length > LONGEST || !(/\d/.test(text) || /\d/.test(next.slice(0, LONGEST))))
    return 0
  const line = lines[at]
  return figureLength(text, next) || (line !== undefined && holdsFields(line) ? 1 : 0)
}

function holdsFields({block, index}: FlowLine): boolean {
  const line = block.lines[index]
  if (line === undefined || !/\d{2}\D+.*\d{2}[/–-]\d{2}/.test(line.text.slice(0, LONGEST))) return false
  return takeFieldLines([{...block, type: 'paragraph', lines: [line]}]).some((part) => 'grid' in part)
}

/** A code and its title, and below them figures alone. */
function valuesFrom(lines: readonly FlowLine[], at: number): number {
  const text = lines[at]?.text ?? ''
  if (!isCodeShape(text) && (text.length > LONGEST || leadOf(text) === undefined)) return 0
  let to = at + 1
  while (to <= at + MOST_TITLE_LINES && to < lines.length && !isFigure(lines[to])) to++
  const from = to
  while (isFigure(lines[to])) to++
  return to - from >= FEWEST ? to - at : 0
}

function isFigure(line: FlowLine | undefined): boolean {
  return line !== undefined && isFigureShape(line.text)
}

function say(lines: readonly FlowLine[]): Message {
  const first = lines[0]?.text ?? ''
  const name = first.length > 40 ? `${first.slice(0, 40)}…` : first
  return {
    severity: 'info',
    code: 'layout/declined',
    message: `“${name}”: figures stand here, and nothing says for sure which indicator or measure they are of: kept as text`,
    position: positionOf(lines),
  }
}

function positionOf(lines: readonly FlowLine[]): Position {
  return across(lines.map(({block, index}) => block.lines[index]?.position ?? block.position))
}

/** Is something said of a place already? Places are asked for in the order of the source. */
function toldOf(messages: readonly Message[]): (place: Position) => boolean {
  const told = messages
    .flatMap(({position}) =>
      position === undefined ? [] : [{from: placeOrder(position), to: placeEnd(position)}],
    )
    .toSorted((a, b) => a.from - b.from)
  let next = 0
  let reached = -Infinity
  return (place) => {
    const [from, to] = [placeOrder(place), placeEnd(place)]
    for (let one = told[next]; one !== undefined && one.from <= to; one = told[next]) {
      reached = Math.max(reached, one.to)
      next++
    }
    return reached >= from
  }
}
