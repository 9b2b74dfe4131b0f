import {expect, test} from 'vitest'
import type {TextBlock} from '../../../src/model/document.ts'
import {gatherFootnotes, notesCalled} from '../../../src/records/footnotes.ts'

const note = (mark: string, line: number, kind: TextBlock['kind'] = 'footnote'): TextBlock => ({
  id: `${mark} at ${line}`,
  kind,
  text: 'Restated.',
  mark,
  position: {line, endLine: line},
})
const at = (line: number) => ({line, endLine: line})

test('a mark calls the next note of its kind below it', () => {
  const notes = gatherFootnotes([note('(1)', 5), note('¹', 15), note('*', 16)])
  expect(notesCalled('1', at(3), notes)).toEqual(['(1) at 5'])
  expect(notesCalled('1', at(10), notes)).toEqual(['¹ at 15'])
})

test('with none below all are called, for nothing says which', () => {
  const notes = gatherFootnotes([note('1', 5), note('1', 15)])
  expect(notesCalled('1', at(20), notes)).toEqual(['1 at 5', '1 at 15'])
  expect(notesCalled('1', {page: 1, bbox: [0, 0, 1, 1]}, notes)).toHaveLength(2)
})

test('what is no footnote is called by nothing, and no mark calls nothing', () => {
  const notes = gatherFootnotes([note('1', 5, 'paragraph')])
  expect(notesCalled('1', at(3), notes)).toEqual([])
  expect(notesCalled(undefined, at(3), gatherFootnotes([note('1', 5)]))).toEqual([])
})
