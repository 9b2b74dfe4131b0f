import type {Explanation, Question} from '../index.ts'
import {quotationLines, signed} from './why-lines.ts'

type Quotation = Explanation['sources'][number]

const THINGS = {indicator: 'one indicator', officer: 'one officer', commitment: 'one commitment'} as const

/** A question as it is put: both with their reports and lines, and no score. */
export function questionLines(
  {kind, a, candidate}: Question,
  sources: readonly (readonly Quotation[])[],
  {number, of}: {readonly number: number; readonly of: number},
): readonly string[] {
  const whose = a.authority ?? 'authority unknown'
  const unsure = candidate?.unsure
  const before = unsure === undefined ? [] : [`${unsure.by} was unsure on ${unsure.at}: ${unsure.note}`]
  return [
    '',
    `${number} of ${of}: are these ${THINGS[kind]}? (${whose})`,
    ...before,
    ...sources.flatMap((quotations) =>
      quotations.flatMap((one) => [...quotationLines(one), ...wordsLine(kind, one)]),
    ),
    '',
  ]
}

/** In a row of several officers the one who is meant. */
function wordsLine(kind: Question['kind'], {words, lines}: Quotation): readonly string[] {
  return kind === 'officer' && lines.length > 0 ? [`  → ${words}`] : []
}

/** What was found without the person, which they see when they have answered. */
export function scoreLines({candidate}: Question): readonly string[] {
  if (candidate === undefined) return ['  these two were never compared']
  const {probability, evidence, reason} = candidate
  const bars = evidence.map(({field, level, weight}) => `${field} ${level} ${signed(weight)}`)
  return [`  found without you: probability ${probability}, ${reason}`, `  in bits: ${bars.join('; ')}`]
}
