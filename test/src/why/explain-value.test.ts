import {expect, test} from 'vitest'
import {Value} from '../../../src/model/value.ts'
import {readValue} from '../../../src/records/read-value.ts'
import {explainValue} from '../../../src/why/explain-value.ts'

test.each([
  ['90%', ['“90%”: the number 90 %']],
  ['5,084.50', ['“5,084.50”: the number 5084.5, printed to 2 places']],
  ['7.5', ['“7.5”: the number 7.5, printed to 1 place']],
  ['£3.1m', ['“£3.1m”: the number 3100000 GBP, printed to 1 place']],
  ['<7', ['“<7”: the number 7, meant as less than that']],
  ['(2,984)', ['“(2,984)”: the number -2984, negative, for it stands in brackets']],
  ['12/40 = 30%', ['“12/40 = 30%”: the number 30 %, with the count 12 of 40 beside it']],
  ['81% (390)', ['“81% (390)”: the number 81 %, with the count 390 beside it']],
  ['57.5 (e)', ['“57.5 (e)”: the number 57.5, printed to 1 place', 'its words call it estimated']],
  ['2.5-3%', ['“2.5-3%”: a range from 2.5 to 3 %']],
  ['maintain', ['“maintain”: no figure of its own: it is set against another']],
  ['reduce by 10%', ['“reduce by 10%”: no figure of its own: a change by 10']],
  ['Yes', ['“Yes”: the answer yes']],
  ['No', ['“No”: the answer no']],
  ['July 2004', ['“July 2004”: a date, 2004-07']],
  ['Level 2', ['“Level 2”: level 2']],
  ['Level B', ['“Level B”: a level without a number']],
  ['n/a', ['“n/a”: no figure, for it does not apply']],
  ['', ['the cell is empty: no figure, for nothing is printed']],
  ['350310 A', ['“350310 A”: as a whole neither figure, date nor answer, so its words are kept']],
])('%j was read so', (raw, says) => {
  expect(explainValue(readValue(raw)).map((found) => found.says)).toEqual(says)
})

test('every reason for a missing figure has its words', () => {
  const reasons = ['blank', 'not-applicable', 'not-available', 'awaited', 'not-measured'] as const
  const said = reasons.map(
    (reason) => explainValue(Value.parse({type: 'missing', reason, raw: 'x'}))[0]?.says,
  )
  expect(new Set(said).size).toBe(reasons.length)
})
