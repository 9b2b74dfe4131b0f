import type {Prose} from '../../parsers/block.ts'
import {capitalShare} from '../words/text-shape.ts'

/**
 * Furniture of the page: numbers, running heads and feet, legends.
 *
 * Each test looks at the words alone; whether a line recurs is counted over the whole document first.
 */

const NUMBER_ALONE = /^(page\s*)?[-–—]?\s*(\d{1,4})\s*[-–—]?$/i
const NUMBER_OF = /^(page\s*)?(\d{1,3})\s*(?:of|\/)\s*(\d{1,3})$/i
const DATED_NUMBER = /^\d{1,2}(st|nd|rd|th)?\s+[a-z]{3,9}\.?\s+\d{2,4}\s+\d{1,3}$/i
const COUNCIL = /\b(council|authority|borough|corporation)\b/i
/** A name with a page number holds no more words than this. */
const LONGEST_NAME = 6

/** A page number, alone or with the name that stands beside it on every page. A year is none. */
export function isPageNumber(text: string): boolean {
  if (text.length > 90) return false
  const alone = NUMBER_ALONE.exec(text)
  if (alone !== null) return !/^(19|20)\d{2}$/.test(alone[2] ?? '')
  const of = NUMBER_OF.exec(text)
  if (of !== null) return Number(of[2]) <= Number(of[3])
  return DATED_NUMBER.test(text) || isNameAndNumber(text)
}

/** `12 Wexcombe County Council`: nothing but capitalised words and a number of three digits at most. */
function isNameAndNumber(text: string): boolean {
  const name = /^\d{1,3}\s+(\D+)$/.exec(text)?.[1] ?? /^(\D+)\s\d{1,3}$/.exec(text)?.[1]
  if (name === undefined || !COUNCIL.test(name)) return false
  return name.trim().split(/\s+/).length <= LONGEST_NAME && capitalShare(name) === 1
}

const STATUS_WORD = '(red|amber|green|achieved|blue|purple|grey|gray|yellow|black|completed?)'
const LEGEND = new RegExp(`^["“‘']?${STATUS_WORD}["”’']?\\s*[-–—=:]\\s*\\S`, 'i')
const KEY = new RegExp(`^(key|legend)\\b.{0,40}\\b${STATUS_WORD}\\b`, 'i')

/** A line that explains the colours or letters of a status column. */
export function isLegend(text: string): boolean {
  return LEGEND.test(text) || KEY.test(text)
}

/** A text without its figures, by which running heads with page numbers are one. */
export function maskFigures(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
}

const NOTE_MARK =
  /^(\*{1,3}|[†‡§#]|(?:note\s)?\d{1,2}(?:[.):]|\s-)?(?=\s)|\d{1,2}|[([]\d{1,2}[)\]]|[a-z]\)|[([][a-z][)\]]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[ᵃᵇᶜᵈᶠᵍʰ])\s*(?=\S)/i

/** The mark of a note: the raised figure, asterisk, number or letter that its text begins with. */
export function noteMark(block: Prose): string | undefined {
  if (block.look.marker === '*') return '*'
  return NOTE_MARK.exec(block.text)?.[1]
}

/** Masked texts that recur with growing numbers, as page feet do and numbered notes do not. */
export function findRunningFeet(blocks: readonly Prose[]): ReadonlySet<string> {
  const seen = new Map<string, number[]>()
  blocks.forEach((block, index) => {
    if (block.text.length > 90 || !/\d/.test(block.text) || isAmongNotes(blocks, index)) return
    const number = Number(/\d+/.exec(block.text)?.[0])
    const mask = maskFigures(block.text)
    const numbers = seen.get(mask)
    if (numbers === undefined) seen.set(mask, [number])
    else numbers.push(number)
  })
  const growing = [...seen].filter(([, numbers]) => numbers.length >= 3 && isGrowing(numbers))
  return new Set(growing.map(([mask]) => mask))
}

function isAmongNotes(blocks: readonly Prose[], index: number): boolean {
  const own = blocks[index]
  if (own === undefined || noteMark(own) === undefined) return false
  const isNote = (block: Prose | undefined) =>
    block !== undefined && noteMark(block) !== undefined && /[\p{L}]{3}/u.test(block.text)
  return isNote(blocks[index - 1]) || isNote(blocks[index + 1])
}

function isGrowing(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? Infinity))
}
