import type {Quotation, QuotedLine} from '../model/explanation.ts'
import {positionsIn} from './overlaps.ts'
import type {Spot} from './place-of-subject.ts'

/** A line of a report with its number; a form feed leaves two of one number. */
export interface NumberedLine {
  readonly number: number
  readonly text: string
}

/** A report as the explanations name it. */
export type QuotedReport = Pick<Quotation, 'document' | 'path' | 'authority' | 'period'>

const MOST_LINES = 12
const LONGEST_LINE = 600

/**
 * Quote a report at a place.
 *
 * @param lines  the report's, or `undefined` where it is not at hand
 */
export function quote(
  report: QuotedReport,
  {place: position, words, around = position, header}: Spot,
  lines: readonly NumberedLine[] | undefined,
): Quotation {
  const quoted = {...report, position, words}
  const wanted = positionsIn(around).flatMap((one) => ('line' in one ? [one] : []))
  if (wanted.length === 0) return {...quoted, lines: [], note: boxesOf(position)}
  if (lines === undefined) return {...quoted, lines: [], note: AWAY}
  const above = header === undefined ? [] : linesBetween(lines, header.line, header.endLine)
  const here = wanted.flatMap(({line, endLine}) => linesBetween(lines, line, endLine))
  const left = here.length - MOST_LINES
  return {
    ...quoted,
    lines: [
      ...above.map((line): QuotedLine => ({...quoteLine(line, ''), header: true})),
      ...here.slice(0, MOST_LINES).map((line) => quoteLine(line, words.split(' | ')[0] ?? '')),
    ],
    ...(left > 0 ? {note: `and ${left} more lines`} : {}),
  }
}

const MOST_BOXES = 3

/** Where a thing stands in a format that has pages and no lines. */
function boxesOf(position: Spot['place']): string {
  const boxes = positionsIn(position).flatMap((one) =>
    'page' in one
      ? [
          `page ${one.page}, from ${pointOf(one.bbox[0], one.bbox[1])} to ${pointOf(one.bbox[2], one.bbox[3])}`,
        ]
      : [],
  )
  if (boxes.length === 0) return 'this format has no lines'
  const left = boxes.length - MOST_BOXES
  const more = left > 0 ? `; and ${left} more` : ''
  return `${boxes.slice(0, MOST_BOXES).join('; ')}${more} (points from the page’s top left)`
}

function pointOf(x: number, y: number): string {
  return `${x.toFixed(0)},${y.toFixed(0)}`
}

const AWAY =
  'the report is not at hand, or not the same any more: give its PATH to --in as well to see its lines'

function linesBetween(lines: readonly NumberedLine[], from: number, to: number): NumberedLine[] {
  const start = firstAt(lines, from)
  const end = firstAt(lines, to + 1)
  return lines.slice(start, end).filter(({text}) => text.trim() !== '')
}

/** Where the first line of a number, or of a higher one, stands: lines come in order. */
function firstAt(lines: readonly NumberedLine[], number: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.number ?? Infinity) < number) low = middle + 1
    else high = middle
  }
  return low
}

function quoteLine({number, text}: NumberedLine, words: string): QuotedLine {
  if (text.length <= LONGEST_LINE) return {line: number, text}
  const at = words === '' ? 0 : Math.max(0, text.indexOf(words))
  const from = Math.max(0, Math.min(at - LONGEST_LINE / 3, text.length - LONGEST_LINE))
  const shown = text.slice(from, from + LONGEST_LINE)
  return {line: number, text: shown, cut: text.length - shown.length}
}
