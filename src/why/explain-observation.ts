import type {Document} from '../model/document.ts'
import type {Finding} from '../model/explanation.ts'
import type {Indicator, Observation} from '../model/indicator.ts'
import type {Column} from '../model/table.ts'
import {wordText} from '../model/word.ts'
import {describedUnit, headContext} from '../records/read-unit.ts'
import {observationId} from '../records/observations.ts'
import {readDatedValue} from '../records/read-value.ts'
import {readPeriod} from '../words/read-period.ts'
import {explainValue, readingOf} from './explain-value.ts'
import {positionsIn} from './overlaps.ts'
import type {RowAt} from './subjects.ts'
import {quoted, wordsThatGive} from './words.ts'

/** An observation with the column its cell stands in, where that can be told. */
export interface ObservedAt {
  readonly indicator: Indicator
  readonly observation: Observation
  readonly at: RowAt | undefined
}

/** Raw words → value, unit, period, notes: each with what it was taken from. */
export function explainObservation(observed: ObservedAt, document: Document): Finding[] {
  const column = columnOf(observed)
  const {observation} = observed
  if (observation.corrected !== undefined) return explainCorrected(observation, observation.corrected)
  return [
    ...explainValue(observation.value),
    ...explainUnit(observed, column),
    explainPeriod(observation, column, document),
    ...explainWhose(observation),
    ...explainNotes(observation, document),
  ]
}

/** What persons put right in a figure, and what the report says. */
export function explainCorrected(
  {value, period}: Pick<Observation, 'value' | 'period'>,
  {said, was}: NonNullable<Observation['corrected']>,
): Finding[] {
  const before = `the report’s own words are read as ${readingOf(was.value)} of ${was.period}`
  return [
    {about: 'value', says: `put right by a person: ${readingOf(value)} of ${period}`},
    ...said.map((one): Finding => ({
      about: 'value',
      says: `${one.field} is ${quoted(one.value)} (${wordText(one)})`,
    })),
    {about: 'value', says: `${quoted(was.value.raw)}: ${before}`},
  ]
}

/** The column of an observation: its id says which, else its words do. */
export function columnOf({observation, at}: ObservedAt): Column | undefined {
  if (at === undefined) return undefined
  const {measure, period, id, value} = observation
  const {columns} = at.table
  const fitting = columns.filter((column, index) => {
    return column.role === measure && (at.row.cells[index] ?? '') === value.raw
  })
  return columns.find(({name}) => observationId(at.row.id, measure, period, name) === id) ?? fitting[0]
}

function explainUnit({observation, indicator}: ObservedAt, column: Column | undefined): Finding[] {
  const {value} = observation
  const unit = 'unit' in value ? value.unit : undefined
  if (unit === undefined) return []
  const says = (from: string): Finding[] => [{about: 'unit', says: `${unit}, ${from}`}]
  const own = readDatedValue(value.raw).value
  if ('unit' in own && own.unit === unit) return says('from the cell itself')
  if (column !== undefined && headContext(column).unit === unit)
    return says(`from the column’s head ${quoted(column.name)}`)
  const words = wordsThatGive(indicator.title, (run) => describedUnit(run, [50]) === unit)
  return says(
    words === undefined ? 'from the row’s description' : `from the words ${quoted(words)} of the description`,
  )
}

function explainPeriod(
  {period, measure, value}: Observation,
  column: Column | undefined,
  document: Document,
): Finding {
  const says = (from: string): Finding => ({about: 'period', says: `${period}, ${from}`})
  if (readDatedValue(value.raw).period === period) return says('which the cell itself gives')
  if (column === undefined) return says('from the table')
  const head = quoted(column.name)
  if (column.period === period) return says(`from the column’s head ${head}`)
  if (measure === 'variance') return says('that of the figures it is the variance of')
  const year = document.period?.year
  if (year !== undefined && readPeriod(column.name, year)?.label === period)
    return says(`from the column’s head ${head}, which names the part, and the report’s year ${year}`)
  const basis = document.period?.basis === undefined ? '' : `, which ${quoted(document.period.basis)} says`
  return says(`the report’s own${basis}, for the column’s head ${head} names none`)
}

function explainWhose({of}: Observation): Finding[] {
  const words = [of?.who, of?.statistic].filter((word) => word !== undefined)
  return words.length === 0 ? [] : [{about: 'value', says: `not the authority’s own: ${words.join(', ')}`}]
}

function explainNotes({notes = []}: Observation, document: Document): Finding[] {
  return notes.flatMap((id): Finding[] => {
    const note = document.text.find((block) => block.id === id)
    if (note === undefined) return []
    const [position] = positionsIn(note.position)
    const where = position === undefined ? {} : {position}
    return [{about: 'note', says: `its mark calls the footnote ${quoted(note.text)}`, id, ...where}]
  })
}
