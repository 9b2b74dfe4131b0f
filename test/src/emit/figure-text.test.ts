import {expect, test} from 'vitest'
import {figureText, unitOfPoint} from '../../../src/emit/figure-text.ts'
import type {Series} from '../../../src/model/series.ts'
import type {Value} from '../../../src/model/value.ts'
import {aPoint, aSeries} from '../../support/a-series.ts'

test.each<[Value, string]>([
  [{type: 'number', value: -2984, decimals: 0, raw: '(2,984)'}, '-2984'],
  [{type: 'number', value: 5, decimals: 0, op: 'lt', raw: '<5'}, '<5'],
  [{type: 'range', low: 10, high: 20, raw: '10-20'}, '10..20'],
  [{type: 'boolean', value: true, raw: 'Yes'}, 'true'],
  [{type: 'date', edtf: '2004-07', raw: 'July 2004'}, '2004-07'],
  [{type: 'level', value: 3, text: 'Level 3', raw: 'Level 3'}, '3'],
  [{type: 'level', text: 'Not Adopted', raw: 'Not Adopted'}, 'Not Adopted'],
  [{type: 'relative', text: 'maintain', raw: 'Maintain'}, 'maintain'],
  [{type: 'text', text: 'see below', raw: 'see below'}, 'see below'],
  [{type: 'missing', reason: 'awaited', raw: 'awaited'}, ''],
])('the value %j is written %j', (value, text) => {
  expect(figureText(value)).toBe(text)
})

const number = {type: 'number', value: 1, decimals: 0, raw: '1'} as const
const changed: Series['breaks'] = [
  {period: '2003/04', reason: 'unit-changed', stated: false, evidence: 'days in 2002/03, % in 2003/04'},
]

test.each<[string, Value, Partial<Series>, string]>([
  ['its own', {...number, unit: 'days'}, {unit: '%'}, 'days'],
  ['that of its series', number, {unit: '%'}, '%'],
  ['none where the unit changed', number, {unit: '%', breaks: changed}, ''],
  ['none where no figure has one', number, {unit: null}, ''],
  ['none of a figure among levels', number, {unit: 'level'}, ''],
  ['level', {type: 'level', value: 3, text: 'Level 3', raw: '3'}, {unit: '%'}, 'level'],
  ['none of an answer', {type: 'boolean', value: true, raw: 'Yes'}, {unit: '%'}, ''],
  ['none of a word', {type: 'text', text: 'good', raw: 'good'}, {unit: '%'}, ''],
  ['that of the series of a gap', {type: 'missing', reason: 'blank', raw: ''}, {unit: '%'}, '%'],
])('a point has the unit: %s', (_, value, series, unit) => {
  expect(unitOfPoint(aSeries(series), aPoint({value}))).toBe(unit)
})
