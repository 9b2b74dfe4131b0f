import {expect, test} from 'vitest'
import {mendControls, mendHalfQuotes, tellLost} from '../../../parsers/text/lost.ts'

test.each([
  ['council\u0092s \u0093plan\u0094 \u0096 \u0095', 'council’s “plan” – •'],
  ['wait\u0085 it\u0092s', 'wait… it’s'],
  ['a\u0085b', 'a\u0085b'], // a line end, where nothing else is of Windows-1252
  ['a\u008db', 'a\u008db'],
])('%j is %j', (text, mended) => {
  expect(mendControls(text).text).toBe(mended)
})

test.each([
  ['“Highâ€ ', '“High” '],
  ['“Highâ€\ufffd.', '“High”.'],
  ['“Highâ€', '“High”'],
  ['wellâ€being', 'wellâ€being'],
  ['â€ 5', 'â€ 5'],
])('the half of a mark in %j is %j', (text, mended) => {
  expect(mendHalfQuotes(text).text).toBe(mended)
})

test('what is lost stays and is counted', () => {
  expect(tellLost('caf\ufffd\n\ufffd')).toMatchObject({
    text: 'caf\ufffd\n\ufffd',
    messages: [{severity: 'warning', code: 'text/lost', position: {line: 1}}],
  })
  expect(tellLost('café').messages).toEqual([])
})
