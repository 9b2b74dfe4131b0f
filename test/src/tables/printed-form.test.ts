import {expect, test} from 'vitest'
import {differs, printedForm} from '../../../src/tables/printed-form.ts'
import {gridRow} from '../../support/draft-row.ts'

const form = (...labels: readonly string[]): ReturnType<typeof printedForm> => printedForm([gridRow(labels)])

test('the same letters are the same form', () => {
  expect(differs(form('Name of service', 'Progress'), form('Name of service', 'Progress'))).toBe(false)
})

test('a capital makes another form, and so does a bullet', () => {
  expect(differs(form('Description of service'), form('Description of Service'))).toBe(true)
  const ticked = [{text: 'Description of service', bulleted: true}]
  expect(differs(ticked, form('Description of service'))).toBe(true)
})

test('a label that was lost or misread proves nothing', () => {
  expect(differs(form('Name of service', '', '_'), form('Name of service', 'Progress', 'Outcome'))).toBe(
    false,
  )
  expect(differs(form('Progress'), form('r rogress'))).toBe(false)
})
