import type {Point} from '../model/series.ts'

/** Is a figure given on another basis than its series, for comparison? Then no other one revises it. */
export function isOnOtherBasis({obsStatus}: Point): boolean {
  return obsStatus === 'D'
}
