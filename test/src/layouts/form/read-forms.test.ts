import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Block} from '../../../../parsers/block.ts'
import {readForms} from '../../../../src/layouts/form/read-forms.ts'
import {parsed} from '../../../support/read-text.ts'

function gridsIn(text: string): string[][] {
  return readForms(parsed(text).blocks).flatMap((block) =>
    block.type === 'grid' && block.layout === 'form'
      ? [block.rows.map((row) => row.cells.map((cell) => cell.text).join(' | '))]
      : [],
  )
}

function visibleIn(blocks: readonly Block[]): number {
  return blocks
    .flatMap((block) => (block.type === 'grid' ? block.rows.flatMap((row) => row.cells) : [block]))
    .reduce((sum, {visible}) => sum + visible, 0)
}

const FORM = 'PI reference: BV8\nIndicator: Invoices paid on time\nActual 2003/04: 91.2\nTarget 2004/05: 94\n'
const READ = [
  'PI reference | Indicator | Actual 2003/04 | Target 2004/05',
  'BV8 | Invoices paid on time | 91.2 | 94',
]

describe('a form is read with its labels as the head of one row', () => {
  test.each([
    ['colons', FORM],
    ['dashes', FORM.replaceAll(': ', ' – ')],
    ['lines in turn', FORM.replaceAll(': ', '\n')],
    ['tabs', FORM.replaceAll(': ', '\t')],
    ['pipes', FORM.replace(/^(.*?): (.*)$/gm, '| $1 | $2 |')],
    ['blank lines between', FORM.replaceAll('\n', '\n\n')],
    ['no marks left', FORM.replaceAll(': ', ' ')],
    ['a wrapped value', FORM.replace('paid on', 'paid\non')],
  ])('%s', (_, text) => {
    expect(gridsIn(text)).toEqual([READ])
  })

  test('forms on end are pieces with one head', () => {
    const second = FORM.replace('BV8', 'BV9').replace('Invoices paid on time', 'Tax collected')
    expect(gridsIn(FORM + '\n' + second).map(([head]) => head)).toEqual([READ[0], READ[0]])
    expect(gridsIn(FORM + second)).toHaveLength(2)
  })

  test('the year of a form is that of its figures', () => {
    expect(gridsIn('Indicator: BV8 Invoices paid\nYear: 2003/04\nActual: 91.2\nTarget: 94\n')).toEqual([
      [
        'Code | Indicator | Year | Actual 2003/04 | Target 2003/04',
        'BV8 | Invoices paid | 2003/04 | 91.2 | 94',
      ],
    ])
  })

  test('a figure of a year that is only told by another goes to the comment', () => {
    const [grid] = gridsIn(`${FORM}Next year's target: 96\nComments: Two posts were vacant.\n`)
    expect(grid?.[1]).toBe(
      "BV8 | Invoices paid on time | 91.2 | 94 | Two posts were vacant.; Next year's target: 96",
    )
  })

  test('words where a figure should be go to the comment', () => {
    expect(gridsIn(FORM.replace('94', 'see the plan of the service'))[0]?.[1]).toBe(
      'BV8 | Invoices paid on time | 91.2 | Target 2004/05: see the plan of the service',
    )
  })

  test('an answer that is also a label is an answer', () => {
    expect(
      gridsIn('Code\nBV3\nMeasure\nPlans for empty homes\nActual 2003/04\nNo\nTarget 2004/05\nYes\n')[0]?.[1],
    ).toBe('BV3 | Plans for empty homes | No | Yes')
  })
})

describe('what is no form stays as it was', () => {
  test.each([
    ['no indicator named', 'Actual 2003/04: 91.2\nTarget 2004/05: 94\nComments: none\n'],
    ['no figure', 'Indicator: Invoices paid\nOfficer: J Smith\nComments: none\n'],
    ['contact details', 'Name: J Smith\nTelephone: 01234 567890\nEmail: j.smith@example.com\n'],
    ['figures before the indicator', 'Actual 2003/04: 91.2\nTarget 2004/05: 94\nIndicator: Invoices paid\n'],
    ['a label twice', 'Indicator: Invoices paid\nTarget: 91\nTarget: 94\nOfficer: J Smith\n'],
    ['a table of two columns', 'Indicator\tTarget 2004/05\nInvoices paid\t94\nTax collected\t98\n'],
    ['sentences', 'Indicators: we report on these.\nTargets are set each year: see below.\n'],
  ])('%s', (_, text) => {
    expect(gridsIn(text)).toEqual([])
  })
})

test('every visible character stands in one place', () => {
  const line = fc.constantFrom(
    'PI reference: BV8',
    'Indicator: LI 3 Visits to museums',
    'Actual 2003/04: 91.2',
    'Target 2004/05',
    '94',
    "Next year's target: 96",
    'Definition: the share of all visits',
    'Comments: two posts were',
    'vacant for 3 months.',
    'Year: 2003/04',
    'Indicator\tBV9 Tax collected',
    'Actual 2003/04\t97',
    '\tof all',
    '',
  )
  fc.assert(
    fc.property(fc.array(line, {maxLength: 14}), (lines) => {
      const {blocks} = parsed(`Report\n\n${lines.join('\n')}`)
      expect(visibleIn(readForms(blocks))).toBe(visibleIn(blocks))
    }),
  )
})

test.each([
  [
    'the labels of a header and its rows',
    'Code\nMeasure Result 03/04\nTarget 04/05\nBV31 Kerbs mended 41\n45',
  ],
  ['a column read out behind its label', 'Ref\nBV31\nBV32\nIndicator\nKerbs\nActual 2003/04\n41'],
  ['words where the figure should be', 'Indicator: Kerbs\nOfficer: A Lamb\nActual 2003/04: see below'],
])('%s are no form', (_, text) => {
  expect(gridsIn(text)).toEqual([])
})

test('a word before a title and its code is no label of a figure', () => {
  const form = 'Target: Visits to the museum (LX4)\nBaseline 2006/07: 54\nTarget 2007/08: 58\n'
  expect(gridsIn(`${form}\n${form.replaceAll('4', '5')}`)[0]).toEqual([
    'Indicator | Baseline 2006/07 | Target 2007/08',
    'Visits to the museum (LX4) | 54 | 58',
  ])
  expect(gridsIn(form.replace(' (LX4)', ' of the north'))).toEqual([])
})
