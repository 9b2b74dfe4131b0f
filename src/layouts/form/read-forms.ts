import {append} from '../append.ts'
import type {Block, Cell, Grid, Prose} from '../../../parsers/block.ts'
import {isCodeShape} from '../../words/code-shape.ts'
import {isUnfinished} from '../../words/text-shape.ts'
import {isValueShape} from '../../words/value-shape.ts'
import {countVisible, flowOf, proseOf, type FlowLine} from '../flow.ts'
import {across} from '../across.ts'
import {pageLines} from '../page-lines.ts'
import {fieldsOfGrid} from './fields-of-grid.ts'
import {headAt} from './form-head.ts'
import {formGrid, isFigureLabel, isIdentity, isPromiseLabel, type Field} from './form-grid.ts'
import {
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

/**
 * Find the forms: labels and values, one indicator a form.
 *
 * A form begins anew where its first label comes again; the labels of a later form are the header of its row again.
 * Grids of two columns (or pairs of them) whose first are labels are forms as well.
 */
export function readForms(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  let run: Prose[] = []
  const endRun = () => {
    append(out, formsOfRun(run))
    run = []
  }
  for (const block of blocks) {
    if (block.type === 'grid' || block.type === 'footnote') {
      endRun()
      append(out, block.type === 'grid' ? formsOfGrid(block) : [block])
    } else run.push(block)
  }
  endRun()
  return out
}

interface LineField {
  readonly lines: FlowLine[]
  readonly label: LabelledLine
  /** what a page prints among its lines, and is none of them */
  readonly strays: FlowLine[]
}

/** Without one of these words near the beginning of a line nothing names an indicator or a promise, and no form need be looked for. */
const NAMING =
  /\b(?:indicators?|measures?|pis?|bvpis?|bv|kpis?|lpis?|lis?|nis?|codes?|refs?|references?|titles?|descriptions?|names?|id|actions?|tasks?|commitments?|recommendations?|promises?)\b/i

/** … or a line that begins as the fields of one do whose name has no label. */
const FIELD_START =
  /^(?:(?:target|actual|out-?turn|baseline|result|time-?scale|deadline|due|by when|lead|responsible|status|quarter|q[1-4])\b|(?:19|20)\d{2}\s?[/–-]\s?\d{2})/i

function mayHoldForms({lines}: Prose): boolean {
  return lines.some(({text}) => {
    const start = text.slice(0, 40)
    return NAMING.test(start) || FIELD_START.test(start)
  })
}

function formsOfRun(run: readonly Prose[]): readonly Block[] {
  if (!run.some(mayHoldForms)) return run
  const lines = flowOf(run)
  const isOfPage = pageLines(lines)
  const out: Block[] = []
  let kept = 0
  let at = 0
  while (at < lines.length) {
    const fields = fieldsAt(lines, at, isOfPage)
    const end = fields.reduce((sum, field) => sum + lengthOf(field), at)
    let from = at
    const forms = splitForms(fields, ({label}) => label.label)
    const likes = countAlike(forms)
    for (const form of forms) {
      const to = form.reduce((sum, field) => sum + lengthOf(field), from)
      const grid = gridOf(form, (likes.get(labelsOf(form)) ?? 0) > 1)
      if (grid !== undefined) {
        append(out, proseOf(lines.slice(kept, from)))
        out.push(grid)
        append(out, proseOf(form.flatMap(({strays}) => strays)))
        kept = to
      }
      from = to
    }
    at = Math.max(end, at + 1)
  }
  return [...out, ...proseOf(lines.slice(kept))]
}

/** A form that no label names needs more: as many fields as any, and without a code others like it. */
function gridOf(form: readonly LineField[], repeated: boolean): Grid | undefined {
  const head = form.find(({label}) => label.head !== undefined)?.label.head
  if (head === 'bare' && !repeated) return undefined
  const because =
    head === undefined
      ? 'labels stand before values, one indicator to a form'
      : 'a name stands over labels and values, one indicator to a form'
  return formGrid(form.map(fieldOf), because, repeated && head === undefined)
}

/** How many forms have the same labels in the same order? */
function countAlike(forms: readonly (readonly LineField[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(labelsOf(form), (counts.get(labelsOf(form)) ?? 0) + 1)
  return counts
}

function labelsOf(form: readonly LineField[]): string {
  return form.map(({label}) => label.label.toLowerCase()).join('|')
}

function lengthOf({lines, strays}: LineField): number {
  return lines.length + strays.length
}

/** Labelled lines on end, each with the lines that go on with its value. */
function fieldsAt(
  lines: readonly FlowLine[],
  from: number,
  isOfPage: (line: FlowLine) => boolean,
): LineField[] {
  const fields: LineField[] = []
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    const last = fields.at(-1)
    // two forms may say the same of one thing
    if (last !== undefined && isOfPage(line) && readLabelled(line.text)?.known !== true) {
      last.strays.push(line)
      continue
    }
    const label = labelAt(lines, at, last)
    if (label !== undefined && label.head === undefined && standsApart(lines, at, fields)) break
    if (label !== undefined) fields.push({lines: [line], label, strays: []})
    else if (last !== undefined && isSaidBehind(line, last)) last.strays.push(line)
    else if (last !== undefined && goesOn(line, last)) last.lines.push(line)
    else break
  }
  return fields
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
  const promise = readNumberedPromise(text)
  if (promise !== undefined) return promise
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

/** Cut fields into forms where the first label comes again, or an indicator is named behind figures. */
function splitForms<T>(fields: readonly T[], labelOf: (field: T) => string): T[][] {
  const forms: T[][] = []
  const labels = fields.map((field) => labelOf(field).toLowerCase())
  // a run that begins with a figure lost the head of its first form
  const opening = labels.find((label) => isIdentity(label) || !isFigureLabel(label)) ?? ''
  for (const field of fields) {
    const own = forms.at(-1)
    const label = labelOf(field).toLowerCase()
    const told =
      own?.some((other) => isFigureLabel(labelOf(other)) || isPromiseLabel(labelOf(other))) === true
    const begins = isIdentity(label) || isPromiseLabel(label)
    if (own === undefined || label === opening || (told && begins)) forms.push([field])
    else own.push(field)
  }
  return forms
}

function fieldOf({lines, label}: LineField): Field {
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

/** A grid of labels and values → its forms, or the grid where it is none. */
function formsOfGrid(grid: Grid): Block[] {
  const fields = fieldsOfGrid(grid)
  if (fields === undefined) return [grid]
  const forms = splitForms(fields, ({label}) => label.text)
  const grids = forms.map((form) => formGrid(form, 'the first column holds labels, the second their values'))
  const read = grids.flatMap((one) => (one === undefined ? [] : [{...one, drawn: grid}]))
  return read.length === grids.length ? read : [grid]
}
