import {expect, test} from 'vitest'
import {readDocument} from '../../../src/pipeline.ts'
import {PRODUCER} from '../../../src/producer.ts'
import {redacted} from '../../../src/redact/redact-document.ts'

const TEXT = [
  'Marlshire County Council',
  'Best Value Performance Plan 2003/04',
  '',
  'No\tCommitment\tTimescale\tResponsible Officer\tProgress',
  '1\tOpen a new library\tMarch 2004\tHeather Broughton\tHeather Broughton has met the architect',
  '2\tReplace the school\tMarch 2005\tH. Broughton/ Bill Nichols\tMrs Broughton will report; write to heather.broughton@marlshire.gov.uk',
  '4\tWin a charter mark\tMarch 2006\tMark/ Bill Nichols\tA charter mark will mark the year',
  '3\tReview the parks\tMarch 2005\tHead of Leisure\tThe Nicholson Park is first',
  '',
].join('\n')

const reading = readDocument({path: 'report.txt', bytes: Buffer.from(TEXT)}, PRODUCER)
if (!reading.ok) throw new Error(reading.failure.message.message)
const {document} = reading
const put = redacted(document, 'a secret')
const text = JSON.stringify(put)

test('no name of an officer is left, in cells, records and prose', () => {
  expect(JSON.stringify(document)).toMatch(/Broughton/)
  expect(text).not.toMatch(/Broughton|Bill Nichols|heather\./i)
})

test('one person of a report stays one, two stay two, posts and other words stay', () => {
  const officers = put.commitments.flatMap((commitment) => commitment.officers.map(({name}) => name))
  expect(officers).toHaveLength(6)
  const [heather, h, bill, mark, again, head] = officers
  expect(again).toBe(bill)
  expect(mark).toMatch(/^Person /)
  expect(h).toBe(heather)
  expect(bill).not.toBe(heather)
  expect(heather).toMatch(/^Person [A-Z][a-z]{11}$/)
  expect(head).toBe('Head of Leisure')
  expect(text).toContain('The Nicholson Park is first')
})

test('a name of one word goes where officers stand, and words that are spelt like it stay', () => {
  const cells = put.tables.flatMap(({rows}) => rows.map((row) => row.cells)).find((row) => row[0] === '4')
  expect(cells?.[3]).not.toContain('Mark')
  expect(cells?.[1]).toBe('Win a charter mark')
  expect(cells?.[4]).toBe('A charter mark will mark the year')
})

test('all else is as it was', () => {
  expect(put.commitments.map(({id, key}) => [id, key])).toEqual(
    document.commitments.map(({id, key}) => [id, key]),
  )
  expect(put.coverage).toEqual(document.coverage)
  expect(put.tables.map(({columns, position}) => [columns, position])).toEqual(
    document.tables.map(({columns, position}) => [columns, position]),
  )
})

test('the same secret gives the same names, another gives others', () => {
  expect(redacted(document, 'a secret')).toEqual(put)
  const other = redacted(document, 'another').commitments[0]?.officers[0]?.name
  expect(other).not.toBe(put.commitments[0]?.officers[0]?.name)
})
