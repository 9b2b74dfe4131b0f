import type {Cell, Grid, Position} from '../../../parsers/block.ts'
import {isMeasure} from '../../words/read-role.ts'
import {isCodeShape} from '../../words/code-shape.ts'
import {readPeriod} from '../../words/read-period.ts'
import {isValueShape} from '../../words/value-shape.ts'
import {countVisible} from '../flow.ts'
import {leadOf} from '../prose/lead.ts'
import {across} from '../across.ts'
import {isPeriodHead} from './measure-head.ts'
import {beginsWithYear, isKnownLabel, isPeriodLabel, isRelativeLabel, roleOfLabel} from './label.ts'

/** A label of a form and the value behind it, each with the characters of the source it stands for. */
export interface Field {
  readonly label: Cell
  readonly value: Cell
}

/** A form of fewer fields is none, unless others are like it. */
const FEWEST_FIELDS = 3

interface Column {
  readonly head: Cell
  readonly cell: Cell
}

/**
 * The fields of one form → a table of one row, or `undefined` where they are no indicator's.
 *
 * @param repeated  forms of the same labels stand beside it: a name and one figure are enough then
 */
export function formGrid(fields: readonly Field[], because: string, repeated = false): Grid | undefined {
  if (!isForm(fields, repeated ? 2 : FEWEST_FIELDS)) return undefined
  const period = periodOf(fields)
  const kept = fields.filter((field) => !isAside(field, fields))
  const columns = kept.flatMap((field) => columnsOf(field, period, fields))
  const all = withAsides(
    columns,
    fields.filter((field) => isAside(field, fields)),
  )
  const position = across(fields.flatMap(({label, value}) => [label.position, value.position]))
  return {
    type: 'grid',
    layout: 'form',
    because,
    rows: [all.map(({head}) => head), all.map(({cell}) => cell)].map((cells) => ({cells, position})),
    headerRows: 1,
    position,
  }
}

/** It names one indicator and gives a figure of it, or a promise and what became of it; and no label stands twice. */
function isForm(fields: readonly Field[], fewest: number): boolean {
  const labels = fields.map(({label}) => label.text.toLowerCase())
  const known = labels.filter((label) => isKnownLabel(label) || isPeriodHead(label)).length
  const named = fields.some(({label, value}) => isIdentity(label.text) && value.text !== '')
  const told = fields.some(
    ({label, value}) => isFigureLabel(label.text) && value.text !== '' && isFigureOrAbsent(value.text),
  )
  const several = fields.some(
    ({label, value}) =>
      isIdentity(label.text) && roleOfLabel(label.text) !== 'description' && holdsCodes(value.text),
  )
  return (
    ((named && told) || isPromise(fields)) &&
    !several &&
    known >= fewest &&
    known * 2 >= fields.length &&
    new Set(labels).size === labels.length
  )
}

/** What a promise is told by beside its words. */
const OF_PROMISES: ReadonlySet<string> = new Set(['officer', 'timescale', 'status', 'comment'])
const FEWEST_OF_PROMISES = 2

/** `Action: …, Lead officer: …, Target date: …, Status: …`: something to be done, and at least two of who, when and how far. */
function isPromise(fields: readonly Field[]): boolean {
  const roles = fields.map(({label}) => roleOfLabel(label.text))
  const told = new Set(roles.filter((role) => OF_PROMISES.has(role)))
  const named = fields.filter(({value}, at) => roles[at] === 'commitment' && /\p{L}{3}.*\s/u.test(value.text))
  return named.length === 1 && told.size >= FEWEST_OF_PROMISES
}

/** Codes on end behind one label: the cells of a column read out, and no form. */
function holdsCodes(text: string): boolean {
  return text.split(' ').filter(isCodeShape).length > 1
}

/** Does the label stand before a figure? */
export function isFigureLabel(label: string): boolean {
  return isMeasure(roleOfLabel(label)) && !isRelativeLabel(label)
}

