import {execFile, spawn} from 'node:child_process'
import {readdir} from 'node:fs/promises'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {builtBin} from '../../support/built-bin.ts'
import {ONE_TABLE} from '../../support/small-reports.ts'
import {tempFolder} from '../../support/temp-folder.ts'

const run = promisify(execFile)

test('a reader that has seen enough ends the run quietly', async () => {
  const files = Object.fromEntries(Array.from({length: 40}, (_, i) => [`c/${i}.txt`, ONE_TABLE]))
  const cwd = await tempFolder(files)
  const script = `set -o pipefail; '${process.execPath}' '${builtBin()}' read c --ndjson --quiet | head -1 | wc -l`
  const {stdout, stderr} = await run('bash', ['-c', script], {cwd})
  expect([stdout.trim(), stderr]).toEqual(['1', ''])
})

test('the built command reads standard input and ends with a status', async () => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  const script = `'${process.execPath}' '${builtBin()}' tables - --format-in text --format csv < x.txt`
  expect((await run('bash', ['-c', script], {cwd})).stdout).toContain('BV8')
  const failed = run(process.execPath, [builtBin(), 'read', 'gone.txt'], {cwd})
  await expect(failed).rejects.toHaveProperty('code', 1)
  await expect(failed).rejects.toHaveProperty(
    'stderr',
    expect.stringContaining('gone.txt: error source/not-found'),
  )
})

test('Ctrl-C while it waits for input ends with 130 and leaves no file', async () => {
  const cwd = await tempFolder()
  const child = spawn(process.execPath, [builtBin(), 'trends', '-', '-o', 'trends.json'], {cwd})
  const ended = new Promise((resolve) => {
    child.once('exit', resolve)
  })
  // more than a pipe holds: when all is taken it reads, and so it listens
  await new Promise((resolve) => {
    child.stdin.write(' '.repeat(1 << 22), resolve)
  })
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(await readdir(cwd)).toEqual([])
})
