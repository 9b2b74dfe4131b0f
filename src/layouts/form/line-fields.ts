import type {Cell} from '../../../parsers/block.ts'
import {isCodeShape} from '../../words/code-shape.ts'
import {isUnfinished} from '../../words/text-shape.ts'
import {isValueShape} from '../../words/value-shape.ts'
import {countVisible, type FlowLine} from '../flow.ts'
import {across} from '../across.ts'
import {headAt} from './form-head.ts'
import {isFigureLabel, type Field} from './form-grid.ts'
import {
  readCodedTitle,
  readLabelled,
  readLoneLabel,
  readNumberedPromise,
  readUnmarked,
  readYearField,
  roleOfLabel,
  type LabelledLine,
} from './label.ts'

/** So many words behind a figure are a remark. */
const FEWEST_SAID = 4

/** A field of more lines is none: what follows is other text. */
const MOST_LINES = 12

/** A label, its value on the same line or those below it. */
export interface LineField {
  readonly lines: FlowLine[]
  readonly label: LabelledLine
  /** what stands among its lines, and is none of them */
  readonly strays: FlowLine[]
}

export function lengthOf({lines, strays}: LineField): number {
  return lines.length + strays.length
}

/** Labelled lines on end, each with the lines that go on with its value. */
export function fieldsAt(lines: readonly FlowLine[], from: number): LineField[] {
  const fields: LineField[] = []
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    const last = fields.at(-1)
    if (last !== undefined && isNumberOfPage(lines, at, fields)) {
      fields.pop() // its figure stands on the next page, if anywhere
      break
    }
    const label = labelAt(lines, at, last)
    if (label !== undefined && !isSure(label, line) && standsApart(lines, at, fields)) break
    if (label !== undefined) fields.push({lines: [line], label, strays: []})
    else if (last !== undefined && isSaidBehind(line, last)) last.strays.push(line)
    else if (last !== undefined && goesOn(line, last)) last.lines.push(line)
    else break
  }
  return fields
}

/** A number alone: of a page, or a figure. */
const NUMBER = /^\d{1,4}$/

function standsAlone(lines: readonly FlowLine[], at: number): boolean {
  return lines[at]?.parted === true && lines[at + 1]?.parted !== false
}

/** A number with blank lines about it, where the figures of other labels stand right below these, is a page's. */
function isNumberOfPage(lines: readonly FlowLine[], at: number, fields: readonly LineField[]): boolean {
  const last = fields.at(-1)
  if (
    last === undefined ||
    !awaitsFigure(last) ||
    !NUMBER.test(lines[at]?.text ?? '') ||
    !standsAlone(lines, at)
  )
    return false
  return fields.some((field) => field !== last && isLone(field) && field.lines[1]?.parted === false)
}

/** A name over fields, or a measure with its figure: no heading, wherever it stands. */
function isSure({label, known, head, valueFrom}: LabelledLine, {text}: FlowLine): boolean {
  return head !== undefined || (known && isFigureLabel(label) && isValueShape(text.slice(valueFrom)))
}

/** So many lines on end are the rhythm of a form. */
const RHYTHM = 3

/** A line with blank lines about it, behind fields that stand on end, is no field of theirs: a heading that has a colon. */
function standsApart(lines: readonly FlowLine[], at: number, fields: readonly LineField[]): boolean {
  const alone = lines[at]?.parted === true && lines[at + 1]?.parted !== false
  const first = fields.findLastIndex((field) => field.lines[0]?.parted === true)
  return alone && fields.length - Math.max(0, first) >= RHYTHM
}

