import {expect, test} from 'vitest'
import {findPieces} from '../../../parsers/markdown/structure.ts'

const find = (...lines: string[]) => findPieces(lines).map(({kind, from, to}) => [kind, from, to])

test('headings, lists and paragraphs are found with their lines', () => {
  expect(find('# Plan', '', 'one', 'two', '', '- three', '- four')).toEqual([
    ['heading', 0, 0],
    ['paragraph', 2, 3],
    ['list-item', 5, 5],
    ['list-item', 6, 6],
  ])
})

test('the level of a heading and the depth of a list are told', () => {
  expect(findPieces(['### Plan', '', '- one', '  - two']).map(({level}) => level)).toEqual([3, 1, 2])
})

test('a quotation holds blocks like any other, a rule none', () => {
  expect(find('> - one', '', '***', '', '> two')).toEqual([
    ['list-item', 0, 0],
    ['paragraph', 4, 4],
  ])
})

test('pieces come in order and none overlaps', () => {
  const pieces = findPieces(['1. a', '   - b', '   c', '', 'd', '---', '    e', '> f', 'g'])
  pieces.forEach((piece, index) => {
    expect(piece.from).toBeLessThanOrEqual(piece.to)
    expect(piece.from).toBeGreaterThan(pieces[index - 1]?.to ?? -1)
  })
})

test('nothing makes no piece', () => {
  expect(find()).toEqual([])
  expect(find('', ' ', '\t')).toEqual([])
})

test('the same shape further down has lines of its own', () => {
  const pieces = find('- one', '  two', '', 'three', '', '- four', '  five')
  expect(pieces).toEqual([
    ['list-item', 0, 1],
    ['paragraph', 3, 3],
    ['list-item', 5, 6],
  ])
})

test('a long list is read in time linear in its length', () => {
  const list = Array.from({length: 20_000}, (_, index) => `${index % 100 === 0 ? '' : '  '}- item ${index}`)
  const from = process.cpuUsage().user // what else the machine does is no fault of ours
  expect(findPieces(list)).toHaveLength(20_000)
  expect((process.cpuUsage().user - from) / 1000).toBeLessThan(5000)
})
