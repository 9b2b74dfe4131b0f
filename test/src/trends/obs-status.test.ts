import {expect, test} from 'vitest'
import {obsStatus} from '../../../src/trends/obs-status.ts'
import {aValue} from '../../support/make-document.ts'

const plain = {breaks: false, differs: false}

test.each([
  ['80%', 'A'],
  ['80% (e)', 'E'],
  ['80% (p)', 'P'],
  ['', 'O'],
  ['awaited', 'O'],
  ['not measured', 'L'],
  ['n/a', 'M'],
])('an actual %j has status %s', (raw, status) => {
  expect(obsStatus('actual', aValue(raw), plain)).toBe(status)
})

test('where several apply the first of B D E P A is given, and a gap is a gap before all', () => {
  const estimated = aValue('80% (e)')
  expect(obsStatus('actual', estimated, {breaks: true, differs: true})).toBe('B')
  expect(obsStatus('actual', estimated, {breaks: false, differs: true})).toBe('D')
  expect(obsStatus('estimate', aValue('80% (p)'), plain)).toBe('E')
  expect(obsStatus('actual', aValue('n/a'), {breaks: true, differs: false})).toBe('M')
})
