import {describe, expect, test} from 'vitest'
import {readForms} from '../../../../src/layouts/form/read-forms.ts'
import {parsed} from '../../../support/read-text.ts'
import {visibleOf} from '../../../support/flow-text.ts'

function rowsIn(text: string): string[] {
  const {blocks} = parsed(text)
  const read = readForms(blocks)
  expect(visibleOf(read)).toBe(visibleOf(blocks))
  return read.flatMap((block) =>
    block.type === 'grid' && block.layout === 'form'
      ? block.rows.slice(1).map((row) => row.cells.map((cell) => cell.text).join(' | '))
      : [],
  )
}

describe('a name without a label, over fields', () => {
  test.each([
    ['with colons', 'LX 4 - Kerbs mended\nTarget 2011/12: 98.5%\nActual 2011/12: 97%\n'],
    ['without', 'LX 4 Kerbs mended\nTarget 2011/12 98.5%\nActual 2011/12 97%\n'],
    ['numbered', '1. LX 4 Kerbs mended\n   Target 2011/12 98.5%\n   Actual 2011/12 97%\n'],
    ['the figure below its label', 'LX 4\nKerbs mended\nTarget 2011/12\n98.5%\nActual 2011/12\n97%\n'],
    ['a title that wraps', 'LX 4 Kerbs\nmended\nTarget 2011/12: 98.5%\nActual 2011/12: 97%\n'],
  ])('%s', (_, text) => {
    expect(rowsIn(text)).toEqual(['LX 4 | Kerbs mended | 98.5% | 97%'])
  })

  test('begins anew with the next name, whatever else is told of the first', () => {
    const text = ['LX 4 - Kerbs mended', 'Q3 2010/11: 88%', 'Target 2010/11: 90%', 'RAG: Amber', '']
    const other = ['LX 5 - Lamps mended', 'Q3 2010/11: 6.1', 'Target 2010/11: 7', 'RAG: Green']
    expect(rowsIn([...text, ...other].join('\n'))).toEqual([
      'LX 4 | Kerbs mended | 88% | 90% | Amber',
      'LX 5 | Lamps mended | 6.1 | 7 | Green',
    ])
  })

  test('takes years alone beside a measure', () => {
    expect(rowsIn('LX 4\nKerbs mended\n2008/09 10.2%\n2009/10: 12.6%\nTarget 2010/11 12%\n')).toEqual([
      'LX 4 | Kerbs mended | 10.2% | 12.6% | 12%',
    ])
  })

  test('leaves out what is said under a figure', () => {
    expect(
      rowsIn('LX 4 Kerbs mended\nTarget 2011/12: 580\nActual 2011/12: 571\nWe hope for 560 next year.\n'),
    ).toEqual(['LX 4 | Kerbs mended | 580 | 571'])
  })

  test('has a code, or others like it', () => {
    const form = (title: string) => `${title}\n- 2004/05 actual: 81%\n- 2006/07 target: 84%\n\n`
    expect(rowsIn(form('* Kerbs mended') + form('* Lamps mended'))).toEqual([
      'Kerbs mended | 81% | 84%',
      'Lamps mended | 81% | 84%',
    ])
    expect(rowsIn(form('* Kerbs mended'))).toEqual([])
  })

  test('is no sentence', () => {
    expect(rowsIn('We mended LX 4 kerbs.\nTarget 2011/12: 580\nActual 2011/12: 571\n')).toEqual([])
  })

  test('with one figure stays what it was', () => {
    expect(rowsIn('LX 4 Kerbs mended\nTarget 2011/12: 580\nIn that year we mended 571.\n')).toEqual([])
  })
})

test('a numbered action over when, who and how far is a promise', () => {
  const action = (words: string) =>
    `${words}\nTimescale: March 2005\nLead officer: Parks Manager\nStatus: Amber\n\n`
  expect(rowsIn(action('3. Audit play areas') + action('4. Plant trees'))).toEqual([
    '3 | Audit play areas | March 2005 | Parks Manager | Amber',
    '4 | Plant trees | March 2005 | Parks Manager | Amber',
  ])
})

describe('a form over the break of a page', () => {
  const first = 'Wexcombe District Council\n\nLX 4 Kerbs mended\nTarget 2011/12: 580\n'
  test.each([
    ['a marked number', '\nPage 4 of 9\n\n'],
    ['a number and the report’s head', '\n12\nWexcombe District Council\n\n'],
  ])('%s goes on', (_, page) => {
    expect(rowsIn(`${first}${page}Actual 2011/12: 571\n`)).toEqual(['LX 4 | Kerbs mended | 580 | 571'])
  })

  test('does not take the report’s head for a name', () => {
    const form = 'Target 2011/12: 580\nActual 2011/12: 571\n'
    const page = '\n12\nWexcombe District Council\n\n'
    const rows = rowsIn(`Wexcombe District Council\n\nwords${page}${form}${page}${form}`)
    expect(rows).toEqual([])
  })

  test('does not take the number of a page for a figure', () => {
    const form = (code: string, more: string) =>
      `${code}\nKerbs mended\nActual 2002/03\n612\nTarget 2003/04\n${more}`
    const rows = rowsIn(`${form('LX 4', '620')}\n\n${form('LX 5', '\n12\n\nMuseums\n')}`)
    expect(rows[0]).toBe('LX 4 | Kerbs mended | 612 | 620')
    expect(rows.join(' ')).not.toMatch(/\b12\b/)
  })
})
