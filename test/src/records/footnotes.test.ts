import {expect, test} from 'vitest'
import type {TextBlock} from '../../../src/model/document.ts'
import type {Place, Position} from '../../../src/model/position.ts'
import {gatherFootnotes, notesCalled} from '../../../src/records/footnotes.ts'

const noteIn = (id: string, mark: string, position: Place): TextBlock => ({
  id,
  kind: 'footnote',
  text: 'Restated.',
  mark,
  position,
})
const at = (line: number) => ({line, endLine: line})
const note = (mark: string, line: number, kind: TextBlock['kind'] = 'footnote'): TextBlock => ({
  ...noteIn(`${mark} at ${line}`, mark, at(line)),
  kind,
})
const box = (page: number, top: number): Position => ({page, bbox: [50, top, 90, top + 10]})

test('a mark calls the next note of its kind below it', () => {
  const notes = gatherFootnotes([note('(1)', 5), note('¹', 15), note('*', 16)])
  expect(notesCalled('1', at(3), notes)).toEqual(['(1) at 5'])
  expect(notesCalled('1', at(10), notes)).toEqual(['¹ at 15'])
})

test('with none below all are called, for nothing says which', () => {
  const notes = gatherFootnotes([note('1', 5), note('1', 15)])
  expect(notesCalled('1', at(20), notes)).toEqual(['1 at 5', '1 at 15'])
})

test('on pages the next below is the one at the foot of the same page, or of a page behind it', () => {
  const notes = gatherFootnotes([
    noteIn('first', '1', box(1, 780)),
    noteIn('second', '1', box(2, 700)),
    noteIn('third', '1', box(3, 780)),
  ])
  expect(notesCalled('1', box(1, 300), notes)).toEqual(['first'])
  expect(notesCalled('1', box(2, 600), notes)).toEqual(['second'])
  expect(notesCalled('1', box(2, 720), notes)).toEqual(['third'])
  expect(notesCalled('1', [box(2, 100), box(3, 60)], notes)).toEqual(['second'])
})

test('among blocks of Word and HTML it is the next block or row', () => {
  const notes = gatherFootnotes([
    noteIn('in the table', '*', {block: 0, table: 0, row: 9}),
    noteIn('under it', '*', {block: 1}),
    noteIn('later', '*', {block: 4}),
  ])
  expect(notesCalled('*', {block: 0, table: 0, row: 3}, notes)).toEqual(['in the table'])
  expect(notesCalled('*', {block: 0, table: 0, row: 9}, notes)).toEqual(['under it'])
  expect(notesCalled('*', {block: 2, table: 1, row: 2}, notes)).toEqual(['later'])
})

test('what is no footnote is called by nothing, and no mark calls nothing', () => {
  const notes = gatherFootnotes([note('1', 5, 'paragraph')])
  expect(notesCalled('1', at(3), notes)).toEqual([])
  expect(notesCalled(undefined, at(3), gatherFootnotes([note('1', 5)]))).toEqual([])
})
