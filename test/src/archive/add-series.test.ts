import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {addSeries} from '../../../src/archive/add-series.ts'
import {startFile} from '../../../src/archive/join-parts.ts'
import {tempFolder} from '../../support/temp-folder.ts'

const PEERS = new Map([
  ['a0', ['b1', 'b2']],
  ['a2', ['b3']],
])

/** A series as lines of a part have it; the title may hold the name of the list. */
function aSeries(index: number, comparators: readonly string[], title: string): unknown {
  return {id: `a${index}`, title, comparators: comparators.map((series) => ({series})), flags: []}
}

test.each([
  ['short lines', 'é “comparators”:[ "comparators":['],
  ['lines longer than what is read at a time', 'x\\"comparators\\":['.repeat(60_000)],
])('series get those of other councils, and all else stays: %s', async (_name, title) => {
  const items = [aSeries(0, [], title), aSeries(1, [], title), aSeries(2, ['own'], title)]
  const folder = await tempFolder({part: items.map((one) => JSON.stringify(one)).join(',\n')})
  const file = await startFile(join(folder, 'whole'))
  expect(await addSeries(file, join(folder, 'part'), {lead: '[', peers: PEERS})).toBe(true)
  await file.add(']')
  await file.end()
  expect(JSON.parse(await readFile(join(folder, 'whole'), 'utf8'))).toEqual([
    aSeries(0, ['b1', 'b2'], title),
    aSeries(1, [], title),
    aSeries(2, ['b3', 'own'], title),
  ])
})

test('a council without series adds nothing, no lead either', async () => {
  const folder = await tempFolder({part: ''})
  const file = await startFile(join(folder, 'whole'))
  expect(await addSeries(file, join(folder, 'part'), {lead: '[', peers: PEERS})).toBe(false)
  expect((await file.end()).bytes).toBe(0)
})
