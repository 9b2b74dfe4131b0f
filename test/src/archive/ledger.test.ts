import {appendFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {addToLedger, readLedger, type LedgerEntry} from '../../../src/archive/ledger.ts'
import {tempFolder} from '../../support/temp-folder.ts'

const entry = (key: string): LedgerEntry => ({
  outcome: 'filtered',
  key,
  path: `${key}.txt`,
  name: `${key}.txt`,
  sha256: '0'.repeat(64),
  bytes: 3,
  reason: 'it is too old',
})

test('what was added is read, and a line that was left half written costs only itself', async () => {
  const path = join(await tempFolder(), 'ledger.ndjson')
  await addToLedger(path, entry('a'))
  await appendFile(path, '{"outcome":"filtered","key":"torn"')
  await addToLedger(path, entry('b'))
  await appendFile(path, '{"outcome":"read","key":"no facts"}\nno JSON}\n')
  expect([...(await readLedger(path)).values()]).toEqual([entry('a'), entry('b')])
})

test('where there is no ledger nothing was read', async () => {
  expect([...(await readLedger(join(await tempFolder(), 'none')))]).toEqual([])
})
