import {describe, expect, test} from 'vitest'
import {readPromises} from '../../../../src/layouts/prose/promises.ts'
import {dueIn} from '../../../../src/layouts/prose/due.ts'
import {visibleOf} from '../../../support/flow-text.ts'
import {parsed} from '../../../support/read-text.ts'

function rowsIn(text: string): string[] {
  const {blocks} = parsed(text)
  const read = readPromises(blocks)
  expect(visibleOf(read)).toBe(visibleOf(blocks))
  return read.flatMap((block) =>
    block.type === 'grid'
      ? block.rows.slice(1).map((row) => row.cells.map((cell) => cell.text).join(' | '))
      : [],
  )
}

describe('a list of promises is a table of them', () => {
  test('each with its time', () => {
    const text = [
      '• We will open a depot by March 2007',
      '• By 2008 we aim to halve our waste',
      '• The Council will plant trees in 2007/08',
      '• We will listen',
    ]
    expect(rowsIn(`Corporate Plan\n\n${text.join('\n')}\n`)).toEqual([
      'We will open a depot by March 2007 | March 2007',
      'By 2008 we aim to halve our waste | 2008',
      'The Council will plant trees in 2007/08 | 2007/08',
      'We will listen | ',
    ])
  })

  test('or of things to be done, under a line that calls them so', () => {
    const items = '1. Open two depots (March 2010)\n2. Review the bus routes by June 2010\n'
    expect(rowsIn(`Key actions\n\n${items}`)).toEqual([
      '1 | Open two depots (March 2010) | March 2010',
      '2 | Review the bus routes by June 2010 | June 2010',
    ])
    expect(rowsIn(`Sources\n\n${items}`)).toEqual([])
  })
})

test.each([
  ['promises that name no time', '• We will listen\n• We will reply at once\n'],
  ['one item alone', '• We will open a depot by March 2007\n'],
  ['what was done', 'Key actions\n\n• The depot opened (March 2006)\n• Our depot closed (March 2007)\n'],
  ['what will have been done', '• We will have met by March 2007\n• We will have met by March 2008\n'],
  ['paragraphs', 'We will open a depot by March 2007.\n\nWe will close it by March 2008.\n'],
])('%s are none', (_, text) => {
  expect(rowsIn(text)).toEqual([])
})

test.each([
  ['open it by the end of March 2007', 'the end of March 2007'],
  ['open it by 31 March 2007', '31 March 2007'],
  ['open it in 2006/07 at the latest', '2006/07'],
  ['finish work begun in 2005 by 2007', '2007'],
  ['open one by May 2006 and one by May 2007', undefined], // two things
  ['raise it by 2010%', undefined],
  ['open it', undefined],
])('%j is due %j', (text, due) => {
  expect(dueIn(text)?.words).toBe(due)
})

test('a list goes on over the number of a page', () => {
  expect(
    rowsIn('• We will open a depot by March 2007\n\nPage 4 of 9\n\n• We will close it by March 2008\n')
      .length,
  ).toBe(2)
  expect(rowsIn('• We will listen\n\nPage 4 of 9\n\n• We will reply\n')).toEqual([])
})

test('a list of any length that is none of promises stays as it was', () => {
  const [item] = parsed('- We will go on as before\n').blocks
  if (item === undefined) throw new Error('no item')
  const items = Array.from({length: 200_000}, () => item)
  expect(readPromises(items)).toHaveLength(items.length)
})