/** Does the label stand before the code or the title of an indicator? */
export function isIdentity(label: string): boolean {
  const role = roleOfLabel(label)
  return (
    role === 'code' ||
    (role === 'description' && !/^definition$/i.test(label)) ||
    /^(?:ref|reference)\.?(?: no\.?| number)?$/i.test(label)
  )
}

/** Does the label stand before something that is promised? */
export function isPromiseLabel(label: string): boolean {
  return roleOfLabel(label) === 'commitment'
}

function periodOf(fields: readonly Field[]): string | undefined {
  const value = fields.find(({label}) => isPeriodLabel(label.text))?.value.text
  return value === undefined ? undefined : readPeriod(value)?.label
}

/** A field whose column would say of it what it does not: its words go to the comment, label and all. */
function isAside({label, value}: Field, fields: readonly Field[]): boolean {
  const role = roleOfLabel(label.text)
  if (isMeasure(role)) return isRelativeLabel(label.text) || !isFigureOrAbsent(value.text)
  const first = fields.find(
    (field) => roleOfLabel(field.label.text) === role && !isCodeShape(field.value.text),
  )
  return role === 'description' && first?.label !== label && !isCodeShape(value.text)
}

function isFigureOrAbsent(text: string): boolean {
  return text === '' || (isValueShape(text) && !(/\//.test(text) && beginsWithYear(text)))
}

function columnsOf({label, value}: Field, period: string | undefined, fields: readonly Field[]): Column[] {
  const role = roleOfLabel(label.text)
  if (isMeasure(role) && period !== undefined && readPeriod(label.text) === undefined)
    return [{head: {...label, text: `${label.text} ${period}`}, cell: value}]
  if (role === 'commitment') return promiseColumns(label, value)
  if (role !== 'description') return [{head: label, cell: value}]
  if (isCodeShape(value.text)) return [{head: {...label, text: `${label.text} code`}, cell: value}]
  const coded = fields.some((field) => field.label !== label && isCodeShape(field.value.text))
  const lead = leadOf(value.text)
  if (coded || lead === undefined || lead.body !== undefined || lead.title >= value.text.length)
    return [{head: label, cell: value}]
  const visible = countVisible(value.text.slice(0, lead.title))
  return [
    {head: {text: 'Code', visible: 0, position: label.position}, cell: {...value, text: lead.code, visible}},
    {head: label, cell: {...value, text: value.text.slice(lead.title), visible: value.visible - visible}},
  ]
}

/** A promise and the number that it goes by: `1.1 Extend the collection to all households`. */
function promiseColumns(label: Cell, value: Cell): Column[] {
  const [led = '', number = ''] = /^(\d{1,3}(?:\.\d{1,3})*[a-z]?)[.:)]?\s+(?=\p{Lu})/u.exec(value.text) ?? []
  if (number === '') return [{head: label, cell: value}]
  const visible = countVisible(led)
  return [
    {head: {text: 'No', visible: 0, position: label.position}, cell: {...value, text: number, visible}},
    {head: label, cell: {...value, text: value.text.slice(led.length), visible: value.visible - visible}},
  ]
}

function withAsides(columns: readonly Column[], asides: readonly Field[]): Column[] {
  const [first] = asides
  if (first === undefined) return [...columns]
  const at = columns.findIndex(({head}) => roleOfLabel(head.text) === 'comment')
  const comment = columns[at] ?? {
    head: {text: 'Comment', visible: 0, position: first.label.position},
    cell: undefined,
  }
  const said = asides.map(({label, value}) => `${label.text}: ${value.text}`)
  const cells = [
    ...(comment.cell === undefined ? [] : [comment.cell]),
    ...asides.flatMap(({label, value}) => [label, value]),
  ]
  const cell: Cell = {
    text: [
      ...(comment.cell === undefined || comment.cell.text === '' ? [] : [comment.cell.text]),
      ...said,
    ].join('; '),
    visible: cells.reduce((sum, {visible}) => sum + visible, 0),
    position: across(cells.map(({position}): Position => position)),
  }
  return at < 0
    ? [...columns, {head: comment.head, cell}]
    : columns.map((column, index) => (index === at ? {...column, cell} : column))
}
