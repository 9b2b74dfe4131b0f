import {readdir, readFile, rmdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {takeLock} from '../../../src/archive/lock.ts'
import {PLACES} from '../../../src/archive/paths.ts'
import {seeded} from '../../support/seeded.ts'
import {tempFolder} from '../../support/temp-folder.ts'

const DEAD = JSON.stringify({pid: 2 ** 22 - 1, started: '1'})

test('a lock is held until it is let go', async () => {
  const folder = await tempFolder()
  const first = await takeLock(folder)
  if (typeof first !== 'function') throw new Error('nobody else could have held it')
  expect(await takeLock(folder)).toEqual({pid: process.pid})
  await first()
  expect(await takeLock(folder)).toBeTypeOf('function')
})

test.each([
  ['of a process that is gone', DEAD],
  ['of a process whose number was given again', JSON.stringify({pid: process.pid, started: '1'})],
  ['that was left half written', '{"pid":'],
])('a lock %s is taken over', async (_, text) => {
  const folder = await tempFolder({[PLACES.lock]: text})
  expect(await takeLock(folder)).toBeTypeOf('function')
  expect(await takeLock(folder)).toEqual({pid: process.pid})
})

test('what is left of a lock that was taken over goes with it', async () => {
  const folder = await tempFolder({[PLACES.lock]: DEAD})
  for (let time = 0; time < 2; time++) {
    const release = await takeLock(folder)
    if (typeof release !== 'function') throw new Error('nobody else could have held it')
    await release()
    expect(await readdir(join(folder, dirname(PLACES.lock)))).toEqual([])
  }
})

test('a run that was killed while it took a lock over is taken over too, and nothing of it is left', async () => {
  const folder = await tempFolder({[PLACES.lock]: DEAD})
  const release = await takeLock(folder)
  if (typeof release !== 'function') throw new Error('nobody else could have held it')
  const own = join(folder, dirname(PLACES.lock))
  for (const name of await readdir(own)) {
    const text = await readFile(join(own, name), 'utf8')
    await writeFile(join(own, name), text.replace(`"pid":${process.pid}`, '"pid":4194303'))
  }
  await writeFile(join(folder, `${PLACES.lock}.making-of-a-killed-run`), DEAD)
  const next = await takeLock(folder)
  if (typeof next !== 'function') throw new Error('all others are dead')
  expect(await takeLock(folder)).toEqual({pid: process.pid})
  await next()
  expect(await readdir(own)).toEqual([])
})

test('of many that take over one dead lock in nearly the same instant one has it', async () => {
  const random = seeded(7)
  for (let round = 0; round < 60; round++) {
    const folder = await tempFolder({[PLACES.lock]: DEAD})
    const late = async (): Promise<Awaited<ReturnType<typeof takeLock>>> => {
      const turns = random.between(0, 7)
      for (let turn = 0; turn < turns; turn++) await setImmediate()
      return takeLock(folder)
    }
    const all = await Promise.all(Array.from({length: 12}, late))
    expect(all.filter((one) => typeof one === 'function')).toHaveLength(1)
  }
})

test('it is never two that hold it, however they come and go', async () => {
  const folder = await tempFolder({[PLACES.lock]: DEAD})
  let holding = 0
  let most = 0
  const comeAndGo = async (): Promise<void> => {
    for (let time = 0; time < 15; time++) {
      const taken = await takeLock(folder)
      if (typeof taken !== 'function') continue
      most = Math.max(most, ++holding)
      await setImmediate()
      holding--
      await taken()
    }
  }
  await Promise.all(Array.from({length: 6}, comeAndGo))
  expect(most).toBe(1)
})

test('a lock is taken though others, that came to nothing, take its folder away at that moment', async () => {
  const folder = await tempFolder()
  const own = join(folder, dirname(PLACES.lock))
  const takeAway = async (): Promise<void> => {
    for (let time = 0; time < 10; time++) await rmdir(own).catch(() => undefined)
  }
  for (let round = 0; round < 100; round++) {
    const [release] = await Promise.all([takeLock(folder), takeAway(), takeAway()])
    if (typeof release !== 'function') throw new Error('nobody else could have held it')
    expect(await takeLock(folder)).toEqual({pid: process.pid})
    await release()
  }
  expect(await readdir(own)).toEqual([])
})
