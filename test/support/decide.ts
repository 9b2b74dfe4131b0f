import type {Correction, Decided, RecordDecision} from '../../src/model/decisions.ts'
import type {Document} from '../../src/model/document.ts'
import {fingerprint} from '../../src/model/identity.ts'

const WORD = {by: 'A. Clerk', at: '2026-11-25', note: ''}

/** A decision on two records of a kind; what is not said is plain. */
export function decision(
  a: string,
  b: string,
  same: RecordDecision['same'],
  said: Partial<RecordDecision> = {},
): RecordDecision {
  return {a, b, kind: 'indicator', same, ...WORD, ...said}
}

/** A correction of a record. */
export function correction(
  key: string,
  field: string,
  value: string | number,
  said: Partial<Correction> = {},
): Correction {
  return {key, field, value, ...WORD, ...said}
}

/** Entries of one file, each on a line of its own. */
export function decided(
  links: readonly Decided['links'][number]['entry'][],
  corrections: readonly Correction[] = [],
): Decided {
  const place = (list: string, index: number, line: number) => ({
    path: 'decisions.json',
    name: `${list}[${index}]`,
    line,
  })
  return {
    links: links.map((entry, index) => ({entry, place: place('links', index, index + 1)})),
    corrections: corrections.map((entry, index) => ({
      entry,
      place: place('corrections', index, links.length + index + 1),
    })),
  }
}

/** The keys of a report's indicators, in order. */
export function keysOf({indicators}: Document): string[] {
  return indicators.map(({key}) => key)
}

/** The key of the first mention of a name in a report. */
export function mentionKey({indicators}: Document, name: string): string {
  const record = indicators.find(({officers}) => officers.some((one) => one.name === name))
  return `${record?.key ?? ''} ${fingerprint(name)}`
}
