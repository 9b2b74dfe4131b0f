import {expect, test} from 'vitest'
import {jsonSchemas} from '../../../src/model/json-schema.ts'
import {Trends} from '../../../src/model/trends.ts'
import {aSeries, someTrends} from '../../support/a-series.ts'
import {faults} from '../../support/valid.ts'

test('trends are valid by our model and by the schema published', () => {
  const trends = someTrends([aSeries()])
  expect(Trends.parse(trends)).toEqual(trends)
  expect(faults('trends', trends)).toEqual([])
})

test('a consumer may meet fields of a later version', () => {
  const series = [{...aSeries(), laterField: 1}]
  expect(faults('trends', {...someTrends([]), series, laterField: {}})).toEqual([])
  expect(JSON.stringify(jsonSchemas())).not.toContain('"additionalProperties":false')
})

test('what is wrong is said with its place', () => {
  const wrong = {...someTrends([]), series: [{...aSeries(), polarity: 'good'}]}
  expect(faults('trends', wrong)).toEqual([expect.stringContaining('/series/0/polarity')])
  expect(faults('document', {})).not.toEqual([])
  expect(faults('manifest', {documents: [{}]})).not.toEqual([])
})

test('a manifest may leave out what it does not know', () => {
  expect(faults('manifest', {})).toEqual([])
  expect(
    faults('manifest', {documents: [{path: 'x.txt', period: '2003/04'}], authorities: [{name: 'A'}]}),
  ).toEqual([])
})
