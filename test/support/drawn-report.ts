import type {Document} from '../../src/model/document.ts'
import type {NamedBytes} from '../../src/model/named-bytes.ts'
import {readReport} from '../../src/pipeline.ts'
import {PRODUCER} from '../../src/producer.ts'

/** Read a report of 2008/09 of any format. */
export async function readDrawn(
  bytes: Uint8Array,
  format: NonNullable<NamedBytes['format']>,
  period = '2008/09',
): Promise<Document> {
  const reading = await readReport(
    {path: 'report', bytes, format, period: {value: period, from: 'option'}},
    PRODUCER,
  )
  if (!reading.ok) throw new Error(reading.failure.message.message)
  return reading.document
}

/** The status of each record: `BV8 red by colour`, or `BV8 -` where it has none. */
export function statusesIn({indicators, commitments}: Document): string[] {
  return [
    ...indicators.map(({code, title, status, statusFrom}) => {
      const name = code?.canonical ?? title
      return status === undefined
        ? `${name} -`
        : `${name} ${status}${statusFrom === undefined ? '' : ' by colour'}`
    }),
    ...commitments.map(({reference, number, status}) => {
      const name = reference ?? number ?? '?'
      if (status === null) return `${name} -`
      return `${name} ${status.now}${status.from === 'cell' ? '' : ` by ${status.from}`}`
    }),
  ]
}

/** What is said of colours. */
export function saidOfColours({messages}: Document): string[] {
  return messages.filter(({code}) => code.startsWith('status/')).map(({code}) => code)
}
