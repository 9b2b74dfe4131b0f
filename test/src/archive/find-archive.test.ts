import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {findArchive} from '../../../src/archive/find-archive.ts'
import {openSource} from '../../../src/sources.ts'
import {zipFolders} from '../../../src/sources/zip-folders.ts'
import {tempFolder} from '../../support/temp-folder.ts'

/** A zip file in as many others. */
function nested(depth: number, name = 'plan.txt'): Uint8Array {
  return depth === 0
    ? zipSync({[name]: strToU8(`a report ${name}`), 'notes.jpg': strToU8('x')})
    : zipSync({'inner.zip': nested(depth - 1, name), [`at ${depth}.txt`]: strToU8(`at ${depth}`)})
}

test('zip files in zip files are folders too, and what lies in them is read', async () => {
  const cwd = await tempFolder({'archive/box.zip': nested(2), 'archive/a.txt': 'a'})
  const zips = zipFolders()
  const archive = await findArchive(['archive'], {cwd}, zips)
  expect(archive.files.map(({file}) => file.path)).toEqual([
    'a.txt',
    'box.zip/at 2.txt',
    'box.zip/inner.zip/at 1.txt',
    'box.zip/inner.zip/inner.zip/plan.txt',
  ])
  expect(archive.skipped.map(({path}) => path)).toEqual(['box.zip/inner.zip/inner.zip/notes.jpg'])
  expect(archive.failures).toEqual([])
  // in whatever order they are asked for
  for (const {file} of archive.files.toReversed()) {
    const opened = await openSource(file, archive.said, {cwd, zips})
    const text = opened.ok ? new TextDecoder().decode(opened.input.bytes) : opened.failure.message.message
    expect(text).toBe(
      {'a.txt': 'a', 'plan.txt': 'a report plan.txt'}[file.path.split('/').at(-1) ?? ''] ?? text,
    )
    expect(text).not.toContain('Cannot')
  }
})

test('too deep a nest and a broken zip file in one are failures that name them, and the rest is found', async () => {
  const files = {'bad.zip': strToU8('PK no zip'), 'good.txt': strToU8('good')}
  const cwd = await tempFolder({'archive/deep.zip': nested(6), 'archive/mixed.zip': zipSync(files)})
  const {files: found, failures} = await findArchive(['archive'], {cwd}, zipFolders())
  expect(failures.map(({path}) => path)).toEqual([
    `archive/deep.zip${'/inner.zip'.repeat(4)}`,
    'archive/mixed.zip/bad.zip',
  ])
  expect(found.map(({file}) => file.path)).toContain('mixed.zip/good.txt')
  expect(found).toHaveLength(5)
})

test('a package of ours below the archive is one thing that is passed over; one of others is a folder', async () => {
  const cwd = await tempFolder({
    'archive/plan.txt': 'a',
    'archive/old/package/datapackage.json': '{}',
    'archive/old/package/.outturn/digest': '',
    'archive/old/package/report.html': '<p>What was read',
    'archive/theirs/datapackage.json': '{}',
    'archive/theirs/report.html': '<p>Theirs',
  })
  const {files, skipped} = await findArchive(['archive'], {cwd}, zipFolders())
  expect(files.map(({file}) => file.path)).toEqual(['plan.txt', 'theirs/report.html'])
  expect(skipped.map(({path, what}) => `${path}: ${what}`)).toContain(
    'old/package: a package that outturn made',
  )
})

test('zip files that hold ever more of them are opened up to a number, and that is told once', async () => {
  const inner = zipSync({'a.txt': strToU8('a')})
  const many = (count: number): Uint8Array =>
    zipSync(Object.fromEntries(Array.from({length: count}, (_, at) => [`${at}.zip`, inner])))
  const cwd = await tempFolder({'archive/bomb.zip': many(1010), 'archive/z.zip': many(2)})
  const {files, failures, skipped} = await findArchive(['archive'], {cwd}, zipFolders())
  expect(failures.map(({path}) => path)).toEqual(['archive/bomb.zip/1000.zip'])
  // each of the others is found all the same, and passed over
  expect(skipped.map(({path}) => path)).toEqual(
    Array.from({length: 9}, (_, at) => `bomb.zip/${1001 + at}.zip`),
  )
  expect(files).toHaveLength(1002)
})
