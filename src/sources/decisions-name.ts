/** By this name a file of decisions is found in a folder that is read. */
export const DECISIONS_NAME = 'decisions.json'

/** A file of decisions: `absolute`, and as the user would type it. */
export interface DecisionsAt {
  readonly absolute: string
  readonly shown: string
  /** false where only some reports of its folder are read: then it may speak of others */
  readonly whole: boolean
}
