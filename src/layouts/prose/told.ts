import type {Claim} from './claim.ts'
import type {Clause} from './clauses.ts'
import type {Item, NamedMeasure} from './figure-items.ts'

/** A figure of a clause. */
export type Value = Extract<Item, {is: 'value'}>

/** What a clause tells, or `undefined` where a word is foreign to it or it tells too much. */
export interface Told {
  readonly link: Clause['link']
  readonly value: Value | undefined
  readonly measure: NamedMeasure | undefined
  readonly period: string | undefined
  readonly has: ReadonlySet<Item['is']>
}

/** What a sentence has said so far. */
export interface Said {
  readonly claims: Claim[]
  measure: NamedMeasure | undefined
  /** named by a clause without a figure, for those that follow */
  led: {measure: NamedMeasure | undefined; period: string | undefined; relative: boolean}
  /** the last figure */
  last: Last | undefined
  /** the last figure of the sentences before */
  readonly above: Last | undefined
}

/** A figure that was told, claimed or not. */
export interface Last {
  readonly measure: NamedMeasure
  readonly period: string | undefined
  readonly known: boolean
}

/** What a clause tells. */
export function toldBy({link, items}: Clause): Told | undefined {
  if (items.some(({is}) => is === 'foreign')) return undefined
  const values = items.filter((item) => item.is === 'value')
  const periods = items.filter((item) => item.is === 'period')
  const measures = items.filter((item) => item.is === 'measure')
  const names = new Set(measures.map(({of}) => of.name))
  if (values.length > 1 || periods.length > 1 || names.size > 1) return undefined
  return {
    link,
    value: values[0],
    measure: measures[0]?.of,
    period: periods[0]?.label,
    has: new Set(items.map(({is}) => is)),
  }
}
