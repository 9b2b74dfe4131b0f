import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {takeLock} from '../../../src/archive/lock.ts'
import {PLACES} from '../../../src/archive/paths.ts'
import {tempFolder} from '../../support/temp-folder.ts'

test('a lock is held until it is let go', async () => {
  const folder = await tempFolder()
  const first = await takeLock(folder)
  if (typeof first !== 'function') throw new Error('nobody else could have held it')
  expect(await takeLock(folder)).toEqual({pid: process.pid})
  await first()
  expect(await takeLock(folder)).toBeTypeOf('function')
})

test.each([
  ['of a process that is gone', JSON.stringify({pid: 2 ** 22 - 1, started: '1'})],
  ['of a process whose number was given again', JSON.stringify({pid: process.pid, started: '1'})],
  ['that was left half written', '{"pid":'],
])('a lock %s is taken over', async (_, text) => {
  const folder = await tempFolder({[PLACES.lock]: text})
  expect(await takeLock(folder)).toBeTypeOf('function')
  expect(JSON.parse(await readFile(join(folder, PLACES.lock), 'utf8'))).toMatchObject({pid: process.pid})
  await writeFile(join(folder, PLACES.lock), text)
})
