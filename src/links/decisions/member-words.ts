import type {Word} from '../../model/word.ts'

/** What a person said of two members, the smaller id first. */
export interface SaidPair {
  readonly a: string
  readonly b: string
  readonly word: Word
}

/** What persons said of one member, closed: what holds for a member holds for all that it was said to be one with. */
export interface MemberWords {
  /** the set of members that persons said are one, by the smallest id of them */
  readonly set: string
  /** the pairs that persons said are one and of which this is the first */
  readonly same: readonly SaidPair[]
  /** the sets that it is not one with, each with the pair that says so */
  readonly apart: ReadonlyMap<string, SaidPair>
  /** the sets that a person looked at and was not sure of */
  readonly unsure: ReadonlyMap<string, SaidPair>
}
