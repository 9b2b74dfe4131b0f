import type {Line} from '../lines.ts'
import type {Box} from '../matrix.ts'
import type {Band} from '../reading-order.ts'
import {type CutLine, type Ended, regionsOf} from './regions.ts'
import {partBeside} from './side-by-side.ts'
import {partedByHeads} from './stacked.ts'

/** So often may a table beside others be parted from them: two by two, and each of the two again. */
const MOST_PARTINGS = 3

/** The stretches of lines set in columns, each of one table where several stand side by side or close under each other; and the lines as parted. */
export function partedRegions(
  lines: readonly Line[],
  ended: Ended | undefined,
  boxes: readonly Box[],
): {
  readonly lines: readonly Line[]
  readonly regions: readonly (readonly CutLine[])[]
  readonly bands: readonly Band[]
} {
  let own = lines
  let regions = regionsOf(own, ended)
  const bands: Band[] = []
  const anew = new Set<Line>()
  for (let round = 0; round < MOST_PARTINGS; round++) {
    const parted = partBeside(own, regions, boxes)
    if (parted === undefined) break
    own = parted.lines
    bands.push(...parted.bands)
    for (const line of parted.anew) anew.add(line)
    regions = regionsOf(own, ended, anew)
  }
  return {lines: own, regions: regions.flatMap(partedByHeads), bands}
}
