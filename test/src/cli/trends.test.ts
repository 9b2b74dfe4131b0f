import {mkdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {z} from 'zod'
import {TREND_FORMATS} from '../../../src/index.ts'
import {runCli} from '../../support/run-cli.ts'
import {ONE_TABLE} from '../../support/small-reports.ts'
import {tempFolder} from '../../support/temp-folder.ts'
import {faults} from '../../support/valid.ts'

const MANIFEST = JSON.stringify({
  documents: [
    {path: '2003.txt', authority: 'Rutland County Council', period: '2003/04'},
    {path: '2004.txt', authority: 'Rutland County Council', period: '2004/05'},
  ],
})

/** An archive of two years of one council. */
async function archive(): Promise<string> {
  const later = ONE_TABLE.replace('03/04\n\n', '04/05\n\n')
    .replace('02/03', '03/04')
    .replace('Target 03/04', 'Target 04/05')
  return tempFolder({'c/outturn.json': MANIFEST, 'c/2003.txt': ONE_TABLE, 'c/2004.txt': later})
}

const Codes = z.object({series: z.array(z.object({code: z.string().nullable()}))})
const codesOf = (json: string): (string | null)[] =>
  Codes.parse(JSON.parse(json)).series.map(({code}) => code)

test('trends go to standard output as one object', async () => {
  const {status, stdout} = await runCli(await archive(), ['trends', 'c'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'outturn/trends/1',
    documents: [{path: '2003.txt'}, {path: '2004.txt'}],
  })
})

test('trends are valid by the schema published, narrowed ones too', async () => {
  const cwd = await archive()
  for (const argv of [[], ['--code', 'BV8'], ['--authority-is', 'Rutland CC']]) {
    const {stdout} = await runCli(cwd, ['trends', 'c', ...argv])
    expect(faults('trends', JSON.parse(stdout))).toEqual([])
  }
})

test('the order of the arguments, and naming a file twice, change no byte', async () => {
  const cwd = await archive()
  const outputs = await Promise.all([
    runCli(cwd, ['trends', 'c']),
    runCli(cwd, ['trends', 'c/2003.txt', 'c/2004.txt']),
    runCli(cwd, ['trends', 'c/2004.txt', './c/2003.txt', 'c']),
    runCli(cwd, ['trends', 'c/*.txt']),
  ])
  expect(new Set(outputs.map(({stdout}) => stdout)).size).toBe(1)
})

test('with -o the file is written and a summary told, which --quiet silences', async () => {
  const cwd = await archive()
  const {status, stdout, stderr} = await runCli(cwd, ['trends', 'c', '-o', 'trends.json'])
  expect([status, stdout]).toEqual([0, ''])
  expect(stderr).toContain('2 reports → trends.json')
  expect(stderr).toMatch(/2003\.txt {2}Rutland County Council {2}2003\/04/)
  expect(JSON.parse(await readFile(join(cwd, 'trends.json'), 'utf8'))).toMatchObject({
    schema: 'outturn/trends/1',
  })
  expect((await runCli(cwd, ['trends', 'c', '-o', 'trends.json', '--quiet'])).stderr).toBe('')
})

test('the summary is an object where messages are', async () => {
  const {stderr} = await runCli(await archive(), ['trends', 'c', '-o', 't.json', '--log-format', 'json'])
  expect(JSON.parse(stderr)).toMatchObject({summary: {output: 't.json', documents: 2}})
})

test('tidy rows have the columns of the contract', async () => {
  const {stdout} = await runCli(await archive(), ['trends', 'c', '--format', 'csv'])
  const [header, ...rows] = stdout.trimEnd().split('\n')
  expect(header).toBe(
    'authority,series,code,title,period,period_edtf,measure,value,unit,obs_status,shorthand,status,document,page_or_line,raw',
  )
  expect(rows.length).toBeGreaterThan(1)
})

test('--code narrows to codes, however spelt, and never to a longer one', async () => {
  const cwd = await archive()
  expect(new Set(codesOf((await runCli(cwd, ['trends', 'c', '--code', 'bv 008'])).stdout))).toEqual(
    new Set(['BV8']),
  )
  const both = await runCli(cwd, ['trends', 'c', '--code', 'BV8', '--code', 'BVPI9'])
  expect(new Set(codesOf(both.stdout))).toEqual(new Set(['BV8', 'BV9']))
})

test.each([
  ['--code', 'BV88', 'No series has the code BV88; did you mean “BV8”'],
  ['--authority-is', 'Rutlnd County Council', 'did you mean “Rutland County Council”?'],
])('%s %s, which nothing has, ends with 1 and what may have been meant', async (flag, asked, hint) => {
  const {status, stdout, stderr} = await runCli(await archive(), ['trends', 'c', flag, asked])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(hint)
})

test('one of two that nothing has is named and the other written', async () => {
  const argv = ['trends', 'c', '--code', 'BV8', '--code', 'LF99']
  const {status, stdout, stderr} = await runCli(await archive(), argv)
  expect(status).toBe(1)
  expect(new Set(codesOf(stdout))).toEqual(new Set(['BV8']))
  expect(stderr).toContain('LF99')
})

test('--authority-is takes a council by any spelling of its name', async () => {
  const {status, stdout} = await runCli(await archive(), ['trends', 'c', '--authority-is', 'Rutland CC'])
  expect(status).toBe(0)
  expect(codesOf(stdout).length).toBeGreaterThan(0)
})

test('where nothing could be read, nothing is written', async () => {
  const cwd = await tempFolder({'c/x.txt': '\0'})
  const {status, stdout} = await runCli(cwd, ['trends', 'c', '-o', 'trends.json'])
  expect([status, stdout]).toEqual([1, ''])
  await expect(readFile(join(cwd, 'trends.json'))).rejects.toThrow('ENOENT')
})

test.each(TREND_FORMATS)(
  '--format %s goes to standard output and to a file with the same bytes',
  async (format) => {
    const cwd = await archive()
    const {status, stdout} = await runCli(cwd, ['trends', 'c', '--format', format])
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(20)
    await runCli(cwd, ['trends', 'c/2004.txt', 'c/2003.txt', '--format', format, '-o', 'out'])
    expect(await readFile(join(cwd, 'out'), 'utf8')).toBe(stdout)
  },
)

test('the help names each format, with an example', async () => {
  const {stdout} = await runCli(await archive(), ['trends', '--help'])
  const examples = stdout.slice(stdout.indexOf('Examples:'))
  const missing = TREND_FORMATS.filter(
    (format) =>
      !stdout.includes(`\n  ${format} `) || !(format === 'json' || examples.includes(`--format ${format}`)),
  )
  expect(missing).toEqual([])
})

test.each([
  ['a path that ends as a folder', 'out/', false],
  ['a folder that is there', 'out', true],
])('the report goes to %s as report.md', async (_, output, exists) => {
  const cwd = await archive()
  if (exists) await mkdir(join(cwd, 'out'))
  const {status, stdout} = await runCli(cwd, ['trends', 'c', '--format', 'report', '-o', output])
  expect([status, stdout]).toEqual([0, ''])
  expect(await readFile(join(cwd, 'out', 'report.md'), 'utf8')).toContain('# Trends: Rutland County Council')
})

test('a report that cannot be written to its folder ends with 1', async () => {
  const cwd = await archive()
  const {status, stderr} = await runCli(cwd, ['trends', 'c', '--format', 'report', '-o', 'c/2003.txt/'])
  expect(status).toBe(1)
  expect(stderr).toContain('write/failed')
})
