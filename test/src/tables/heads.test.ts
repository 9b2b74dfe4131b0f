import {expect, test} from 'vitest'
import {completeHead, withLatest, type Head} from '../../../src/tables/heads.ts'
import {readColumn} from '../../../src/words/read-role.ts'

const head = (...names: readonly string[]): Head => names.map(readColumn)
const names = (columns: Head): string[] => columns.map(({name}) => name)

test('a head that lost a label takes it from the fuller one, and says so', () => {
  const known = [head('Code', 'Indicator', 'Actual 2003/04', 'Officer')]
  const whole = completeHead(head('Code', 'Indicator', '', 'Officer'), known)
  expect(whole).toMatchObject([
    {from: 'header'},
    {from: 'header'},
    {name: 'Actual 2003/04', role: 'actual', period: '2003/04', from: 'borrowed'},
    {from: 'header'},
  ])
})

test('of another year’s head nothing is taken', () => {
  const known = [head('Code', 'Actual 2003/04', 'Target 2004/05')]
  expect(names(completeHead(head('', 'Actual 2004/05', 'Target 2005/06'), known))[0]).toBe('')
})

test('the latest head stands first, and each once', () => {
  const [a, b] = [head('Code', 'Actual'), head('Code', 'Target')]
  expect(withLatest(withLatest(withLatest([], a), b), a).map(names)).toEqual([names(a), names(b)])
})
