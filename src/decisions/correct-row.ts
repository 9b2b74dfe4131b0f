import type {Correction} from '../model/decisions.ts'
import type {Indicator, Observation} from '../model/indicator.ts'
import type {RowWords} from '../model/row-words.ts'
import type {Value} from '../model/value.ts'
import {wordOf} from '../model/word.ts'
import {readValue} from '../records/read-value.ts'
import {type CorrectedField, periodCalled} from './correction-field.ts'

/** A row put right, or in a sentence why it cannot be. */
export type CorrectedRow =
  {readonly ok: true; readonly record: Indicator} | {readonly ok: false; readonly why: string}

type OfFigure = Extract<CorrectedField, {measure: string}>

/** Put a figure of a row right, its value or its period; what was read before is kept beside it. */
export function correctFigure(record: Indicator, field: OfFigure, correction: Correction): CorrectedRow {
  const {measure, period} = field
  const found = record.observations.filter((one) => {
    // another correction may have moved it already
    return one.measure === measure && (one.corrected?.was.period ?? one.period) === period
  })
  const [observation, ...more] = found
  if (observation === undefined)
    return {ok: false, why: `The row has no ${measure} of ${period}: ${figuresOf(record)}`}
  if (more.length > 0)
    return {ok: false, why: `The row has ${found.length} figures that are ${measure} of ${period}`}
  const corrected = correctObservation(observation, field, correction)
  const observations = record.observations.map((one) => (one === observation ? corrected : one))
  return {ok: true, record: {...record, observations}}
}

function figuresOf({observations}: Indicator): string {
  const figures = new Set(observations.map(({measure, period}) => `${measure} ${period}`))
  return figures.size === 0 ? 'it has no figure' : `it has ${[...figures].join(', ')}`
}

function correctObservation(observation: Observation, {is}: OfFigure, correction: Correction): Observation {
  const said = {...wordOf(correction), field: correction.field, value: String(correction.value)}
  const was = observation.corrected?.was ?? {value: observation.value, period: observation.period}
  return {
    ...observation,
    ...(is === 'period'
      ? {period: periodCalled(said.value)}
      : {value: {...valueSaid(said.value, observation.value), raw: was.value.raw}}),
    corrected: {by: 'person', said: [...(observation.corrected?.said ?? []), said], was},
  }
}

/** The value that a person's words are read as; without a unit of their own they are in that of the figure. */
function valueSaid(text: string, before: Value): Value {
  const unit = 'unit' in before ? before.unit : undefined
  return readValue(text, unit === undefined ? {} : {unit})
}

const POLARITIES = ['higher', 'lower', 'none'] as const
const REASONS = ['redefined', 'unit-changed', 'apparent', 'none'] as const

/** What a correction says of a row beyond its figures, or in a sentence why it says nothing. */
export function rowWords(
  field: Extract<CorrectedField, {is: 'polarity'} | {is: 'break'}>,
  correction: Correction,
): RowWords | string {
  const value = String(correction.value).trim().toLowerCase()
  const word = wordOf(correction)
  if (field.is === 'break') {
    const reason = REASONS.find((one) => one === value)
    if (reason === undefined) return `“${value}” is no kind of break: ${REASONS.join(', ')}`
    return {breaks: [{period: field.period, reason, word}]}
  }
  const polarity = POLARITIES.find((one) => one === value)
  if (polarity === undefined) return `“${value}” is no polarity: ${POLARITIES.join(', ')}`
  return {polarity: {value: polarity, word}, breaks: []}
}
