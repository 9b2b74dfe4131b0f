import type {Evidence} from '../model/link.ts'

/** What is said of one candidate pair, the same either way round. */
export interface Comparison {
  readonly evidence: readonly Evidence[]
  /**
   * Why the two cannot be one whatever the weight, and what they are joined to cannot be either:
   * `one report` prints them as two, or they are at `conflict`.
   */
  readonly cannot?: 'one report' | 'conflict'
  /** likely or not, it is for a person to say: nothing but words speaks for the two */
  readonly wordsAlone?: boolean
  /** nothing but equal identifiers and words: a rule, no judgement */
  readonly exact: boolean
}

/** One entry of evidence: the level that a field's comparison falls in, with the bits of that level. */
export function entry<Level extends string>(
  field: string,
  level: Level,
  bits: Readonly<Record<Level, number>>,
): Evidence {
  return {field, level, weight: bits[level]}
}
