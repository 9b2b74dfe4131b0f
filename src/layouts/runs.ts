import type {Block} from '../../parsers/block.ts'
import {append} from './append.ts'

/**
 * Blocks → blocks: those on end that are of a kind are read together, the others each by itself, in their order.
 *
 * @param isOne   may a block be part of what is read together?
 * @param read    a run of such blocks, as what was found among them
 * @param other   any other block; it stays as it is unless this says else
 */
export function readRuns<One extends Block>(
  blocks: readonly Block[],
  isOne: (block: Block) => block is One,
  read: (run: readonly One[]) => readonly Block[],
  other: (block: Block) => readonly Block[] = (block) => [block],
): Block[] {
  const out: Block[] = []
  let run: One[] = []
  const endRun = (): void => {
    append(out, read(run))
    run = []
  }
  for (const block of blocks) {
    if (isOne(block)) run.push(block)
    else {
      endRun()
      append(out, other(block))
    }
  }
  endRun()
  return out
}
