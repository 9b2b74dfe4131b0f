import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {runCli} from '../../support/run-cli.ts'
import {ONE_TABLE, TWO_TABLES} from '../../support/small-reports.ts'
import {tempFolder} from '../../support/temp-folder.ts'

/** The ids that the list of a refusal names. */
function idsIn(stderr: string): string[] {
  return Array.from(stderr.matchAll(/^ {2}([0-9a-f]{12}) /gm), ([, id]) => id ?? '')
}

test.each([
  ['csv', /^PI Code,PI Description,Actual 02\/03,Target 03\/04,row_kind,.*\nBV8,/],
  ['json', /^\{\n {2}"id": "[0-9a-f]+"/],
  ['md', /\| PI Code \| PI Description \| Actual 02\/03 \| Target 03\/04 \|\n/],
  ['html', /<th scope="col">PI Code<\/th>/],
])('one table comes out as %s', async (format, pattern) => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  const {status, stdout} = await runCli(cwd, ['tables', 'x.txt', '--format', format])
  expect(status).toBe(0)
  expect(stdout).toMatch(pattern)
  expect(stdout).toContain('Council tax collected')
})

test('several tables are listed, and one is chosen by its id', async () => {
  const cwd = await tempFolder({'x.txt': TWO_TABLES})
  const refused = await runCli(cwd, ['tables', 'x.txt', '--quiet'])
  expect([refused.status, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr).toContain('There are 2 tables: use --table ID for one of these, or -o DIR for all')
  const [first = '', second = ''] = idsIn(refused.stderr)
  expect((await runCli(cwd, ['tables', 'x.txt', '--table', first])).stdout).toContain('BV8')
  expect((await runCli(cwd, ['tables', 'x.txt', '--table', second])).stdout).toContain('Loughborough')
})

test('an id that no table has ends with 1 and what may have been meant', async () => {
  const cwd = await tempFolder({'x.txt': TWO_TABLES})
  const [id = ''] = idsIn((await runCli(cwd, ['tables', 'x.txt'])).stderr)
  const near = `${id.slice(0, -1)}x`
  const {status, stdout, stderr} = await runCli(cwd, ['tables', 'x.txt', '--table', near])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(`No table has the id ${near}; did you mean “${id}”`)
  expect((await runCli(cwd, ['tables', 'x.txt', '--table', near, '-o', 'out'])).status).toBe(1)
})

test('all tables are files under -o', async () => {
  const cwd = await tempFolder({'c/q1/x.txt': TWO_TABLES, 'c/y.txt': ONE_TABLE})
  const {status, stdout} = await runCli(cwd, ['tables', 'c', '-o', 'out', '--format', 'md'])
  expect([status, stdout]).toEqual([0, ''])
  expect(await readdir(join(cwd, 'out/q1/x.txt'))).toHaveLength(2)
  expect(await readdir(join(cwd, 'out/y.txt'))).toEqual([expect.stringMatching(/^[0-9a-f]{12}\.md$/)])
})

test('a second run does not read what the first wrote', async () => {
  const cwd = await tempFolder({'c/y.txt': ONE_TABLE})
  const argv = ['tables', 'c', '-o', 'c/out', '--format', 'md']
  await runCli(cwd, argv)
  await runCli(cwd, argv)
  expect(await readdir(join(cwd, 'c/out'))).toEqual(['y.txt'])
})

test('pieces come out as drawn, headers included', async () => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  const {status, stdout} = await runCli(cwd, ['tables', 'x.txt', '--as-drawn', '--format', 'json'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([
    {
      line: 3,
      rows: [['PI Code', 'PI Description', 'Actual 02/03', 'Target 03/04'], ['BV8'], ['BV9']].map((row) =>
        expect.arrayContaining(row),
      ),
    },
  ])
})

test.each([
  [
    'ragged rows, page numbers and repeated headers stay',
    'x.txt',
    'A\tB\tC\n1\t2\n\t\t3\t4\n12\n<b>5</b>\t\u2022 6\t7\n\f\nA\tB\tC\n8\t9\t10\n',
    [
      {
        line: 1,
        endLine: 5,
        layout: 'tabs',
        rows: [['A', 'B', 'C'], ['1', '2'], ['', '', '3', '4'], ['12'], ['5', '6', '7']],
      },
      {
        line: 7,
        endLine: 8,
        layout: 'tabs',
        rows: [
          ['A', 'B', 'C'],
          ['8', '9', '10'],
        ],
      },
    ],
  ],
  [
    'pipes with a rule and without borders',
    'x.md',
    '# T\n\n| A | B |\n|---|--:|\n| 1 \\| 2 | |\n\nwords\n\nA | B\n--- | ---\n3 | 4\n',
    [
      {
        line: 3,
        endLine: 5,
        layout: 'pipes',
        rows: [
          ['A', 'B'],
          ['1 | 2', ''],
        ],
      },
      {
        line: 9,
        endLine: 11,
        layout: 'pipes',
        rows: [
          ['A', 'B'],
          ['3', '4'],
        ],
      },
    ],
  ],
  [
    'a table on its side stays as it stands',
    'x.html',
    '<table><tr><th>Indicator<th>Measure<th>2003/04<tr><td rowspan=2>BV8 Invoices<td>Target<td>90%<tr><td>Actual<td>88%</table>',
    [
      {
        block: 0,
        table: 0,
        layout: 'cells',
        rows: [
          ['Indicator', 'Measure', '2003/04'],
          [{text: 'BV8 Invoices', cs: 1, rs: 2}, 'Target', '90%'],
          [null, 'Actual', '88%'],
        ],
      },
    ],
  ],
  [
    'several indicators that stand in one table are one piece',
    'x.html',
    '<table><tr><td colspan=2>LX4 Trees planted<tr><td>Target 2005/06<td>250<tr><td colspan=2>LX5 Kerbs mended<tr><td>Target 2005/06<td>9</table>',
    [
      {
        block: 0,
        table: 0,
        layout: 'cells',
        rows: [
          [{text: 'LX4 Trees planted', cs: 2, rs: 1}, null],
          ['Target 2005/06', '250'],
          [{text: 'LX5 Kerbs mended', cs: 2, rs: 1}, null],
          ['Target 2005/06', '9'],
        ],
      },
    ],
  ],
  ['words alone have none', 'x.txt', 'Only words, and a full stop.\n', []],
])('as drawn, %s', async (_, name, source, pieces) => {
  const cwd = await tempFolder({[name]: source})
  const {stdout} = await runCli(cwd, ['tables', name, '--as-drawn', '--format', 'json', '--quiet'])
  expect(JSON.parse(stdout)).toEqual(pieces.map((piece) => ({...piece, because: expect.any(String)})))
})

test('pieces of several reports are a file each under -o', async () => {
  const cwd = await tempFolder({'c/x.txt': ONE_TABLE, 'c/y.txt': TWO_TABLES})
  expect((await runCli(cwd, ['tables', 'c', '--as-drawn'])).status).toBe(2)
  expect((await runCli(cwd, ['tables', 'c', '--as-drawn', '-o', 'out'])).status).toBe(0)
  expect(JSON.parse(await readFile(join(cwd, 'out/y.txt.drawn.json'), 'utf8'))).toHaveLength(2)
})

test.each([
  ['--format', 'csv'],
  ['--table', 'abc'],
])('pieces as drawn do not go with %s %s', async (...flags) => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  expect((await runCli(cwd, ['tables', 'x.txt', '--as-drawn', ...flags])).status).toBe(2)
})

test('a report without tables gives no table, and says so', async () => {
  const cwd = await tempFolder({'x.txt': 'Only words, and a full stop.\n'})
  const {status, stdout, stderr} = await runCli(cwd, ['tables', 'x.txt'])
  expect([status, stdout]).toEqual([0, ''])
  expect(stderr).toContain('tables/none')
})
