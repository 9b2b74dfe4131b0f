import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {migrate} from '../../../src/index.ts'
import {aReport} from '../../support/an-odd-archive.ts'
import {runCli} from '../../support/run-cli.ts'
import {tempFolder} from '../../support/temp-folder.ts'

const said = {by: 'me', at: '2026-11-27', note: ''}

/** A report without the rows whose codes are not among these. */
function partOf(council: string, codes: readonly string[]): string {
  return aReport(2003, council)
    .split('\n')
    .filter((line) => !/^(?:BV|LF)\d/.test(line) || codes.some((code) => line.startsWith(code)))
    .join('\n')
}

test('a pair that is of two councils where two are linked together, and of one elsewhere, costs no council its part', async () => {
  const cwd = await tempFolder({
    'archive/a.txt': partOf('Amber District Council', ['BV8', 'LF4']),
    'archive/b.txt': partOf('Bourne District Council', ['BV9']),
    'archive/c.txt': partOf('Carrow District Council', ['BV8', 'BV9']),
  })
  const {stdout} = await runCli(cwd, ['read', 'archive', '--ndjson', '--quiet'])
  const keyOf = (code: string): string =>
    new RegExp(`"(indicators:[^"]*:${code}:[^"]*)"`).exec(stdout)?.[1] ?? ''
  const [bv8, bv9, lf4] = [keyOf('BV8'), keyOf('BV9'), keyOf('LF4')]
  const decided = {
    links: [{kind: 'indicator', a: bv8, b: bv9, same: true, ...said}],
    corrections: [{key: lf4, in: 'a.txt', field: 'authority', value: 'Bourne District Council', ...said}],
  }
  await writeFile(join(cwd, 'decided.json'), JSON.stringify(decided))
  const {stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'told', '--decisions', 'decided.json'])
  expect(stderr).toContain('3 reports of 3 councils')
  const argv = ['--decisions', 'decided.json', '--quiet', '--no-color']
  for (const run of ['first', 'second']) {
    const made = await runCli(cwd, ['migrate', 'archive', '-o', 'package', ...argv])
    expect([run, made.status, made.stderr]).toEqual([run, 0, ''])
    const own = await readFile(join(cwd, 'package/trends.json'), 'utf8')
    expect(inWhole(own)).toEqual(inWhole((await runCli(cwd, ['trends', 'archive', ...argv])).stdout))
    expect(await runCli(cwd, ['check', 'package', '--archive', 'archive'])).toMatchObject({status: 0})
  }
})

test('a merger that is said twice is told once', async () => {
  const merger = {
    kind: 'authority',
    a: 'Amber District Council',
    b: 'Bourne District Council',
    same: false,
    relation: 'merged-into',
    period: '2004/05',
    ...said,
  }
  const cwd = await tempFolder({
    'archive/a.txt': aReport(2003, 'Amber District Council'),
    'decided.json': JSON.stringify({links: [merger, merger, {...merger, by: 'you'}], corrections: []}),
  })
  const argv = ['archive', '--decisions', 'decided.json', '--quiet']
  await runCli(cwd, ['migrate', ...argv, '-o', 'package'])
  const texts = [
    await readFile(join(cwd, 'package/trends.json'), 'utf8'),
    (await runCli(cwd, ['trends', ...argv])).stdout,
  ]
  for (const text of texts) expect(JSON.parse(text).relations.map(whose)).toEqual(['me', 'you'])
})

function whose({said: {by}}: {readonly said: {readonly by: string}}): string {
  return by
}

/** A package does not count what persons decided. */
function inWhole(trends: string): unknown {
  return JSON.parse(trends, (key, value: unknown) => (key === 'decided' ? undefined : value))
}

test('reports of no known council are linked in parts, and told as one', async () => {
  const nobodys = (year: number): string => aReport(year).split('\n').slice(1).join('\n')
  const cwd = await tempFolder({
    'archive/a.txt': aReport(2003, 'Amber District Council'),
    ...Object.fromEntries([2001, 2002, 2003].map((year) => [`archive/${year}/plan.txt`, nobodys(year)])),
  })
  const told: unknown[] = []
  for await (const event of migrate([join(cwd, 'archive')], {output: join(cwd, 'package')}))
    if (event.type === 'linking' || event.type === 'linked') told.push(event)
  expect(await readdir(join(cwd, 'package/.outturn/shards'))).toHaveLength(4)
  expect(told).toEqual([
    {type: 'linking', councils: 2},
    {type: 'linked', authority: '', known: false},
    {type: 'linked', authority: 'Amber District Council', known: false},
  ])
})
