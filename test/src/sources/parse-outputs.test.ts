import {expect, test} from 'vitest'
import {parseOutputs} from '../../../src/sources/parse-outputs.ts'
import {someTrends} from '../../support/a-series.ts'
import {documentOf} from '../../support/hold-text.ts'
import {ONE_TABLE} from '../../support/small-reports.ts'

const document = documentOf(ONE_TABLE)
const trends = someTrends([])
const bytes = (text: string) => Buffer.from(text)

test.each([
  ['one document', JSON.stringify(document, null, 2), [1, 0]],
  ['trends', JSON.stringify(trends), [0, 1]],
  ['documents, one a line', `${JSON.stringify(document)}\n${JSON.stringify(document)}\n`, [2, 0]],
  ['lines with blank ones between', `\n${JSON.stringify(document)}\r\n\n${JSON.stringify(trends)}`, [1, 1]],
])('%s is read', (_, text, counts) => {
  const parsed = parseOutputs(bytes(text))
  expect(typeof parsed === 'string' ? parsed : [parsed.documents.length, parsed.trends.length]).toEqual(
    counts,
  )
})

test('what comes out is what went in', () => {
  expect(parseOutputs(bytes(JSON.stringify(document)))).toEqual({documents: [document], trends: []})
})

test.each([
  ['nothing', '', /no JSON/],
  ['words', 'not JSON', /no JSON/],
  ['a line that is none', `${JSON.stringify(document)}\nwords`, /no JSON/],
  ['JSON of others', '{"a": 1}', /no output of this version/],
  ['a number', '5', /no output of this version/],
  [
    'a document without tables',
    JSON.stringify({...document, tables: undefined}),
    /no output of this version of outturn: .* at tables/,
  ],
])('%s is refused with a reason', (_, text, reason) => {
  expect(parseOutputs(bytes(text))).toMatch(reason)
})
