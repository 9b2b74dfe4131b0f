import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {expectGolden, expectGoldenText} from './expect-golden.ts'
import {tempFolder} from './temp-folder.ts'

test('what equals its golden passes and leaves nothing', async () => {
  const folder = await tempFolder({'x.json': '{\n  "a": 1\n}\n', 'x.actual.json': 'of an earlier run'})
  await expectGolden({a: 1}, join(folder, 'x.json'))
  expect(await readdir(folder)).toEqual(['x.json'])
})

test('what differs is laid beside its golden, which stays as it was', async () => {
  const folder = await tempFolder({'x.json': '{}\n'})
  await expect(expectGolden({a: 1}, join(folder, 'x.json'))).rejects.toThrow()
  expect(await readFile(join(folder, 'x.json'), 'utf8')).toBe('{}\n')
  expect(await readFile(join(folder, 'x.actual.json'), 'utf8')).toBe('{\n  "a": 1\n}\n')
})

test('a golden is never written', async () => {
  const folder = await tempFolder()
  await expect(expectGolden({a: 1}, join(folder, 'x.json'))).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['x.actual.json'])
})

test('text that differs is laid beside its golden under its own ending', async () => {
  const folder = await tempFolder({'x.md': 'a\n'})
  await expectGoldenText('a\n', join(folder, 'x.md'))
  await expect(expectGoldenText('b\n', join(folder, 'x.md'))).rejects.toThrow()
  expect(await readFile(join(folder, 'x.actual.md'), 'utf8')).toBe('b\n')
})
