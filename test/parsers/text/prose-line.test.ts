import {expect, test} from 'vitest'
import {readProseLine} from '../../../parsers/text/prose-line.ts'

test.each([
  ['## Key *actions* ##', {text: 'Key actions', level: 2}],
  ['- Bins', {text: 'Bins', marker: '-'}],
  ['  • Bins', {text: 'Bins', marker: '•'}],
  ['- o Bins', {text: 'Bins', marker: '-'}],
  ['> quoted', {text: 'quoted'}],
  ['- 12 -', {text: '- 12 -'}],
  ['1. Bins', {text: '1. Bins'}],
  ['a\tb', {text: 'a b'}],
  ['**All**', {text: 'All', bold: true}],
])('%j is its words and its mark', (source, line) => {
  expect(readProseLine(source)).toMatchObject(line)
})

test.each(['---', '* * *', '______', ' = = = ', '===='])('%j is drawn and not written', (source) => {
  expect(readProseLine(source)).toMatchObject({text: '', visible: 0})
})

test.each(['#1 in the league', '-5%', '> 90', '--', '####### seven', '*starred*text*'])(
  '%j loses no figure to a mark',
  (source) => {
    const line = readProseLine(source)
    expect(line.level).toBeUndefined()
    expect(line.marker).toBeUndefined()
    expect(line.visible).toBeGreaterThan(0)
  },
)
