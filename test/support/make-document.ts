import type {Commitment, StatusNow} from '../../src/model/commitment.ts'
import type {Document} from '../../src/model/document.ts'
import {contentId, fingerprint} from '../../src/model/identity.ts'
import type {Indicator, Measure, Observation} from '../../src/model/indicator.ts'
import type {Officer, OfficerKind} from '../../src/model/officer.ts'
import type {PeriodPart} from '../../src/model/period.ts'
import type {Value} from '../../src/model/value.ts'
import {readTimescale} from '../../src/records/read-timescale.ts'

/** Figures by period: `{'2002/03': '80%'}`. */
export type Figures = Readonly<Record<string, string>>

export interface RowSaid {
  readonly code?: string
  readonly title?: string
  readonly actual?: Figures
  readonly target?: Figures
  readonly estimate?: Figures
  readonly comparator?: Figures
  readonly officers?: readonly string[]
  readonly comment?: string
  readonly polarity?: 'higher' | 'lower'
}

export interface PromiseSaid {
  readonly commitment: string
  readonly number?: string
  readonly reference?: string
  readonly officers?: readonly string[]
  readonly status?: StatusNow
  /** what it was before, and in which period */
  readonly previous?: readonly [StatusNow, string]
  readonly theme?: string
  readonly priority?: string
  readonly department?: string
  /** as the time-scale column prints it */
  readonly due?: string
  readonly progress?: string
  readonly references?: readonly string[]
}

export interface DocumentSaid {
  readonly path?: string
  readonly authority?: string | null
  readonly authorityCode?: string
  /** `2003/04`, `2003/04 H1` */
  readonly period?: string | null
  readonly rows?: readonly RowSaid[]
  readonly promises?: readonly PromiseSaid[]
  readonly messages?: Document['messages']
}

/** A small value as a report would print it. */
export function aValue(raw: string): Value {
  const number = /^([<>]?)(£?)(-?[\d,]*\.?\d+)\s*(%|days|kg)?(?: \((e|p)\))?$/.exec(raw)
  if (number !== null) return aNumber(raw, number)
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(raw)) return {type: 'date', edtf: raw, raw}
  if (raw === 'Yes' || raw === 'No') return {type: 'boolean', value: raw === 'Yes', raw}
  if (raw === '') return {type: 'missing', reason: 'blank', raw}
  if (raw === 'n/a') return {type: 'missing', reason: 'not-applicable', raw}
  if (raw === 'awaited') return {type: 'missing', reason: 'awaited', raw}
  if (raw === 'not measured') return {type: 'missing', reason: 'not-measured', raw}
  const range = /^(\d+)-(\d+)$/.exec(raw)
  if (range !== null) return {type: 'range', low: Number(range[1]), high: Number(range[2]), raw}
  return raw.startsWith('Level')
    ? {type: 'level', value: Number(raw.slice(6)), text: raw, raw}
    : {type: 'text', text: raw, raw}
}

function aNumber(raw: string, [, op, pound, digits = '', unit, mark]: RegExpExecArray): Value {
  const qualifier = mark === 'p' ? 'provisional' : 'estimated'
  return {
    type: 'number',
    value: Number(digits.replaceAll(',', '')),
    decimals: digits.split('.')[1]?.length ?? 0,
    ...(op === '<' ? {op: 'lt'} : {}),
    ...(op === '>' ? {op: 'gt'} : {}),
    ...(pound === '£' ? {unit: 'GBP'} : {}),
    ...(unit === undefined ? {} : {unit}),
    raw,
    ...(mark === undefined ? {} : {qualifiers: [qualifier]}),
  }
}

/** A report with these rows, read without fault; its id hangs on all that is said of it. */
export function makeDocument(said: DocumentSaid): Document {
  const {path = 'report.txt', authority = 'Leicestershire County Council', period = '2003/04'} = said
  const id = contentId('document', JSON.stringify(said))
  return {
    schema: 'outturn/document/1',
    id,
    producer: {name: 'outturn', version: '0', options: {}, model: '1', reference: '1'},
    source: {path, format: 'text', sha256: contentId(id).padEnd(64, '0'), bytes: 1},
    authority: authority === null ? null : anAuthority(authority, said.authorityCode),
    title: null,
    period: period === null ? null : aPeriod(period),
    sections: [],
    tables: [],
    indicators: (said.rows ?? []).map((row, index) => anIndicator(id, period ?? '', row, index)),
    commitments: (said.promises ?? []).map((promise, index) => aCommitment(id, period ?? '', promise, index)),
    text: [],
    coverage: {characters: 0, table: 0, heading: 0, text: 0, furniture: 0, unplaced: 0},
    messages: said.messages ?? [],
  }
}

