import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findArchive} from '../../../src/archive/find-archive.ts'
import {PLACES} from '../../../src/archive/paths.ts'
import {readAll} from '../../../src/archive/read-all.ts'
import type {Reader} from '../../../src/archive/read-archive.ts'
import {zipFolders} from '../../../src/sources/zip-folders.ts'
import {strToU8, zipSync} from 'fflate'
import {seeded} from '../../support/seeded.ts'
import {tempFolder} from '../../support/temp-folder.ts'

/** What was told, in its order, and how many were read at a time at most. */
interface Seen {
  readonly told: readonly string[]
  readonly most: number
}

/** Read an archive with readers that take their time: each for as long as `goesOn` says, asked each turn of the loop. */
async function seenOf(
  cwd: string,
  workers: number,
  goesOn: (path: string, turn: number, begun: number) => boolean,
): Promise<Seen> {
  let [running, most, begun] = [0, 0, 0]
  const run: Reader['pool']['run'] = async (task) => {
    if (task.type !== 'read') throw new Error('nothing but reading is asked for')
    const {path} = task.input
    begun++
    most = Math.max(most, ++running)
    for (let turn = 0; goesOn(path, turn, begun); turn++)
      await new Promise((resolve) => setImmediate(resolve))
    running--
    return {ok: true, answer: {type: 'filtered', reason: path}}
  }
  const zips = zipFolders()
  const archive = await findArchive(['archive'], {cwd, zips}, zips)
  await mkdir(join(cwd, 'package', PLACES.nextTree), {recursive: true})
  const options = {cwd, zips, output: join(cwd, 'package'), workers, limits: {seconds: 9, megabytes: 9}}
  const told: string[] = []
  for await (const {file, read} of readAll(archive, options, {run, close: () => undefined}, new Map())) {
    expect(read).toMatchObject({type: 'entry', from: 'fresh', entry: {reason: file.path}})
    told.push(file.path)
  }
  return {told, most}
}

const NAMES = Array.from({length: 60}, (_, index) => `${String(index).padStart(2, '0')}.txt`)

async function anArchive(): Promise<string> {
  const zipped = Object.fromEntries(NAMES.slice(0, 5).map((name) => [name, strToU8(`zipped ${name}`)]))
  return tempFolder({
    ...Object.fromEntries(NAMES.map((name) => [`archive/${name}`, name])),
    'archive/05.zip': zipSync(zipped),
  })
}

const PATHS = [...NAMES, ...NAMES.slice(0, 5).map((name) => `05.zip/${name}`)].sort()

test('files are told in their order, however long each takes, and no more are read at a time than workers need', async () => {
  for (const seed of [1, 2]) {
    const random = seeded(seed)
    const times = new Map(PATHS.map((path) => [path, random.between(0, 200)]))
    const {told, most} = await seenOf(await anArchive(), seed, (path, turn) => turn < (times.get(path) ?? 0))
    expect(told).toEqual(PATHS)
    expect([seed, most]).toEqual([seed, 8 * seed])
  }
})

test('one that takes long keeps no other waiting', async () => {
  let others = 0
  const {told} = await seenOf(await anArchive(), 1, (path, turn, begun) => {
    if (path !== '00.txt') return false
    others = begun - 1
    return begun < PATHS.length && turn < 1e6
  })
  expect(told).toEqual(PATHS)
  expect(others).toBe(PATHS.length - 1)
})
