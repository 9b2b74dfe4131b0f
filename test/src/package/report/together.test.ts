import {expect, test} from 'vitest'
import type {Row} from '../../../../src/model/table.ts'
import {reportFacts, type ReportFacts} from '../../../../src/package/report-facts.ts'
import {COUNCIL_AT_MOST} from '../../../../src/package/report/at-most.ts'
import {unknownTogether} from '../../../../src/package/report/together.ts'
import {aSeries} from '../../../support/a-series.ts'
import {aFlaggedTable, aShard} from '../../../support/a-shard.ts'
import {makeDocument} from '../../../support/make-document.ts'
import {outturns} from '../../../support/outturns.ts'

/** A part of the reports of nobody: so many reports, the rows of the first marked so. */
function aPart(name: string, reports: number, flags: readonly Row['flags'][]): ReportFacts {
  const messages = flags.map((_, index) => ({
    severity: 'warning' as const,
    code: 'table/odd',
    message: `${index}`,
  }))
  const documents = Array.from({length: reports}, (_, index) => ({
    ...makeDocument({
      path: `${name}-${String(index).padStart(3, '0')}.txt`,
      messages: index === 0 ? messages : [],
    }),
    tables: index === 0 ? [aFlaggedTable(flags)] : [],
    authority: null,
  }))
  const series = [1, 2, 3].map((number) => {
    const points = outturns({'2001/02': 10, '2002/03': 10 + number * name.length})
    const change = {from: '2001/02', to: '2002/03', years: 1, absolute: number * name.length, percent: null}
    const changes = [{...change, direction: 'improved' as const}]
    return aSeries({id: `${name}${number}`, title: `${name} ${number}`, points, changes})
  })
  const shard = aShard(documents)
  return {
    ...reportFacts({...shard, trends: {...shard.trends, series: [...shard.trends.series, ...series]}}),
    authority: null,
  }
}

const CUT = Array.from({length: 40}, () => ['cut' as const])
const PARTS = [aPart('a', 200, CUT), aPart('bb', 200, CUT), aPart('ccc', 3, [['damaged'], ['cut']])]

test('what is gravest is told, in whatever part it is, and the rest is counted', () => {
  const [all] = unknownTogether(PARTS)
  expect(all?.damaged.total).toBe(82)
  expect(all?.damaged.shown).toHaveLength(COUNCIL_AT_MOST.doubts)
  expect(all?.damaged.shown[0]?.path).toBe('ccc-000.txt')
  expect(all?.damaged.shown.slice(1).map(({path}) => path)).toEqual([
    ...CUT.map(() => 'a-000.txt'),
    ...CUT.slice(0, 9).map(() => 'bb-000.txt'),
  ])
})

test('as many reports are listed as of a council, by their paths', () => {
  const [all] = unknownTogether(PARTS.toReversed())
  expect(all?.reports.total).toBe(403)
  const paths = all?.reports.shown.map(({path}) => path) ?? []
  expect(paths).toHaveLength(COUNCIL_AT_MOST.reports)
  expect([paths[0], paths[199], paths[200]]).toEqual(['a-000.txt', 'a-199.txt', 'bb-000.txt'])
})

test('of the measures that moved the greatest changes of all parts are told', () => {
  const [all] = unknownTogether(PARTS)
  expect(all?.trends.improved.total).toBe(9)
  expect(all?.trends.improved.shown.map(({measure}) => measure)).toEqual([
    'BV8 ccc 3',
    'BV8 bb 3',
    'BV8 ccc 2',
    'BV8 bb 2',
    'BV8 a 3',
  ])
})

test('the order of the parts is no matter', () => {
  expect(unknownTogether(PARTS.toReversed())).toEqual(unknownTogether(PARTS))
})

test('councils that are known stay as they are', () => {
  const known: ReportFacts = {...aPart('d', 2, []), authority: 'Marlshire County Council'}
  expect(unknownTogether([known])).toEqual([known])
  expect(unknownTogether([...PARTS, known])[1]).toBe(known)
})
