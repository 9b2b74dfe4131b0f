import type {Run} from './node.ts'

/** A run as its paragraph is gathered. */
export interface HighRun extends Run {
  /** it stands as high above the line as the mark of a note */
  readonly lifted?: true
}

/** Half points: what stands higher by less is shifted for the look of it, for no note's mark would be seen as one. */
const LEAST_LIFT = 4

/** Does a height above the line, in half points, lift as the mark of a note is lifted? */
export function isLift(halfPoints: number): boolean {
  return halfPoints >= LEAST_LIFT
}

/**
 * The runs of a paragraph, with those raised that were lifted above words on its line.
 *
 * A mark stands at a word: where all words of a paragraph are lifted, it is for the look of it, and figures stay figures.
 */
export function raiseLifted(runs: readonly HighRun[]): Run[] {
  const hasLine = runs.some(
    ({text, raised, lifted}) => raised !== true && lifted !== true && text.trim() !== '',
  )
  return runs.map(({lifted, ...run}) => (lifted === true && hasLine ? {...run, raised: true} : run))
}
