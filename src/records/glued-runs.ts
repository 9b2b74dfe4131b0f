import type {Message} from '../model/message.ts'
import type {Place} from '../model/position.ts'
import {toNumber} from './read-figure.ts'
import type {Measured} from './settle-units.ts'

/** A row has to show so many other figures before one of them can be out of family. */
const FEWEST_OTHERS = 2
/** Figures of one indicator stay within this factor of each other; ten times as much is another matter. */
const NEAR = 2
const FAR = 5
const PLAIN = /^(\d+)(\.\d+)?\s?(%?)$/

interface Cell extends Measured {
  readonly position: Place
  readonly mark?: string
}

/**
 * Find the figures of a row that two things run together made, by the other figures of the row.
 *
 * The mark of a note glued to its figure (`2121` among 210 and 215, and the report has a note 1) is parted from it. A
 * struck-out figure run into the new one (`350310` among 340 and 315) is nobody's value: it is left as words. Without
 * such a family a figure stays as printed.
 *
 * @param notes  plain marks of the notes that the report has
 */
export function settleRuns<Read extends Cell>(
  cells: readonly Read[],
  notes: ReadonlySet<string>,
): {readonly cells: readonly Read[]; readonly messages: readonly Message[]} {
  const messages: Message[] = []
  const read = cells.map(digitsOf)
  const known = read.filter((digits) => digits !== undefined)
  const settled = cells.map((cell, at) => {
    const digits = read[at]
    if (digits === undefined || known.length <= FEWEST_OTHERS) return cell
    const others = known.filter((other) => other !== digits)
    const mark = gluedMark(digits, others, notes)
    if (mark !== undefined) {
      messages.push(markMessage(cell, mark))
      return withoutMark(cell, mark)
    }
    if (!isStruckRun(digits, others)) return cell
    messages.push(runMessage(cell))
    return {...cell, value: {type: 'text' as const, text: cell.value.raw.trim(), raw: cell.value.raw}}
  })
  return {cells: settled, messages}
}

/** The digits of a plain figure, its places and its sign of per cent. */
interface Digits {
  readonly whole: string
  readonly places: string
  readonly percent: string
}

function digitsOf({measure, value}: Measured): Digits | undefined {
  if (measure === 'variance' || value.type !== 'number') return undefined
  const [, whole = '', places = '', percent = ''] = PLAIN.exec(value.raw.trim().replaceAll(',', '')) ?? []
  return whole === '' ? undefined : {whole, places: places.slice(1), percent}
}

function amount({whole, places}: Digits): number {
  return toNumber(`${whole}.${places === '' ? '0' : places}`)
}

/** Is one figure of the size of the others? */
function isNear(value: number, others: readonly Digits[]): boolean {
  const amounts = others.map(amount)
  return value >= Math.min(...amounts) / NEAR && value <= Math.max(...amounts) * NEAR
}

function isFar(value: number, others: readonly Digits[]): boolean {
  return value > Math.max(...others.map(amount)) * FAR
}

/** The last digit, where it is the mark of a note and the figure is one of the family only without it. */
function gluedMark(
  digits: Digits,
  others: readonly Digits[],
  notes: ReadonlySet<string>,
): string | undefined {
  const {whole, places, percent} = digits
  const mark = (places === '' ? whole : places).slice(-1)
  if (!notes.has(mark) || percent !== '') return undefined
  const counts = new Set(others.map((other) => other.places.length))
  if (places !== '') {
    const [usual] = counts
    return counts.size === 1 && usual !== 0 && usual === places.length - 1 ? mark : undefined
  }
  const rest = {whole: whole.slice(0, -1), places, percent}
  const belongs = rest.whole !== '' && isFar(amount(digits), others) && isNear(amount(rest), others)
  return belongs ? mark : undefined
}

/** Two figures of the family, the one behind the other. */
function isStruckRun(digits: Digits, others: readonly Digits[]): boolean {
  const {whole, places} = digits
  if (places !== '' || whole.length < 4 || whole.length % 2 !== 0 || !isFar(amount(digits), others))
    return false
  const half = whole.length / 2
  return [whole.slice(0, half), whole.slice(half)].every(
    (part) => !part.startsWith('0') && isNear(Number(part), others),
  )
}

function withoutMark<Read extends Cell>(cell: Read, mark: string): Read {
  if (cell.value.type !== 'number') return cell
  const printed = cell.value.raw.trim().replaceAll(',', '')
  const scale = cell.value.value / Number(printed) // that of the head
  const shorter = printed.slice(0, -1)
  const decimals = /\.(\d+)$/.exec(shorter)?.[1]?.length ?? 0
  return {...cell, mark, value: {...cell.value, value: Number(shorter) * scale, decimals}}
}

function markMessage({value, position}: Cell, mark: string): Message {
  const printed = value.raw.trim()
  return {
    severity: 'info',
    code: 'value/note-mark',
    message: `Read “${printed}” as ${printed.slice(0, -1)} with the mark of note ${mark}: so it is of the size and the places of the row's other figures`,
    position,
  }
}

function runMessage({value, position}: Cell): Message {
  return {
    severity: 'warning',
    code: 'value/struck-run',
    message: `“${value.raw.trim()}” looks like two figures run together, one of them struck out: which one holds cannot be told, so it is kept as words`,
    position,
  }
}
