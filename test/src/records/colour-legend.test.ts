import {expect, test} from 'vitest'
import type {TextBlock} from '../../../src/model/document.ts'
import {readColourLegend} from '../../../src/records/colour-legend.ts'

function legendOf(...texts: readonly string[]): Record<string, string> {
  const blocks = texts.map((text): TextBlock => ({
    id: text,
    kind: 'furniture',
    text,
    position: {line: 1, endLine: 1},
  }))
  return Object.fromEntries(readColourLegend(blocks))
}

test.each<[string, string[]]>([
  ['a line', ['Red – target missed; Amber – within 5% of target; Green – on target or better']],
  ['a line each', ['Red = not achieved', 'Amber: slippage of up to three months', 'Green – completed']],
  ['a key in words', ['Key: "Green" means performing above target, "Red" means below target']],
  ['bounds', ['Red: > 10% below target', 'Amber: < 10% below target', 'Green: at or above target']],
  ['an odd amber', ['Yellow = some concerns', 'Green = no concerns']],
])('colours that rate how things stand mean themselves: %s', (_, texts) => {
  expect(legendOf(...texts)).toEqual({})
})

test('a colour may mean that nothing is measured, or that a thing has ended', () => {
  expect(legendOf('Red = deleted; Amber = no data; Green = on target')).toEqual({
    red: 'ended',
    amber: 'not-measured',
  })
})

test('a colour that stands for something else is no status', () => {
  expect(legendOf('Green: Environment', 'Red: Adult services', 'Amber: Schools')).toEqual({
    red: 'other',
    amber: 'other',
    green: 'other',
  })
})

test('a legend that turns the colours round makes none of them a status', () => {
  expect(legendOf('Red = on target; Green = target missed')).toEqual({red: 'other', green: 'other'})
})

test('two legends that differ are of two tables', () => {
  expect(legendOf('Red = deleted; Green = on target', 'Red = target missed; Green = on target')).toEqual({})
})

test.each([
  ['one colour alone', ['Green: the council’s strategy for parks']],
  ['long text', [`Green: parks. Red: roads. ${'The council has many more plans for the year. '.repeat(8)}`]],
  ['words that begin like colours', ['Greenfield – ten sites', 'Redditch – two sites', 'Ambergate: one']],
  ['other colours', ['Blue = new', 'Grey = old']],
])('%s is no legend', (_, texts) => {
  expect(legendOf(...texts)).toEqual({})
})
