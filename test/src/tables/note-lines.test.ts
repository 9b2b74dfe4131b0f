import {expect, test} from 'vitest'
import type {Prose} from '../../../parsers/block.ts'
import {gatherCalledMarks, isNote, partNotes} from '../../../src/tables/note-lines.ts'
import {outline} from '../../../src/tables/outline.ts'
import {gridOf, proseOf} from '../../support/draft-row.ts'
import {characterCount} from '../../support/read-text.ts'

/** A paragraph of several lines. */
function linesOf(...texts: readonly string[]): Prose {
  const lines = texts.map((text, index) => ({
    text,
    visible: characterCount(text),
    position: {line: index + 1, endLine: index + 1},
  }))
  return {...proseOf(texts.join(' ')), lines, position: {line: 1, endLine: texts.length}}
}

test('cells call notes by raised figures, marks in brackets and figures glued to words', () => {
  const called = gatherCalledMarks([gridOf(['Visits¹', '50.4 (2)', 'Transport3', 'CO4', '57 (note a)'])])
  expect(called.raised).toBe(true)
  expect([...called.plain].toSorted()).toEqual(['1', '2', '3', 'a'])
})

test('a raised letter calls a note, and the note begins with it', () => {
  const called = gatherCalledMarks([gridOf(['88%ᵇ', 'Visits'])])
  expect([...called.plain]).toEqual(['b'])
  expect(isNote(proseOf('ᵇ Two posts were vacant.'), called, 'text')).toBe(true)
  expect(isNote(proseOf('b Two posts were vacant.'), called, 'text')).toBe(false)
})

test('notes that stand line under line are parted', () => {
  const parted = partNotes([linesOf('1 Restated after', 'the audit.', '2 From a survey.')])
  expect(parted.map((block) => (block.type === 'grid' ? '' : block.text))).toEqual([
    '1 Restated after the audit.',
    '2 From a survey.',
  ])
  expect(parted.map(({position}) => position)).toEqual([
    {line: 1, endLine: 2},
    {line: 3, endLine: 3},
  ])
  expect(partNotes([linesOf('Notes:', '¹ Restated.', '² Surveyed.')])).toHaveLength(3)
  expect(partNotes([linesOf('† Restated after', 'the audit.', '‡ Surveyed.')])).toHaveLength(2)
})

test.each([
  ['lines that count otherwise', linesOf('12 schools opened and', '3 closed.')],
  ['one note', linesOf('1 Restated after', 'the audit.')],
  ['plain lines', linesOf('Some words', '1 and more', '2 and more')],
])('%s stay one', (_, block) => {
  expect(partNotes([block])).toEqual([block])
})

const CALLED = {raised: false, plain: new Set(['1'])}

test.each([
  ['(1) Restated.', 'table', true],
  ['Note 1: restated', 'table', true],
  ['(1) Restated.', 'text', false], // a list, far from any table
  ['(2) Restated.', 'table', false], // nothing calls it
  ['1 The figure leaves out two schools.', 'table', true],
  ['2 The figure leaves out two schools.', 'table', false], // a section’s second paragraph
  ['2 The figure leaves out two schools.', 'note', true],
  ['2 Housing', 'note', false], // a heading
] as const)('%j below a %s is a note: %j', (text, below, note) => {
  expect(isNote(proseOf(text), CALLED, below)).toBe(note)
})

test('a note that stands below `Notes:` under its table is one', () => {
  const grid = gridOf(['PI Code', 'Actual'], ['BV8', '90% (1)'])
  const parts = outline([grid, proseOf('Notes:'), proseOf('(1) Restated.')])
  expect(parts.map((part) => (part.is === 'text' ? part.kind : part.is)).at(-1)).toBe('footnote')
})