function labelAt(
  lines: readonly FlowLine[],
  at: number,
  last: LineField | undefined,
): LabelledLine | undefined {
  const text = lines[at]?.text ?? ''
  if (last !== undefined && awaitsFigure(last) && isValueShape(text)) return undefined
  const named = readNumberedPromise(text) ?? readCodedTitle(text)
  if (named !== undefined) return named
  const head = headAt(lines, at)
  // what stands under a name, and over its fields, is the rest of it; behind a label alone it is what that calls for
  const isRest =
    (last !== undefined && isOpen(last)) ||
    last?.label.head === 'coded' ||
    (last?.label.head === 'bare' && head?.head === 'bare')
  if (head !== undefined && !isRest) return head
  const year = last === undefined ? undefined : readYearField(text)
  if (year !== undefined) return year
  const labelled = readLabelled(text)
  if (labelled !== undefined) {
    const inside = last !== undefined && !isUnfinished(last.lines.at(-1)?.text ?? '')
    return labelled.known || inside ? labelled : undefined
  }
  const lone = readLoneLabel(text)
  if (lone !== undefined && (isValued(lines[at + 1]) || (last !== undefined && isLone(last)))) return lone
  // a title with a blank line behind it is none of a form's lines
  const titled = last === undefined && lines[at + 1]?.parted !== false
  return (titled ? undefined : readUnmarked(text)) ?? codeAlone(lines, at, last)
}

/** A line that is no label may be the value of the label above. */
function isValued(next: FlowLine | undefined): boolean {
  const text = next?.text ?? ''
  return text !== '' && readLabelled(text)?.known !== true && readLoneLabel(text) === undefined
}

/** A code on a line of its own, over the label of its title: a field that has no label. */
function codeAlone(
  lines: readonly FlowLine[],
  at: number,
  last: LineField | undefined,
): LabelledLine | undefined {
  const [text, next] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? '']
  // codes on end are a column read out
  if (!isCodeShape(text) || isCodeShape(lines[at - 1]?.text ?? '') || (last !== undefined && isOpen(last)))
    return undefined
  const below = readLabelled(next) ?? readLoneLabel(next) ?? readUnmarked(next)
  const titled = below?.known === true && roleOfLabel(below.label) === 'description'
  return titled ? {label: 'Code', valueFrom: 0, known: true} : undefined
}

/** Is the value of a field still to come? */
function isOpen({lines, label}: LineField): boolean {
  return lines.length === 1 && label.valueFrom >= (lines[0]?.text.length ?? 0)
}

/** A code that names a form, its title still to come. */
function isCodeOnly({lines, label}: LineField): boolean {
  return label.head === 'coded' && lines.length === 1 && isCodeShape(lines[0]?.text ?? '')
}

/** A label that stands on a line of its own, its value on the next. */
function isLone({lines: [first], label}: LineField): boolean {
  return first !== undefined && label.valueFrom >= first.text.length && !/[:=]\s*$/.test(first.text)
}

/** `Target` on a line of its own: what follows is a figure, though `No` may be a label too. */
function awaitsFigure(field: LineField): boolean {
  return isLone(field) && field.lines.length === 1 && isFigureLabel(field.label.label)
}

/** Words under a whole figure say more of it, and are no part of it. */
function isSaidBehind(line: FlowLine, {lines: [first, ...more], label, strays}: LineField): boolean {
  if (first === undefined || more.length > 0 || line.parted || strays.length >= MOST_LINES) return false
  const figure = isFigureLabel(label.label) && isValueShape(first.text.slice(label.valueFrom))
  return figure && /^\p{Lu}/u.test(line.text) && line.text.split(' ').length >= FEWEST_SAID
}

/** Does a line without a label go on with the value above it? Behind a blank line only where that is still to come. */
function goesOn(line: FlowLine, field: LineField): boolean {
  const empty = isOpen(field) || isCodeOnly(field)
  if (line.block.type === 'heading') return false
  return (empty || !line.parted) && field.lines.length < MOST_LINES
}

/** A field as a form takes it: the characters of its label and of its value. */
export function fieldOf({lines, label}: LineField): Field {
  const [first] = lines
  const text = first?.text ?? ''
  const words = [text.slice(label.valueFrom), ...lines.slice(1).map((line) => line.text)]
  const visible = lines.reduce((sum, line) => sum + line.visible, 0)
  const ofLabel = countVisible(text.slice(0, label.valueFrom))
  const at = positionOf(lines.slice(0, 1))
  const ofValue = positionOf(words[0]?.trim() === '' && lines.length > 1 ? lines.slice(1) : lines)
  return {
    label: {text: label.label, visible: ofLabel, position: at},
    value: {text: words.join(' ').trim(), visible: visible - ofLabel, position: ofValue},
  }
}

function positionOf(lines: readonly FlowLine[]): Cell['position'] {
  return across(lines.map(({block, index}) => block.lines[index]?.position ?? block.position))
}
