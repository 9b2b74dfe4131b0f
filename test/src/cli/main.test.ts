import {mkdir, readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {z} from 'zod'
import packageJson from '../../../package.json' with {type: 'json'}
import {runCli} from '../../support/run-cli.ts'
import {ONE_TABLE, TWO_TABLES} from '../../support/small-reports.ts'
import {tempFolder} from '../../support/temp-folder.ts'
import {faults} from '../../support/valid.ts'

const parsed = (text: string): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(text))

test.each([
  [[], 2],
  [['read'], 2],
  [['read', '--no-such-option', 'x.txt'], 2],
  [['tables', 'x.txt', '--format', 'xlsx'], 2],
  [['read', 'x.txt', '--ndjson', '-o', 'out'], 2],
  [['read', 'x.txt', '--period', ' '], 2],
  [['prophesy', 'x.txt'], 2],
  [['--version'], 0],
  [['--help'], 0],
  [['read', '--help'], 0],
  [['read', 'x.txt'], 0],
  [['read', 'gone.txt'], 1],
  [['read', 'gone.txt', 'x.txt'], 1],
] as const)('%j ends with status %i', async (argv, status) => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  expect((await runCli(cwd, argv)).status).toBe(status)
})

test('the version is that of the package', async () => {
  expect((await runCli('/', ['--version'])).stdout).toBe(`${packageJson.version}\n`)
})

test.each(['', 'read', 'tables', 'trends', 'review', 'why'])(
  'outturn %s --help shows an example',
  async (command) => {
    const {stdout, stderr} = await runCli('/', [...command.split(' ').filter(Boolean), '--help'])
    expect(stdout).toMatch(/Examples:\n {2}\$ outturn /)
    expect(stderr).toBe('')
  },
)

test('wrong usage says so on standard error alone', async () => {
  const {stdout, stderr} = await runCli('/', ['read', '--frobnicate', 'x'])
  expect(stdout).toBe('')
  expect(stderr).toContain("unknown option '--frobnicate'")
})

test('one report is an object on standard output', async () => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  const {stdout} = await runCli(cwd, ['read', 'x.txt', '--quiet'])
  expect(parsed(stdout)).toMatchObject({
    schema: 'outturn/document/1',
    source: {path: 'x.txt', format: 'text'},
  })
})

test('what comes out is valid by the schema published', async () => {
  const cwd = await tempFolder({'x.txt': TWO_TABLES})
  const {stdout} = await runCli(cwd, ['read', 'x.txt', '--quiet'])
  expect(faults('document', JSON.parse(stdout))).toEqual([])
})

test('several reports are wrong usage without a place for each', async () => {
  const cwd = await tempFolder({'c/a.txt': ONE_TABLE, 'c/b.txt': TWO_TABLES})
  const {status, stdout, stderr} = await runCli(cwd, ['read', 'c'])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('--ndjson')
})

test('several reports are a line each, in an order that the arguments do not change', async () => {
  const cwd = await tempFolder({'c/a.txt': ONE_TABLE, 'd.txt': TWO_TABLES})
  const there = await runCli(cwd, ['read', '--ndjson', 'd.txt', 'c'])
  const back = await runCli(cwd, ['read', '--ndjson', 'c', 'd.txt'])
  const paths = there.stdout
    .trim()
    .split('\n')
    .map((line) => parsed(line)['source'])
  expect(paths).toMatchObject([{path: 'a.txt'}, {path: 'd.txt'}])
  expect(back.stdout).toBe(there.stdout)
})

test('several reports are a file each under -o, two of one name under their folders', async () => {
  const cwd = await tempFolder({'a/x.txt': ONE_TABLE, 'b/x.txt': TWO_TABLES, 'c/q1/y.txt': ONE_TABLE})
  const {status, stdout} = await runCli(cwd, ['read', 'a', 'b', 'c', '-o', 'out/deep'])
  expect([status, stdout]).toEqual([0, ''])
  const files = await readdir(join(cwd, 'out/deep'), {recursive: true})
  expect(files.filter((file) => file.endsWith('.json')).sort()).toEqual([
    'a/x.txt.json',
    'b/x.txt.json',
    'q1/y.txt.json',
  ])
  expect(parsed(await readFile(join(cwd, 'out/deep/b/x.txt.json'), 'utf8'))).toMatchObject({
    source: {path: 'x.txt'},
  })
})

test('what cannot be read is named and the rest is written', async () => {
  const cwd = await tempFolder({'c/bad.txt': '\0\0\0', 'c/empty.txt': '', 'c/good.txt': ONE_TABLE})
  const {status, stdout, stderr} = await runCli(cwd, ['read', 'c', 'gone.txt', '--ndjson', '--quiet'])
  expect(status).toBe(1)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  for (const path of ['c/bad.txt', 'c/empty.txt', 'gone.txt'])
    expect(stderr).toMatch(new RegExp(`^${path}: error `, 'm'))
})