function anAuthority(name: string, code: string | undefined): Document['authority'] {
  return {name, ...(code === undefined ? {} : {code}), from: 'manifest', confidence: 1}
}

function aPeriod(label: string): Document['period'] {
  const [year = '', part] = label.split(' ')
  const parts: Readonly<Record<string, PeriodPart>> = {
    H1: 'H1',
    H2: 'H2',
    Q1: 'Q1',
    Q2: 'Q2',
    Q3: 'Q3',
    Q4: 'Q4',
  }
  return {label, year, part: parts[part ?? ''] ?? 'annual', edtf: year, from: 'manifest', confidence: 1}
}

function anIndicator(document: string, period: string, row: RowSaid, index: number): Indicator {
  const {code, title = 'Invoices paid on time'} = row
  const id = contentId(document, 'indicator', String(index))
  return {
    id,
    key: contentId('indicator', period, fingerprint(`${code ?? ''} ${title}`)),
    table: 't',
    row: index,
    code: code === undefined ? null : {raw: code, canonical: code, scheme: /^[A-Z]+/.exec(code)?.[0] ?? ''},
    aliases: [],
    title,
    section: [],
    observations: (['actual', 'target', 'estimate', 'comparator'] as const).flatMap((measure) =>
      observationsOf(id, measure, row[measure] ?? {}, index),
    ),
    officers: officersOf(id, row.officers ?? []),
    ...(row.comment === undefined ? {} : {comment: row.comment}),
    ...(row.polarity === undefined
      ? {}
      : {polarity: {value: row.polarity, raw: `${row.polarity} is better`}}),
    references: [],
    checks: [],
  }
}

function observationsOf(record: string, measure: Measure, figures: Figures, index: number): Observation[] {
  return Object.entries(figures).map(([period, raw]) => ({
    id: contentId(record, measure, period),
    measure,
    period,
    value: aValue(raw),
    ...(measure === 'comparator' ? {of: {who: 'all councils', statistic: 'average'}} : {}),
    position: {line: index + 1, endLine: index + 1},
  }))
}

function officersOf(record: string, names: readonly string[]): Officer[] {
  return names.map((name, index) => ({
    id: contentId(record, name, String(index)),
    raw: name,
    name,
    kind: kindOf(name),
  }))
}

function kindOf(name: string): OfficerKind {
  if (/\b(Head|Director|Manager)\b/i.test(name)) return 'post'
  return /\b(Board|Team|Partnership)\b/i.test(name) ? 'body' : 'person'
}

function aCommitment(document: string, period: string, promise: PromiseSaid, index: number): Commitment {
  const id = contentId(document, 'commitment', String(index))
  const {commitment, number, reference, status, previous, theme, priority, department} = promise
  const timescale = readTimescale(promise.due ?? '')
  return {
    id,
    key: contentId('commitment', period, fingerprint(`${reference ?? number ?? ''} ${commitment}`)),
    table: 't',
    row: index,
    ...(number === undefined ? {} : {number}),
    ...(theme === undefined ? {} : {theme}),
    ...(reference === undefined ? {} : {reference}),
    ...(priority === undefined ? {} : {priority}),
    ...(department === undefined ? {} : {department}),
    section: [],
    commitment,
    ...(timescale === undefined ? {} : {timescale}),
    officers: officersOf(id, promise.officers ?? []),
    progress: promise.progress ?? '',
    status:
      status === undefined
        ? null
        : {
            now: status,
            ...(previous === undefined ? {} : {previous: previous[0], previousPeriod: previous[1]}),
            from: 'cell',
            raw: status,
          },
    references: promise.references ?? [],
  }
}
