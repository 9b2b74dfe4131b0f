import {readdir, readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {aReport} from '../../support/an-odd-archive.ts'
import {packageFiles, sheetRows} from '../../support/package-files.ts'
import {databasesHere} from '../../support/query-database.ts'
import {readXlsx} from '../../support/read-xlsx.ts'
import {runCli, type Ran} from '../../support/run-cli.ts'
import {tempFolder} from '../../support/temp-folder.ts'

const here = await databasesHere()

async function anArchive(): Promise<string> {
  return tempFolder({
    'archive/2001.txt': aReport(2001),
    'archive/2002.txt': aReport(2002),
    'archive/a/=plan.txt': aReport(2003, 'Westshire District Council'),
  })
}

async function migrate(cwd: string, ...flags: readonly string[]): Promise<Ran> {
  return runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet', '--no-color', ...flags])
}

async function namesIn(cwd: string, ending: RegExp): Promise<readonly string[]> {
  const paths = [...(await packageFiles(join(cwd, 'package'))).keys()]
  return paths.filter((path) => ending.test(path))
}

test('--format xlsx writes a workbook a report, whose rows are those of its tables', async () => {
  const cwd = await anArchive()
  expect(await migrate(cwd, '--format', 'xlsx')).toEqual({status: 0, stdout: '', stderr: ''})
  expect(await namesIn(cwd, /xlsx$/)).toEqual([
    'workbooks/2001.txt.xlsx',
    'workbooks/2002.txt.xlsx',
    'workbooks/a/=plan.txt.xlsx',
  ])
  const tables = await sheetRows(join(cwd, 'package'), 'tables')
  const own = tables.filter(({file}) => file?.startsWith('tables/2001.txt/'))
  const [list, ...sheets] = readXlsx(await readFile(join(cwd, 'package/workbooks/2001.txt.xlsx')))
  expect(list?.rows.slice(1).map((row) => row[7]?.value)).toEqual(own.map(({id}) => id))
  expect(sheets.map(({rows}) => rows.length - 1)).toEqual(own.map(({rows}) => Number(rows)))
  const numbers = sheets.flatMap(({rows}) => rows.flat()).filter((cell) => typeof cell?.value === 'number')
  expect(numbers.length).toBeGreaterThan(0)
  expect(await runCli(cwd, ['check', 'package'])).toMatchObject({status: 0})
}, 60_000)

test('workbooks of reports that are gone go, all of them go without the option, and runs give the same bytes', async () => {
  const cwd = await anArchive()
  await migrate(cwd, '--format', 'xlsx')
  const first = await packageFiles(join(cwd, 'package'))
  await rm(join(cwd, 'package'), {recursive: true})
  await migrate(cwd, '--format', 'xlsx', '--workers', '1')
  expect(await packageFiles(join(cwd, 'package'))).toEqual(first)
  await rm(join(cwd, 'archive/a'), {recursive: true})
  await migrate(cwd, '--format', 'xlsx')
  expect(await namesIn(cwd, /xlsx$/)).toEqual(['workbooks/2001.txt.xlsx', 'workbooks/2002.txt.xlsx'])
  await migrate(cwd)
  expect(await readdir(join(cwd, 'package'))).not.toContain('workbooks')
  expect(await runCli(cwd, ['check', 'package'])).toMatchObject({status: 0})
}, 90_000)

for (const kind of ['duckdb', 'sqlite'] as const) {
  const query = here.get(kind)
  test.skipIf(query === undefined)(
    `--db ${kind} writes a database that check knows, and takes it away again`,
    async () => {
      const cwd = await anArchive()
      expect(await migrate(cwd, '--db', kind)).toEqual({status: 0, stdout: '', stderr: ''})
      expect(await namesIn(cwd, /duckdb|sqlite/)).toEqual([`outturn.${kind}`])
      const path = join(cwd, 'package', `outturn.${kind}`)
      for (const sheet of ['documents', 'points', 'officer_mentions']) {
        const rows = await sheetRows(join(cwd, 'package'), sheet)
        expect(await query?.(path, `SELECT count(*) AS n FROM ${sheet}`)).toEqual([{n: rows.length}])
      }
      expect(await runCli(cwd, ['check', 'package'])).toMatchObject({status: 0})
      expect(await migrate(cwd)).toMatchObject({status: 0})
      expect(await namesIn(cwd, /duckdb|sqlite/)).toEqual([])
      expect(await runCli(cwd, ['check', 'package'])).toMatchObject({status: 0})
    },
    60_000,
  )

  test.skipIf(query !== undefined)(`--db ${kind} without a driver is one error before any work`, async () => {
    const cwd = await anArchive()
    const {status, stderr} = await migrate(cwd, '--db', kind)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^package: error usage\/no-driver: [^\n]*npm install [^\n]*\n$/)
    expect(await readdir(cwd)).toEqual(['archive'])
  })
}

test('a database of another kind is wrong usage', async () => {
  const cwd = await anArchive()
  expect(await migrate(cwd, '--db', 'postgres')).toMatchObject({status: 2})
  expect(await readdir(cwd)).toEqual(['archive'])
})
