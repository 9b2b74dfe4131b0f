import type {Break, Series} from './series.ts'
import type {Word} from './word.ts'

/** What persons said of a row beyond its figures. */
export interface RowWords {
  readonly polarity?: {readonly value: Exclude<Series['polarity'], 'unknown'>; readonly word: Word}
  /** `none`: what looks like a break is none */
  readonly breaks: readonly {
    readonly period: string
    readonly reason: Break['reason'] | 'none'
    readonly word: Word
  }[]
}
