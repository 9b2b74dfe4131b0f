import {expect, test} from 'vitest'
import {read, trends, type Document, type ReadOptions} from '../../src/index.ts'
import type {NamedBytes} from '../../src/model/named-bytes.ts'
import type {Options} from '../../src/model/producer.ts'
import {Trends} from '../../src/model/trends.ts'
import {PRODUCER, producerFor, producerOf} from '../../src/producer.ts'
import {ONE_TABLE} from '../support/small-reports.ts'
import {tempFolder} from '../support/temp-folder.ts'

const input = (said: Partial<NamedBytes>): NamedBytes => ({path: 'a.txt', bytes: Buffer.from(''), ...said})
const by = (options: Options) => ({producer: {...PRODUCER, options}})

test.each<[Partial<NamedBytes>, Options]>([
  [{}, {}],
  [{authority: {value: 'Anyshire', from: 'option'}}, {authority: 'Anyshire'}],
  [{authority: {value: 'Anyshire', from: 'manifest'}, title: {value: 'T', from: 'manifest'}}, {}],
  [{period: {value: '2003/04', from: 'option'}}, {period: '2003/04'}],
  [{format: 'markdown'}, {formatIn: 'markdown'}],
  [{pages: {first: 3, last: 3}}, {pages: '3'}],
  [{pages: {first: 3, last: 7}}, {pages: '3-7'}],
  [{pages: {first: 3, last: Infinity}}, {pages: '3-'}],
  [{password: 'secret', unpackLimit: 9, views: true}, {}],
])('read with %j, it tells %j', (said, options) => {
  expect(producerFor(input(said))).toEqual({...PRODUCER, options})
})

test('of several documents it tells the options that all were read by, and which were not the same', () => {
  expect(producerOf([]).options).toEqual({})
  expect(producerOf([by({pages: '3-'}), by({pages: '3-'})]).options).toEqual({pages: '3-'})
  const mixed = [by({authority: 'A', period: '2003'}), by({authority: 'A'}), by({pages: '1', authority: 'A'})]
  const told: Options = {authority: 'A', differing: ['period', 'pages']}
  expect(producerOf(mixed).options).toEqual(told)
  expect(producerOf(mixed.toReversed()).options).toEqual(told)
  expect(producerOf([by(told)]).options).toEqual(told)
})

async function documentsOf(options: ReadOptions): Promise<Document[]> {
  const cwd = await tempFolder({'c/a.txt': ONE_TABLE, 'c/b.txt': `${ONE_TABLE}\n`})
  const documents: Document[] = []
  for await (const event of read(['c'], {...options, cwd})) {
    if (event.type === 'document') documents.push(event.document)
  }
  return documents
}

test('documents and trends tell by which options they came to be, and never the password', async () => {
  const documents = await documentsOf({authority: 'Anyshire', password: 'secret', workers: 1})
  const all = await trends(documents)
  expect(Trends.safeParse(all).error).toBeUndefined()
  for (const {producer} of [...documents, all]) expect(producer.options).toEqual({authority: 'Anyshire'})
  expect(JSON.stringify([documents, all])).not.toContain('secret')
})
