import {expect, test} from 'vitest'
import {buildTrends} from '../../../src/build-trends.ts'
import type {Series} from '../../../src/model/series.ts'
import {PRODUCER} from '../../../src/producer.ts'
import {makeDocument, type RowSaid} from '../../support/make-document.ts'

const row = (year: string, comment?: string): RowSaid => ({
  code: 'BV8',
  actual: {[year]: '80%'},
  ...(comment === undefined ? {} : {comment}),
})

function seriesOf(comment?: string): readonly Series[] {
  const documents = [
    makeDocument({path: 'a', period: '2001/02', rows: [row('2001/02')]}),
    makeDocument({path: 'b', period: '2002/03', rows: [row('2002/03')]}),
    makeDocument({path: 'c', period: '2003/04', rows: [row('2003/04', comment)]}),
  ]
  return buildTrends(documents, PRODUCER).series
}

test('rows before and from a redefinition on are one measure under two definitions', () => {
  const [series] = seriesOf('New definition.')
  const relations = series?.links.map(({relation}) => relation) ?? []
  expect(new Set(relations)).toContain('same-measure-other-definition')
  expect(relations).toHaveLength(2)
})

test('without one they are the same', () => {
  const [series] = seriesOf()
  expect(series?.links.map(({relation}) => relation)).toEqual(['same', 'same'])
})
