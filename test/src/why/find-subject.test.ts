import {expect, test} from 'vitest'
import {findSubject} from '../../../src/why/find-subject.ts'
import {subjectsIn} from '../../../src/why/subjects.ts'
import {holdAll, holdText} from '../../support/hold-text.ts'
import {ONE_TABLE} from '../../support/small-reports.ts'

const held = holdText(ONE_TABLE)
const holdings = holdAll(held)
const [indicator] = held.document.indicators

function saidOf(asked: string): string {
  const found = findSubject(asked, holdings)
  return 'message' in found
    ? `${found.message.severity} ${found.message.code}: ${found.message.message}`
    : found.subject.id
}

test('everything that has an id is found by it, and by letters that no other begins with', () => {
  const ids = [...new Set([...subjectsIn(holdings)].map(({id}) => id))]
  expect(ids.length).toBeGreaterThan(10)
  for (const id of ids) {
    expect(saidOf(id)).toBe(id)
    expect(saidOf(` ${id.slice(0, 8).toUpperCase()} `)).toBe(id)
  }
})

test('a record is found by its key', () => {
  expect(saidOf(indicator?.key ?? '')).toBe(indicator?.id)
})

test('the same thing read twice is one', () => {
  const twice = holdAll(held, held)
  expect(findSubject(indicator?.key ?? '', twice)).toMatchObject({subject: {id: indicator?.id}})
  expect(findSubject(indicator?.id.slice(0, 9) ?? '', twice)).toMatchObject({subject: {id: indicator?.id}})
})

test('letters that several ids begin with are one error that names them', () => {
  const row = (id: string) => ({
    ...held.document,
    id: `ab12${id}`,
    tables: [],
    indicators: [],
    sections: [],
    text: [],
  })
  const several = holdAll(...['x', 'y', 'z', 'v', 'w'].map((id) => ({document: row(id), mayLieAt: []})))
  const found = findSubject('ab12', several)
  expect('message' in found && found.message).toMatchObject({severity: 'error', code: 'why/several'})
  expect('message' in found && found.message.message).toMatch(
    /begins the ids of 5 things: ab12x \(document .*and 1 more/,
  )
})

test('a key of records in two reports is an error that gives their ids', () => {
  const other = {
    ...held.document,
    indicators: held.document.indicators.map((one) => ({...one, id: `other-${one.id}`})),
  }
  const found = findSubject(indicator?.key ?? '', holdAll(held, {document: other, mayLieAt: []}))
  expect('message' in found && found.message.message).toMatch(/is the key of 2 things/)
})

test.each([
  ['a slip', `${indicator?.id.slice(0, -1) ?? ''}x`, new RegExp(`did you mean “${indicator?.id ?? ''}”`)],
  ['three letters', indicator?.id.slice(0, 3) ?? '', /^error why\/no-such-thing/],
  ['a code', 'BV 8', new RegExp(`BV 8 is a code and no id; the indicator of it: ${indicator?.id ?? ''}`)],
  ['nothing', '', /^error why\/no-such-thing/],
])('%s is one clear error', (_, asked, says) => {
  expect(saidOf(asked)).toMatch(says)
})
