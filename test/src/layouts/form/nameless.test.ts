import {expect, test} from 'vitest'
import {sayNameless} from '../../../../src/layouts/form/nameless.ts'
import {parsed} from '../../../support/read-text.ts'

const said = (text: string) => sayNameless(parsed(text).blocks, []).map(({position}) => position)

test.each([
  ['labels and figures', 'Target 2011/12 5%\nActual 2011/12 4%\n', {line: 1, endLine: 2}],
  ['labels over figures', 'Target 2011/12\n620\nActual 2011/12\n641\n', {line: 1, endLine: 4}],
  [
    'dated figures on one line',
    'Actual 04/05: 38%   Actual 05/06: 31%   Target 06/07: 30%\n',
    {line: 1, endLine: 1},
  ],
  ['figures below a code', 'BV12\n\nDays lost\n\n9.8\n\n9.2\n', {line: 1, endLine: 7}],
])('%s that nobody read are told', (_, text, position) => {
  expect(said(text)).toEqual([position])
})

test.each([
  ['one figure', 'Target 2011/12 5%\nWe hope to do better.\n'],
  ['a sentence', 'In 2011/12 the target was 5% and we reached 4%.\n'],
  ['a code in passing', 'BV12 is told of below\n\n9\n\nDays\n'],
])('%s is no field', (_, text) => {
  expect(said(text)).toEqual([])
})

test('nothing is told twice of one place, though more was told of it', () => {
  const {blocks} = parsed('In all:\nTarget 2011/12 5%\nActual 2011/12 4%\n')
  const before = {
    severity: 'info' as const,
    code: 'layout/declined',
    message: '',
    position: {line: 1, endLine: 2},
  }
  expect(sayNameless(blocks, [before])).toEqual([])
  expect(sayNameless(blocks, [{...before, position: {line: 1, endLine: 1}}])).toHaveLength(1)
})
