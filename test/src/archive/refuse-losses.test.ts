import {strToU8, zipSync} from 'fflate'
import {hash} from 'node:crypto'
import {mkdir, rm, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {FileFate} from '../../../src/archive/fates.ts'
import {findArchive} from '../../../src/archive/find-archive.ts'
import type {ReadEntry} from '../../../src/archive/ledger.ts'
import {refuseLosses} from '../../../src/archive/refuse-losses.ts'
import {Refused} from '../../../src/archive/refused.ts'
import {openSource} from '../../../src/sources.ts'
import {zipFolders} from '../../../src/sources/zip-folders.ts'
import {tempFolder} from '../../support/temp-folder.ts'

function anEntry(path: string, bytes: Uint8Array): ReadEntry {
  const facts = {
    id: path,
    format: 'text',
    title: null,
    authority: null,
    period: null,
    records: 1,
    tables: [],
    sketch: '',
    whole: true,
  }
  const sha256 = hash('sha256', bytes, 'hex')
  return {outcome: 'read', key: path, path, name: path, sha256, bytes: bytes.length, facts}
}

/** What a run would find that takes each file that it can open for a report, but those with `broken` in them. */
async function runOn(cwd: string, paths: readonly string[]): Promise<Omit<Losses, 'before'>> {
  const zips = zipFolders()
  const archive = await findArchive(paths, {cwd}, zips)
  const fates: FileFate[] = []
  for (const {file} of archive.files) {
    const opened = await openSource(file, archive.said, {cwd, zips})
    const bytes = opened.ok ? opened.input.bytes : strToU8('broken')
    const entry = anEntry(archive.names.get(file) ?? file.path, bytes)
    const message = {severity: 'error', code: 'read/broken', message: 'It is broken'} as const
    const isBroken = new TextDecoder().decode(bytes) === 'broken'
    fates.push({
      file,
      read: isBroken ? {type: 'failed', message} : {type: 'entry', from: 'fresh', entry},
    })
  }
  return {paths, cwd, archive, fates}
}

type Losses = Parameters<typeof refuseLosses>[0]

/** The ledger that such a run leaves. */
function ledgerOf({fates}: Pick<Losses, 'fates'>): Losses['before'] {
  const entries = fates.flatMap(({read}) => (read.type === 'entry' ? [read.entry] : []))
  return new Map(entries.map((entry) => [entry.key, entry]))
}

/** What a run is refused for: the code and the sentence. */
function refusal(losses: Losses): readonly [string, string] | undefined {
  try {
    refuseLosses(losses)
    return undefined
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return [error.what.code, error.what.message]
  }
}

const ARCHIVE = {
  'a/plan.txt': 'plan of a',
  'a/2003/half-year.txt': 'half-year of a',
  'b/plan.txt': 'plan of b',
  'b/review.txt': 'review of b',
  'alone.txt': 'a report that was named itself',
}
const NAMED = ['a', 'b', 'alone.txt', 'box.zip']

/** What the second of two runs is refused for, where this was done between them. */
async function afterwards(
  change: (cwd: string) => Promise<unknown>,
  again: readonly string[] = NAMED,
): Promise<readonly [string, string] | undefined> {
  const box = zipSync({'x.txt': strToU8('in the box'), 'y.txt': strToU8('in the box too')})
  const cwd = await tempFolder({...ARCHIVE, 'box.zip': box})
  const before = ledgerOf(await runOn(cwd, NAMED))
  expect(before.size).toBe(7)
  await change(cwd)
  return refusal({...(await runOn(cwd, again)), before})
}

test('nothing is refused where nothing was lost', async () => {
  expect(await afterwards(async () => undefined)).toBeUndefined()
})

test.each([
  ['a file that was deleted', 'a/plan.txt'],
  ['a folder below one that was named', 'a/2003'],
  ['a file that was named itself', 'alone.txt'],
])('%s costs only itself', async (_, path) => {
  expect(await afterwards(async (cwd) => rm(join(cwd, path), {recursive: true}))).toBeUndefined()
})

test('a file that is broken now costs only itself', async () => {
  expect(await afterwards(async (cwd) => writeFile(join(cwd, 'a/plan.txt'), 'broken'))).toBeUndefined()
})

test('a folder that was named and is gone costs no report that the package has of it', async () => {
  const [code, sentence] = (await afterwards(async (cwd) => rm(join(cwd, 'b'), {recursive: true}))) ?? []
  expect(code).toBe('migrate/reports-lost')
  expect(sentence).toContain(
    '2 reports of it (b/plan.txt, review.txt) cannot be found, and may lie in what is gone, empty or unreadable now: b.',
  )
})

test('nor one that is empty, as a place where no disk is mounted is', async () => {
  const unmounted = async (cwd: string): Promise<void> => {
    await rm(join(cwd, 'b'), {recursive: true})
    await mkdir(join(cwd, 'b'))
  }
  expect(await afterwards(unmounted)).toEqual([
    'migrate/reports-lost',
    expect.stringMatching(/unreadable now: b\./),
  ])
  // something lies there that is no report: so the folder is reached, and its reports were taken away
  const cleared = async (cwd: string): Promise<void> => {
    await unmounted(cwd)
    await writeFile(join(cwd, 'b/logo.jpg'), 'x')
  }
  expect(await afterwards(cleared)).toBeUndefined()
})

test('nor a folder below it whose link leads nowhere any more', async () => {
  const cwd = await tempFolder({'disk/plan.txt': 'plan', 'archive/other.txt': 'other'})
  await symlink(join(cwd, 'disk'), join(cwd, 'archive/2003'))
  const before = ledgerOf(await runOn(cwd, ['archive']))
  await rm(join(cwd, 'disk'), {recursive: true})
  const losses = {...(await runOn(cwd, ['archive'])), before}
  expect(refusal(losses)).toEqual([
    'migrate/reports-lost',
    expect.stringMatching(/\(2003\/plan\.txt\).*: archive\/2003\./),
  ])
})

test.each([
  ['gone', async (cwd: string) => rm(join(cwd, 'box.zip'))],
  ['broken', async (cwd: string) => writeFile(join(cwd, 'box.zip'), 'PK no zip')],
])('nor a zip file that is %s', async (_, change) => {
  expect(await afterwards(change)).toEqual([
    'migrate/reports-lost',
    expect.stringMatching(/: 2 reports of it \(box\.zip\/x\.txt, box\.zip\/y\.txt\).*: box\.zip\./),
  ])
})

test('nor files that were named themselves and are gone with their folder', async () => {
  const cwd = await tempFolder({'a/plan.txt': 'a', 'disk/2003.txt': 'b', 'disk/2004.txt': 'c'})
  const paths = ['a', 'disk/2003.txt', 'disk/2004.txt']
  const before = ledgerOf(await runOn(cwd, paths))
  await rm(join(cwd, 'disk/2003.txt'))
  expect(refusal({...(await runOn(cwd, paths)), before})).toBeUndefined()
  await rm(join(cwd, 'disk'), {recursive: true})
  expect(refusal({...(await runOn(cwd, paths)), before})).toEqual([
    'migrate/reports-lost',
    expect.stringMatching(/unreadable now: disk\/2003\.txt, disk\/2004\.txt\./),
  ])
})

test('nor what a pattern found', async () => {
  const cwd = await tempFolder({'a/plan.txt': 'a', 'b/2003.txt': 'b', 'b/2004.txt': 'c'})
  const before = ledgerOf(await runOn(cwd, ['a', 'b/*.txt']))
  await rm(join(cwd, 'b/2003.txt'))
  expect(refusal({...(await runOn(cwd, ['a', 'b/*.txt'])), before})).toBeUndefined()
  await rm(join(cwd, 'b'), {recursive: true})
  expect(refusal({...(await runOn(cwd, ['a', 'b/*.txt'])), before})).toEqual([
    'migrate/reports-lost',
    expect.stringMatching(/2 reports of it \(2003\.txt, 2004\.txt\).*unreadable now: b\/\*\.txt\./),
  ])
})

test('who does not name it any more goes on without it', async () => {
  const gone = async (cwd: string): Promise<void> => rm(join(cwd, 'b'), {recursive: true})
  expect(await afterwards(gone, ['a', 'alone.txt', 'box.zip'])).toBeUndefined()
})

test('a path that is misspelt is no loss where no report is missing, nor is a report that was moved', async () => {
  expect(await afterwards(async () => undefined, [...NAMED, 'c'])).toBeUndefined()
  const moved = async (cwd: string): Promise<void> => {
    await writeFile(join(cwd, 'a/plan of b.txt'), ARCHIVE['b/plan.txt'])
    await writeFile(join(cwd, 'a/review.txt'), ARCHIVE['b/review.txt'])
    await rm(join(cwd, 'b'), {recursive: true})
  }
  expect(await afterwards(moved)).toBeUndefined()
})

test('where no file can be read the package keeps its reports; one that has none loses nothing', async () => {
  const cwd = await tempFolder({'a/plan.txt': 'plan', 'a/review.txt': 'review'})
  const before = ledgerOf(await runOn(cwd, ['a']))
  for (const name of ['plan.txt', 'review.txt']) await writeFile(join(cwd, 'a', name), 'broken')
  const run = await runOn(cwd, ['a'])
  expect(refusal({...run, before})).toEqual([
    'migrate/nothing-read',
    expect.stringMatching(/of 2 files none.*has 2 reports/),
  ])
  expect(refusal({...run, before: new Map()})).toBeUndefined()
  for (const name of ['plan.txt', 'review.txt']) await rm(join(cwd, 'a', name))
  await writeFile(join(cwd, 'a/logo.jpg'), 'x')
  expect(refusal({...(await runOn(cwd, ['a'])), before})).toEqual([
    'migrate/nothing-read',
    expect.stringContaining('there is no report here, and it has 2 reports'),
  ])
})
