import {expect, test} from 'vitest'
import {cut, firstOf, firstOfAll, shareOf} from '../../../../src/package/report/at-most.ts'
import {seeded} from '../../../support/seeded.ts'

const smallest = (a: number, b: number): number => a - b

test('what comes first is kept, and all are counted', () => {
  expect(firstOf([5, 1, 4, 2, 3], smallest, 2)).toEqual({total: 5, shown: [1, 2]})
  expect(firstOf([2, 1], smallest, 9)).toEqual({total: 2, shown: [1, 2]})
  expect(cut({total: 5, shown: [1, 2]}, 1)).toEqual({total: 5, shown: [1]})
})

test('the first of lists that were cut are the first of all that was in them, however they were divided', () => {
  const random = seeded(11)
  const all = Array.from({length: 200}, () => random.between(0, 999))
  for (const parts of [1, 2, 7, 50]) {
    const lists = Array.from({length: parts}, (_, part) =>
      firstOf(
        all.filter((__, index) => index % parts === part),
        smallest,
        10,
      ),
    )
    expect([parts, firstOfAll(lists.toReversed(), smallest, 10)]).toEqual([parts, firstOf(all, smallest, 10)])
  }
})

test('a rare kind has its example however many kinds there are', () => {
  expect([shareOf(50, 2), shareOf(50, 400), shareOf(50, 0)]).toEqual([25, 1, 50])
})
