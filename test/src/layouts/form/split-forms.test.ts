import {expect, test} from 'vitest'
import {splitForms, type Labelled} from '../../../../src/layouts/form/split-forms.ts'

const cut = (
  labels: readonly string[],
  over: (label: string, at: number) => Partial<Labelled> = () => ({}),
) =>
  splitForms(
    labels.map((label, at): Labelled => ({label, ...over(label, at)})),
    (field) => field,
  ).map((form) => form.map(({label}) => label).join(' '))

test('forms begin with their first label, and a name need not stand first', () => {
  expect(cut(['Service', 'Indicator', 'Target', 'Service', 'Indicator', 'Target'])).toEqual([
    'Service Indicator Target',
    'Service Indicator Target',
  ])
})

test('the rest of a form that a page cut is none of the next', () => {
  expect(
    cut(['Timescale', 'Status', 'Action', 'Timescale', 'Status', 'Action', 'Timescale', 'Status']),
  ).toEqual(['Timescale Status', 'Action Timescale Status', 'Action Timescale Status'])
})

test('nor where as many names follow, if blank lines stand before these alone', () => {
  const labels = ['Timescale', 'Status', 'Action', 'Timescale', 'Status', 'Action']
  expect(cut(labels, (label, at) => ({parted: label === 'Action' || at === 0}))).toEqual([
    'Timescale Status',
    'Action Timescale Status',
    'Action',
  ])
  expect(cut(labels, (label) => ({isHead: label === 'Action'}))).toEqual([
    'Timescale Status',
    'Action Timescale Status',
    'Action',
  ])
})

test('blank lines before a label and before no name say where forms begin, the last cut short or not', () => {
  const labels = ['Aim', 'Ref.', 'Title', 'Target', 'Aim', 'Ref.', 'Title', 'Target', 'Aim']
  const forms = ['Aim Ref. Title Target', 'Aim Ref. Title Target', 'Aim']
  expect(cut(labels, (label) => ({parted: label === 'Aim'}))).toEqual(forms)
})
