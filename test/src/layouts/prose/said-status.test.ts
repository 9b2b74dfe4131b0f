import {expect, test} from 'vitest'
import {saidStatus} from '../../../../src/layouts/prose/said-status.ts'
import {reportWith} from '../../../support/observe.ts'

test.each([
  ['Target 9.5 days; actual 11.2 days; Status: RED; Reason: long absence', 'RED'],
  ['It was late. RAG rating – Amber.', 'Amber'],
  ['Traffic light: G', 'G'],
])('%j says it', (words, status) => {
  expect(saidStatus(words)).toBe(status)
})

test.each([
  'The status of the red route',
  'Status: Red in May, status: green in June',
  'Status: Red/Amber',
  'Status: Greenfield',
  'Status: A4 paper',
  'Red tape',
])('%j does not', (words) => {
  expect(saidStatus(words)).toBeUndefined()
})

test('an entry of sentences has it', () => {
  const line =
    'PI BV12: Working days lost. Target 9.5 days; actual 11.2 days; Status: RED; Reason: long absence.'
  expect(reportWith(['Exceptions 2006/07', '', line]).indicators).toMatchObject([{status: 'RED'}])
})
