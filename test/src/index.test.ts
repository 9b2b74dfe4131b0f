import {expect, test} from 'vitest'
import {read, tables, trends, type ReadEvent, type ReadOptions} from '../../src/index.ts'
import {aTable} from '../support/a-table.ts'
import {ONE_TABLE} from '../support/small-reports.ts'
import {tempFolder} from '../support/temp-folder.ts'

async function eventsOf(paths: readonly string[], options: ReadOptions): Promise<ReadEvent[]> {
  const events: ReadEvent[] = []
  for await (const event of read(paths, options)) events.push(event)
  return events
}

test('reading tells first how many reports there are, then each as it goes', async () => {
  const cwd = await tempFolder({'c/a.txt': ONE_TABLE, 'c/bad.txt': '\0', 'c/photo.jpg': ''})
  const events = await eventsOf(['c', 'gone'], {cwd})
  expect(events.map(({type}) => type)).toEqual([
    'found',
    'note',
    'failure',
    'opening',
    'document',
    'opening',
    'failure',
  ])
  expect(events).toMatchObject([
    {inputs: 2},
    {path: 'c'},
    {path: 'gone'},
    {path: 'c/a.txt'},
    {name: 'a.txt'},
    {},
    {path: 'c/bad.txt'},
  ])
})

test('a file that is not the one the manifest describes says so in its document', async () => {
  const manifest = JSON.stringify({documents: [{path: 'a.txt', sha256: '0'.repeat(64)}]})
  const cwd = await tempFolder({'c/a.txt': ONE_TABLE, 'c/outturn.json': manifest})
  const events = await eventsOf(['c'], {cwd})
  const messages = events.flatMap((event) => (event.type === 'document' ? event.document.messages : []))
  expect(messages[0]).toMatchObject({severity: 'warning', code: 'source/hash-differs'})
})

test('reading stops between two reports when it is told to', async () => {
  const cwd = await tempFolder({'c/a.txt': ONE_TABLE, 'c/b.txt': ONE_TABLE})
  const stop = new AbortController()
  const seen: string[] = []
  const reading = async (): Promise<void> => {
    for await (const event of read(['c'], {cwd, signal: stop.signal})) {
      if (event.type !== 'found') seen.push(event.type)
      if (event.type === 'document') stop.abort()
    }
  }
  await expect(reading()).rejects.toThrow('aborted')
  expect(seen).toEqual(['opening', 'document'])
})

test('tables come out in the form asked for, in their order', () => {
  const [csv, second] = tables([aTable(), aTable({caption: 'Another'})], 'csv')
  expect(csv).toMatch(/^Priority,PI Code/)
  expect(second).toBe(csv)
  expect(JSON.parse(tables([aTable()], 'json')[0] ?? '')).toEqual(aTable())
})

test('there are no trends of nothing', async () => {
  await expect(trends([])).rejects.toThrow(RangeError)
})
