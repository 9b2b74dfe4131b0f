import {aPoint, aSeries} from './a-series.ts'
import type {Random} from './seeded.ts'
import type {Point, Series} from '../../src/model/series.ts'
import type {Value} from '../../src/model/value.ts'

const NASTY = ['a | b', '</title><script>', '=1+1', '"x", y', 'a\nb', '*bold*', '\u0007', '[x](y)', 'BV8']
const QUALIFIERS = [undefined, ['estimated'], ['provisional', 'revised']] as const

/** Any value of any kind. */
function anyValue({pick, between, chance}: Random): Value {
  const raw = pick(NASTY)
  const unit = chance(0.5) ? {unit: pick(['%', 'GBP', 'days'])} : {}
  const said = pick(QUALIFIERS)
  const qualifiers = said === undefined ? {} : {qualifiers: said}
  return pick<() => Value>([
    () => ({type: 'number', value: between(-9, 999) / 10, decimals: 1, raw, ...unit, ...qualifiers}),
    () => ({type: 'number', value: between(0, 9), decimals: 0, op: 'lt', raw, ...unit}),
    () => ({type: 'range', low: 1, high: 2, raw, ...unit}),
    () => ({type: 'boolean', value: chance(0.5), raw}),
    () => ({type: 'date', edtf: '2004-07', raw}),
    () => ({type: 'level', value: 3, text: raw, raw}),
    () => ({type: 'text', text: raw, raw}),
    () => ({type: 'missing', reason: pick(['blank', 'awaited', 'not-applicable']), raw}),
  ])()
}

function anyPoint(random: Random): Point {
  const {pick, between} = random
  const source = {document: 'd1', record: 'r1', position: {line: between(1, 9), endLine: 9}, raw: pick(NASTY)}
  return aPoint({
    period: `${between(1999, 2008)}`,
    measure: pick(['actual', 'target', 'estimate']),
    value: anyValue(random),
    status: pick(['current', 'superseded', 'conflicting']),
    obsStatus: pick(['A', 'B', 'D', 'E', 'P', 'O', 'L', 'M']),
    sources: [source],
  })
}

/** Any series, with titles and words that would do harm if they were not escaped. */
export function anySeries(random: Random, id: string): Series {
  const {pick, between, chance} = random
  return aSeries({
    id,
    authority: chance(0.9) ? pick(['Rutland', '<b>Leeds</b>']) : null,
    code: chance(0.8) ? pick(['BV8', '=NI1']) : null,
    title: pick(NASTY),
    titles: [{text: pick(NASTY), documents: ['d1']}],
    unit: pick([null, '%', 'GBP', 'level']),
    polarity: pick(['higher', 'lower', 'none', 'unknown']),
    points: Array.from({length: between(0, 12)}, () => anyPoint(random)),
    breaks: chance(0.3) ? [{period: '2003', reason: 'redefined', stated: true, evidence: pick(NASTY)}] : [],
  })
}
