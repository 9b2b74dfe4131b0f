import type {Document} from '../../src/model/document.ts'
import type {Observation} from '../../src/model/indicator.ts'
import type {Value} from '../../src/model/value.ts'
import {readDocument} from '../../src/pipeline.ts'

const HEAD = 'Wexcombe District Council\n\nAnnual performance report 2004/05\n\n'

/** A small report of 2004/05 with these lines for its table, and notes below. */
export function reportWith(lines: readonly string[], notes: readonly string[] = []): Document {
  const bytes = Buffer.from(`${HEAD}${lines.join('\n')}\n\n${notes.join('\n')}\n`)
  const producer = {name: 'outturn' as const, version: '0', options: {}, model: '1', reference: '1'}
  const reading = readDocument({path: 'report.txt', bytes}, producer)
  if (!reading.ok) throw new Error(reading.failure.message.message)
  return reading.document
}

/** What each row of a report observed: `BV8: actual 2003/04 = 92 % | target 2004/05 = missing awaited`. */
export function observed({indicators}: Document): string[] {
  return indicators.map(
    ({code, observations}) => `${code?.canonical ?? '-'}: ${observations.map(sayObservation).join(' | ')}`,
  )
}

function sayObservation({measure, period, value, of, notes}: Observation): string {
  const whose = of === undefined ? '' : ` of ${[of.who, of.statistic].filter(Boolean).join(', ')}`
  const marks = notes === undefined ? '' : ` with ${notes.length} note`
  return `${measure} ${period} = ${sayValue(value)}${whose}${marks}`
}

/** A value in words for comparing. */
export function sayValue(value: Value): string {
  switch (value.type) {
    case 'number':
      return [value.op, value.value, value.unit, ...(value.qualifiers ?? [])]
        .filter((word) => word !== undefined)
        .join(' ')
    case 'range':
      return [`${value.low} to ${value.high}`, value.unit].filter(Boolean).join(' ')
    case 'missing':
      return `missing ${value.reason}`
    case 'date':
      return `date ${value.edtf}`
    case 'boolean':
      return String(value.value)
    case 'relative':
    case 'level':
    case 'text':
      return `${value.type} ${value.text}`
    default:
      return value satisfies never
  }
}
