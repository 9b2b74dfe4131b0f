import {readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {Document} from '../../../src/model/document.ts'
import {Explanation} from '../../../src/model/explanation.ts'
import {Trends} from '../../../src/model/trends.ts'
import {runCli} from '../../support/run-cli.ts'
import {ONE_TABLE, TWO_TABLES} from '../../support/small-reports.ts'
import {tempFolder} from '../../support/temp-folder.ts'
import {faults} from '../../support/valid.ts'

async function readIn(cwd: string, path: string): Promise<Document> {
  return Document.parse(JSON.parse((await runCli(cwd, ['read', path, '--quiet'])).stdout))
}

/** The indicator of the report, and a figure, an officer, a row and a table of it. */
async function idsIn(cwd: string, path = 'x.txt') {
  const {id, tables, indicators, commitments} = await readIn(cwd, path)
  const [table] = tables
  return {
    document: id,
    table: table?.id ?? '',
    row: table?.rows[0]?.id ?? '',
    indicator: indicators[0]?.id ?? '',
    key: indicators[0]?.key ?? '',
    observation: indicators[0]?.observations[0]?.id ?? '',
    officer: commitments[0]?.officers[0]?.id ?? '',
    other: indicators[1]?.id ?? '',
  }
}

describe('of a report', () => {
  test('a figure is explained by its lines, its column and how it was read', async () => {
    const cwd = await tempFolder({'x.txt': ONE_TABLE})
    const {observation} = await idsIn(cwd)
    const {status, stdout} = await runCli(cwd, ['why', observation, '--in', 'x.txt'])
    expect(status).toBe(0)
    expect(stdout).toContain(
      `observation ${observation}: actual of 2002/03, “90%”, of BV8 “Invoices paid on time”`,
    )
    expect(stdout).toContain(
      '  3 ^ PI Code ⇥ PI Description ⇥ Actual 02/03 ⇥ Target 03/04\n  4 | BV8 ⇥ Invoices paid on time ⇥ 90% ⇥ 95%',
    )
    expect(stdout).toMatch(/^layout +cells parted by tabs, for /m)
    expect(stdout).toMatch(
      /^column +column 3, “Actual 02\/03”: actual, by the words “Actual”; period 2002\/03, by the words “02\/03”$/m,
    )
    expect(stdout).toMatch(/^value +“90%”: the number 90 %$/m)
    expect(stdout).toMatch(/^unit +%, from the cell itself$/m)
    expect(stdout).toMatch(/^period +2002\/03, from the column’s head “Actual 02\/03”$/m)
  })

  test('everything is explained by its id, by letters of it, or by its key', async () => {
    const cwd = await tempFolder({'x.txt': TWO_TABLES})
    const ids = await idsIn(cwd)
    for (const [kind, id] of Object.entries(ids)) {
      for (const asked of kind === 'key' ? [id] : [id, id.slice(0, 9)]) {
        const {status, stdout} = await runCli(cwd, ['why', asked, '--in', 'x.txt', '--quiet'])
        expect([kind, status]).toEqual([kind, 0])
        expect(stdout).toContain(kind === 'key' ? ids.indicator : id)
      }
    }
  })

  test('two records that are not linked show what speaks for it and against it', async () => {
    const cwd = await tempFolder({'x.txt': ONE_TABLE})
    const {indicator, other} = await idsIn(cwd)
    const {status, stdout} = await runCli(cwd, ['why', indicator, other, '--in', 'x.txt'])
    expect(status).toBe(0)
    expect(stdout).toContain('they are not linked')
    expect(stdout).toMatch(/^ +-5 {2}prior +-{5} two records of one block$/m)
    expect(stdout).toMatch(/in all +probability [\d.]+; a link needs \+4\.25$/m)
  })

  test('the explanation as data is valid by our model and by the schema published', async () => {
    const cwd = await tempFolder({'x.txt': TWO_TABLES})
    const ids = Object.values(await idsIn(cwd))
    for (const asked of [...ids.map((id) => [id]), ids.slice(3, 5)]) {
      const {stdout} = await runCli(cwd, ['why', ...asked, '--in', 'x.txt', '--json', '--quiet'])
      const explanation: unknown = JSON.parse(stdout)
      expect(Explanation.safeParse(explanation).error).toBeUndefined()
      expect(faults('why', explanation)).toEqual([])
    }
  })

  test('a thing of its trends is explained, though no trends were written', async () => {
    const cwd = await tempFolder({'x.txt': ONE_TABLE})
    const {series} = Trends.parse(JSON.parse((await runCli(cwd, ['trends', 'x.txt', '--quiet'])).stdout))
    const {status, stdout} = await runCli(cwd, ['why', series[0]?.id ?? '', '--in', 'x.txt'])
    expect(status).toBe(0)
    expect(stdout).toContain('  4 | BV8 ⇥ Invoices paid on time')
  })

  test('standard input is a report too, and only its words are shown', async () => {
    const cwd = await tempFolder({'x.txt': ONE_TABLE})
    const read = await runCli(cwd, ['read', '-', '--quiet'], {stdin: ONE_TABLE})
    const [indicator] = Document.parse(JSON.parse(read.stdout)).indicators
    const {status, stdout} = await runCli(cwd, ['why', indicator?.id ?? '', '--in', '-'], {stdin: ONE_TABLE})
    expect(status).toBe(0)
    expect(stdout).toContain('  BV8 | Invoices paid on time | 90% | 95%\n  the report is not at hand')
  })
})

describe('of what was written', () => {
  test.each([
    [
      'a document',
      async (cwd: string) => writeFile(join(cwd, 'd.json'), (await runCli(cwd, ['read', 'x.txt'])).stdout),
      'd.json',
    ],
    [
      'documents, one a line',
      async (cwd: string) =>
        writeFile(join(cwd, 'd.ndjson'), (await runCli(cwd, ['read', '--ndjson', 'x.txt'])).stdout),
      'd.ndjson',
    ],
    ['a folder of documents', async (cwd: string) => runCli(cwd, ['read', 'x.txt', '-o', 'out']), 'out'],
  ])(
    '%s explains a figure, with the lines while the report lies there and with the words when it is gone',
    async (_, write, path) => {
      const cwd = await tempFolder({'x.txt': ONE_TABLE})
      const {observation} = await idsIn(cwd)
      await write(cwd)
      const here = await runCli(cwd, ['why', observation, '--in', path])
      expect([here.status, here.stdout]).toEqual([
        0,
        expect.stringContaining('4 | BV8 ⇥ Invoices paid on time ⇥ 90%'),
      ])
      await writeFile(join(cwd, 'x.txt'), 'another report\n')
      const changed = await runCli(cwd, ['why', observation, '--in', path])
      expect([changed.status, changed.stdout]).toEqual([
        0,
        expect.stringContaining('\n  90%\n  the report is not at hand'),
      ])
      expect(changed.stdout).not.toContain('another report')
      await rm(join(cwd, 'x.txt'))
      expect((await runCli(cwd, ['why', observation, '--in', path])).stdout).toBe(changed.stdout)
    },
  )

  test('trends explain a link by its bars, which add up', async () => {
    const later = ONE_TABLE.replace('2003/04', '2004/05')
      .replaceAll('03/04', '04/05')
      .replaceAll('02/03', '03/04')
    const cwd = await tempFolder({'c/2003.txt': ONE_TABLE, 'c/2004.txt': later})
    await runCli(cwd, [
      'trends',
      'c',
      '--authority',
      'Leicestershire County Council',
      '-o',
      'trends.json',
      '--quiet',
    ])
    const {series} = Trends.parse(JSON.parse(await readFile(join(cwd, 'trends.json'), 'utf8')))
    const [link] = series.flatMap(({links}) => links)
    const {status, stdout} = await runCli(cwd, ['why', link?.id ?? '', '--in', 'trends.json', '--json'])
    expect(status).toBe(0)
    const {weighings, subjects} = Explanation.parse(JSON.parse(stdout))
    expect(subjects).toMatchObject([{kind: 'link', id: link?.id}])
    const [weighing] = weighings
    expect(weighing?.bars.reduce((sum, {weight}) => sum + weight, 0)).toBe(weighing?.weight)
    const pair = await runCli(cwd, ['why', link?.a ?? '', link?.b ?? '', '--in', 'trends.json'])
    expect(pair.stdout).toMatch(/^link +they are one: both are of the series /m)
  })

  test('what is no output of ours is named, and the rest answers', async () => {
    const cwd = await tempFolder({'x.txt': ONE_TABLE, 'bad.json': '{}'})
    const {indicator} = await idsIn(cwd)
    const {status, stdout, stderr} = await runCli(cwd, ['why', indicator, '--in', 'bad.json', 'x.txt'])
    expect(status).toBe(1)
    expect(stdout).toContain(`indicator ${indicator}`)
    expect(stderr).toContain('bad.json: error source/not-ours')
  })
})

test('escapes of a report never reach a terminal or a pipe raw', async () => {
  const cwd = await tempFolder({
    'x.txt': ONE_TABLE.replace('Invoices', 'Inv\u001b]0;gotcha\u0007oices\u009b31m\u202e'),
  })
  const {indicator} = await idsIn(cwd)
  for (const tty of [true, false]) {
    const {stdout} = await runCli(cwd, ['why', indicator, '--in', 'x.txt'], {tty})
    expect(stdout).toContain(String.raw`Inv\x1b]0;gotcha\x07oices`)
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
  }
})

test('an id that nothing has ends with 1, one error and what may have been meant', async () => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  const {indicator} = await idsIn(cwd)
  const asked = `${indicator.slice(0, -1)}x`
  const {status, stdout, stderr} = await runCli(cwd, ['why', asked, '--in', 'x.txt'])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(
      new RegExp(
        `^outturn: error why/no-such-thing: Nothing here has the id or the key ${asked}; did you mean “${indicator}”`,
      ),
    ),
  ])
})

test.each([
  ['no id', ['why', '--in', 'x.txt'], 2],
  ['no place to look', ['why', 'abc'], 2],
  ['three ids', ['why', 'a', 'b', 'c', '--in', 'x.txt'], 2],
  ['a place that is not there', ['why', 'abcdef', '--in', 'gone.txt'], 1],
])('with %s', async (_, argv, status) => {
  expect((await runCli(await tempFolder({'x.txt': ONE_TABLE}), argv)).status).toBe(status)
})

test('its help shows how it is used', async () => {
  const {status, stdout} = await runCli('/', ['why', '--help'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/\$ outturn why [0-9a-f]{12} --in report\.txt/)
})

test('an interrupted run explains nothing', async () => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  const {status, stdout} = await runCli(cwd, ['why', 'abcdef', '--in', 'x.txt'], {interrupt: true})
  expect([status, stdout]).toEqual([130, ''])
})
