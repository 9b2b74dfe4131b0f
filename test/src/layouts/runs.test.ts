import {expect, test} from 'vitest'
import type {Block} from '../../../parsers/block.ts'
import {isFlowing} from '../../../src/layouts/flow.ts'
import {readRuns} from '../../../src/layouts/runs.ts'
import {parsed} from '../../support/read-text.ts'

const {blocks} = parsed('Lamps were lit.\n\nKerbs were mended.\n\nRef\tLamps\nLX1\t41\n\nParks were swept.')
const textsOf = (all: readonly Block[]) => all.map((block) => ('text' in block ? block.text : 'a grid'))

test('blocks of a kind that stand on end are read together', () => {
  const runs: string[][] = []
  const read = readRuns(blocks, isFlowing, (run) => {
    runs.push(textsOf(run))
    return run.slice(0, 1)
  })
  expect(runs).toEqual([['Lamps were lit.', 'Kerbs were mended.'], ['Parks were swept.']])
  expect(textsOf(read)).toEqual(['Lamps were lit.', 'a grid', 'Parks were swept.'])
})

test('the others may be read each by itself', () => {
  const read = readRuns(
    blocks,
    isFlowing,
    (run) => run,
    () => [],
  )
  expect(textsOf(read)).toEqual(['Lamps were lit.', 'Kerbs were mended.', 'Parks were swept.'])
})
