import {isCodeShape} from '../../words/code-shape.ts'
import {isMeasure} from '../../words/read-role.ts'
import {readPart} from '../../words/read-part.ts'
import {remember} from '../../words/remember.ts'
import {isValueShape} from '../../words/value-shape.ts'
import type {FlowLine} from '../flow.ts'
import {leadOf} from '../prose/lead.ts'
import {
  isRelativeLabel,
  readLabelled,
  readLoneLabel,
  readUnmarked,
  readYearField,
  roleOfLabel,
  type LabelledLine,
} from './label.ts'

/** A title over the fields wraps over so many lines at most. */
const MOST_TITLE_LINES = 3
/** A title without a code has so many words at least, and is no longer than this. */
const FEWEST_WORDS = 2
const LONGEST_TITLE = 200
/** So many figures behind their labels show what the words above them are. */
const FEWEST_FIGURES = 2

/** What is promised is told by when, by whom and how far, each behind a label. */
const OF_PROMISES: ReadonlySet<string> = new Set(['officer', 'timescale', 'status'])

/**
 * The words that name what a form is about, where no label stands before them: `NI 191 Residual waste` over `Target
 * 2011/12 580` and `Actual 2011/12 571.3`, or the numbered action over `Timescale: March 2005`.
 *
 * @returns `undefined` where the lines below are not fields at once; `bare` where the words have no code, so that only
 *          others like it show that they are a title
 */
export function headAt(lines: readonly FlowLine[], at: number): LabelledLine | undefined {
  const text = lines[at]?.text ?? ''
  if (!/^[\p{Lu}\d%£(]/u.test(text) || text.length > LONGEST_TITLE || isField(text)) return undefined
  const number = /^\(?\d{1,2}[.)]?\s+(?=\p{Lu})/u.exec(text)?.[0] ?? ''
  const below = fieldsBelow(lines, at)
  if (below === undefined) return undefined
  const coded = isCodeShape(text) || leadOf(text) !== undefined
  if (figuresFrom(lines, below) >= FEWEST_FIGURES) {
    const named = coded || isTitle(text.slice(number.length))
    return named ? {label: 'Indicator', valueFrom: 0, known: true, head: coded ? 'coded' : 'bare'} : undefined
  }
  const item = number !== '' || lines[at]?.block.type === 'list-item'
  return item && !coded && isTitle(text.slice(number.length)) && tellsOfPromise(lines[below]?.text ?? '')
    ? {label: 'Action', valueFrom: 0, known: true, head: 'coded'}
    : undefined
}

function isTitle(text: string): boolean {
  return (
    /^[\p{Lu}%]/u.test(text) &&
    text.split(/\s+/).length >= FEWEST_WORDS &&
    !/[.:;,]$/.test(text) &&
    !isValueShape(text)
  )
}

/** Where the fields below a title begin: behind the lines that go on with it, which are no fields. */
function fieldsBelow(lines: readonly FlowLine[], at: number): number | undefined {
  for (let below = at + 1; below <= at + MOST_TITLE_LINES; below++) {
    const line = lines[below]
    if (line === undefined) return undefined
    if (isField(line.text)) return below
    // a code on a line of its own may be set apart from its title
    const behindCode = below === at + 1 && isCodeShape(lines[at]?.text ?? '')
    if ((line.parted && !behindCode) || line.block.type === 'heading' || leadOf(line.text) !== undefined)
      return undefined
  }
  return undefined
}

/** Each line is asked as one that may name fields, and again as one below such a line. */
const isField = remember(
  (text: string): boolean =>
    readLabelled(text)?.known === true ||
    readLoneLabel(text) !== undefined ||
    readUnmarked(text) !== undefined ||
    readYearField(text) !== undefined,
)

/** How many fields of figures stand on end from here, on a line each or with the figure below its label. */
function figuresFrom(lines: readonly FlowLine[], from: number): number {
  let at = from
  let count = 0
  while (count < FEWEST_FIGURES) {
    const length = figureLength(lines[at]?.text ?? '', lines[at + 1]?.text ?? '')
    if (length === 0) break
    count++
    at += length
  }
  return count
}

/** So many lines from a line are a field of a figure: one, or its label and the figure below; 0 where it is none. */
export function figureLength(text: string, next: string): number {
  const lone = readLoneLabel(text)
  if (lone !== undefined) return isOfFigure(lone.label) && isValueShape(next) ? 2 : 0
  if (readYearField(text) !== undefined) return 1
  const field = readLabelled(text) ?? readUnmarked(text)
  return field?.known === true && isOfFigure(field.label) && isValueShape(text.slice(field.valueFrom)) ? 1 : 0
}

function isOfFigure(label: string): boolean {
  return (isMeasure(roleOfLabel(label)) || readPart(label) !== undefined) && !isRelativeLabel(label)
}

function tellsOfPromise(text: string): boolean {
  const field = readLabelled(text)
  return field?.known === true && OF_PROMISES.has(roleOfLabel(field.label))
}