test('a place that cannot be written is an error that names it', async () => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE, out: 'a file'})
  const {status, stderr} = await runCli(cwd, ['read', 'x.txt', '-o', 'out'])
  expect(status).toBe(1)
  expect(stderr).toContain('out/x.txt.json: error write/failed')
  expect(await readdir(cwd)).toEqual(['out', 'x.txt'])
})

test('standard input is read as told, and what is said by hand is said to be', async () => {
  const argv = ['read', '-', '--format-in', 'text', '--authority', 'Rutland County Council']
  const {status, stdout} = await runCli('/', argv, {stdin: ONE_TABLE})
  expect(status).toBe(0)
  expect(parsed(stdout)).toMatchObject({
    source: {path: 'stdin', format: 'text'},
    authority: {name: 'Rutland County Council', from: 'option'},
  })
})

test('progress is for a terminal alone, and --quiet silences it', async () => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  const argv = ['read', 'x.txt']
  expect((await runCli(cwd, argv, {tty: true})).stderr).toContain('reading 1 of 1  x.txt')
  expect((await runCli(cwd, argv)).stderr).not.toContain('reading')
  expect((await runCli(cwd, [...argv, '--quiet'], {tty: true})).stderr).not.toContain('reading')
})

test('--quiet silences notes and never errors', async () => {
  const cwd = await tempFolder({'c/x.txt': ONE_TABLE, 'c/photo.jpg': ''})
  expect((await runCli(cwd, ['read', 'c'])).stderr).toContain('info source/skipped')
  const {stderr} = await runCli(cwd, ['read', 'c', 'gone.txt', '--quiet'])
  expect(stderr).toMatch(/^gone\.txt: error source\/not-found: .*\n$/)
})

test('colour is for a terminal alone, and NO_COLOR and --no-color are kept', async () => {
  const cwd = await tempFolder()
  const red = '\u001b[31merror'
  const argv = ['read', 'gone.txt']
  expect((await runCli(cwd, argv, {tty: true})).stderr).toContain(red)
  expect((await runCli(cwd, argv)).stderr).not.toContain('\u001b')
  expect((await runCli(cwd, argv, {tty: true, env: {NO_COLOR: '1'}})).stderr).not.toContain(red)
  expect((await runCli(cwd, [...argv, '--no-color'], {tty: true})).stderr).not.toContain(red)
})

test('messages are JSON where asked for', async () => {
  const cwd = await tempFolder()
  const {stderr} = await runCli(cwd, ['read', 'gone.txt', '--log-format', 'json'], {tty: true})
  expect(parsed(stderr)).toMatchObject({severity: 'error', code: 'source/not-found', path: 'gone.txt'})
})

test('a terminal never gets the escapes of a document, a pipe gets the data as it is', async () => {
  const evil = ONE_TABLE.replace('Invoices', 'In\u001b]0;title\u0007voices')
  const cwd = await tempFolder({'x.txt': evil, 'c/\u001b[31mname.txt': '\0'})
  for (const argv of [
    ['tables', 'x.txt'],
    ['read', 'c'],
    ['tables', 'x.txt', '--format', 'md'],
    ['tables', 'x.txt', '--table', '\u001b[2J'],
    ['tables', 'x.txt', 'x.txt/\u001b[2J', '--log-format', 'json'],
    ['read', 'x.txt', '--ndjson'],
    ['trends', 'x.txt', '--format', 'csv'],
    ['trends', 'x.txt', '-o', '\u001b[2Jout.json'],
    ['trends', 'x.txt', '--code', '\u001b[2J'],
    ['\u001b[2J'],
  ]) {
    const {stdout, stderr} = await runCli(cwd, [...argv, '--no-color'], {tty: true})
    const shown = (stdout + stderr).replaceAll('\r\u001b[K', '') // how progress clears its line
    // oxlint-disable-next-line no-control-regex -- they are what must not come through
    expect(shown).not.toMatch(/[\u001b\u0007]/)
  }
  expect((await runCli(cwd, ['tables', 'x.txt'])).stdout).not.toContain(String.raw`\x1b`)
})

test('an interrupted run ends with 130 and writes nothing half', async () => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  await mkdir(join(cwd, 'out'))
  const {status} = await runCli(cwd, ['trends', 'x.txt', '-o', 'out/t.json'], {interrupt: true})
  expect(status).toBe(130)
  expect(await readdir(join(cwd, 'out'))).toEqual([])
})
