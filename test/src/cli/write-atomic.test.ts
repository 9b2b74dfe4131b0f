import {chmod, lstat, mkdir, readdir, readFile, stat, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {writeAtomic} from '../../../src/cli/write-atomic.ts'
import {tempFolder} from '../../support/temp-folder.ts'

test('a file and its folders are made, and nothing else', async () => {
  const cwd = await tempFolder()
  await writeAtomic(join(cwd, 'a/b/c.json'), 'text')
  expect(await readFile(join(cwd, 'a/b/c.json'), 'utf8')).toBe('text')
  expect(await readdir(cwd, {recursive: true})).toEqual(['a', 'a/b', 'a/b/c.json'])
})

test('a file that was there is replaced, its permissions kept', async () => {
  const cwd = await tempFolder({'c.json': 'old'})
  await chmod(join(cwd, 'c.json'), 0o600)
  await writeAtomic(join(cwd, 'c.json'), 'new')
  expect(await readFile(join(cwd, 'c.json'), 'utf8')).toBe('new')
  expect((await stat(join(cwd, 'c.json'))).mode & 0o777).toBe(0o600)
})

test('chunks are written one after another, and not at all where making one fails', async () => {
  const cwd = await tempFolder({'c.json': 'old'})
  const broken = function* () {
    yield 'half'
    throw new Error('no more')
  }
  await expect(writeAtomic(join(cwd, 'c.json'), broken())).rejects.toThrow('no more')
  expect([await readFile(join(cwd, 'c.json'), 'utf8'), await readdir(cwd)]).toEqual(['old', ['c.json']])
  await writeAtomic(join(cwd, 'c.json'), ['one ', 'two'])
  expect(await readFile(join(cwd, 'c.json'), 'utf8')).toBe('one two')
})

test('a link is written through', async () => {
  const cwd = await tempFolder({'real/c.json': 'old'})
  await symlink(join(cwd, 'real/c.json'), join(cwd, 'link.json'))
  await writeAtomic(join(cwd, 'link.json'), 'new')
  expect((await lstat(join(cwd, 'link.json'))).isSymbolicLink()).toBe(true)
  expect(await readFile(join(cwd, 'real/c.json'), 'utf8')).toBe('new')
})

test('where it fails, what was there stays and nothing half is left', async () => {
  const cwd = await tempFolder()
  await mkdir(join(cwd, 'a-folder'))
  await expect(writeAtomic(join(cwd, 'a-folder'), 'text')).rejects.toThrow()
  expect(await readdir(cwd)).toEqual(['a-folder'])
})

test('a device is written to and never replaced', async () => {
  await writeAtomic('/dev/null', 'text')
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
})

test('a name as long as a disk allows has room for its temporary name', async () => {
  const cwd = await tempFolder()
  const name = 'x'.repeat(250)
  await writeAtomic(join(cwd, name), 'text')
  expect(await readdir(cwd)).toEqual([name])
})
