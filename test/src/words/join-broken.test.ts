import {expect, test} from 'vitest'
import {joinBroken} from '../../../src/words/join-broken.ts'

test.each([
  ['local authority dwell-', 'ings', 'local authority dwellings'],
  ['a self-', 'assessment', 'a self-assessment'],
  ['of non-', 'domestic rates', 'of non-domestic rates'],
  ['Stratford-', 'on-Avon', 'Stratford-on-Avon'],
  ['between 2.5-', '3%', 'between 2.5-3%'],
  ['reuse –', 'and recycling', 'reuse – and recycling'],
  ['waste', 'recycled', 'waste recycled'],
])('%j and %j are %j', (above, below, joined) => {
  expect(joinBroken(above, below)).toBe(joined)
})
