import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {cp, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {aReport} from '../../support/an-odd-archive.ts'
import {runCli} from '../../support/run-cli.ts'
import {tempFolder} from '../../support/temp-folder.ts'

let made: string

beforeAll(async () => {
  made = join(await lasting(), 'package')
})

/** One package for all tests, each of which spoils a copy. */
async function lasting(): Promise<string> {
  const {mkdtemp} = await import('node:fs/promises')
  const {tmpdir} = await import('node:os')
  const cwd = await mkdtemp(join(tmpdir(), 'outturn-test-'))
  await mkdir(join(cwd, 'archive'))
  for (const year of [2001, 2002]) await writeFile(join(cwd, `archive/${year}.txt`), aReport(year))
  await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])
  return cwd
}

/** Spoil a copy of the package, and check it. */
async function faultsOf(
  spoil: (folder: string) => Promise<void>,
): Promise<{status: number; lines: string[]}> {
  const cwd = await tempFolder()
  await cp(made, join(cwd, 'p'), {recursive: true})
  await spoil(join(cwd, 'p'))
  const {status, stderr} = await runCli(cwd, ['check', 'p', '--quiet'])
  return {status, lines: stderr.split('\n').filter((line) => line !== '')}
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  await writeFile(path, changed)
}

test('a package that nobody touched has no fault', async () => {
  expect(await faultsOf(async () => undefined)).toEqual({status: 0, lines: []})
})

test.each<readonly [string, string, (folder: string) => Promise<void>]>([
  [
    'a figure that was changed',
    'data/observations.csv: error check/',
    (p) => edit(join(p, 'data/observations.csv'), (text) => text.replace('81.5', '82.5')),
  ],
  ['a sheet that is gone', 'data/series.csv: error check/missing', (p) => rm(join(p, 'data/series.csv'))],
  [
    'a Parquet file that was cut',
    'data/points.parquet: error check/bytes',
    (p) => edit(join(p, 'data/points.parquet'), (text) => text.slice(0, -9)),
  ],
  [
    'a report that is gone',
    'documents/2001.txt.json: error check/missing',
    (p) => rm(join(p, 'documents/2001.txt.json')),
  ],
  [
    'a report that lost a table',
    'documents/2001.txt.json: error check/document: It has 1 tables, not 2',
    (p) => edit(join(p, 'documents/2001.txt.json'), withoutATable),
  ],
  [
    'a report in which characters are lost',
    'Its characters do not add up',
    (p) =>
      edit(join(p, 'documents/2001.txt.json'), (text) =>
        text.replace(/"characters":(\d+)/, '"characters":9$1'),
      ),
  ],
  [
    'a file that is not ours',
    'documents/letter.txt: error check/stray',
    (p) => writeFile(join(p, 'documents/letter.txt'), 'Dear'),
  ],
  [
    'trends that were cut',
    'trends.json: error check/',
    (p) => edit(join(p, 'trends.json'), (text) => text.slice(0, text.length / 2)),
  ],
  [
    'a list that is no JSON',
    'datapackage.json: error check/list',
    (p) => writeFile(join(p, 'datapackage.json'), '{'),
  ],
  [
    'a path that leads out',
    'leads out of the package',
    (p) => edit(join(p, 'datapackage.json'), (text) => text.replace('data/series.csv', '../../series.csv')),
  ],
  [
    'a source under another hash than was read',
    'provenance.json: error check/provenance: It does not name 2001.txt with the hash that the sheet of sources has',
    (p) =>
      edit(join(p, 'provenance.json'), (text) =>
        text.replace(/("premis:originalName":"2001.txt".*?"rdf:value":")[0-9a-f]{8}/, '$100000000'),
      ),
  ],
  [
    'a report of which nothing says what it was made of',
    'It does not say what documents/2001.txt.json was made of',
    (p) => edit(join(p, 'provenance.json'), (text) => text.replace(/"prov:wasDerivedFrom":\{[^}]*\},/, '')),
  ],
  [
    'a listed file under another hash',
    'It has another hash of data/series.csv than the list',
    (p) =>
      edit(join(p, 'provenance.json'), (text) =>
        text.replace(/("data\/series.csv".*?"rdf:value":")[0-9a-f]{8}/, '$100000000'),
      ),
  ],
  [
    'a listed file that provenance does not name',
    'It does not name data/series.csv, which is listed',
    (p) =>
      edit(join(p, 'provenance.json'), (text) =>
        text.replace('"@id":"data/series.csv"', '"@id":"data/other.csv"'),
      ),
  ],
  [
    'provenance that is no graph',
    'provenance.json: error check/provenance: It is no graph',
    (p) => writeFile(join(p, 'provenance.json'), '[]'),
  ],
  ['no package', 'There is no package', (p) => rm(join(p, 'datapackage.json'))],
])('%s is a fault that names the file', async (_, expected, spoil) => {
  const {status, lines} = await faultsOf(spoil)
  expect(status).toBe(1)
  expect(lines.join('\n')).toContain(expected)
})

test('a row whose key another has, one that names what is not there, a word that is none: each is told', async () => {
  const {lines} = await faultsOf((p) =>
    edit(join(p, 'data/indicators.csv'), (text) => {
      const [head = '', first = '', second = '', ...rest] = text.split('\n')
      const twin = [first.split(',')[0], ...second.split(',').slice(1)].join(',')
      return [head, first, twin, ...rest].join('\n')
    }),
  )
  expect(lines.join('\n')).toContain('check/key: Row 2: another row has its key')
  expect(lines.join('\n')).toContain('which indicators does not have')
})

test('a table that lost a row is told by its count', async () => {
  const tables = await readFile(join(made, 'data/tables.csv'), 'utf8')
  const file = /tables\/[^\n]+\.csv/.exec(tables)?.[0] ?? ''
  const {lines} = await faultsOf((p) =>
    edit(join(p, file), (text) => text.split('\n').toSpliced(1, 1).join('\n')),
  )
  expect(lines.join('\n')).toMatch(/check\/count: It has \d+ rows, and the sheet of tables says \d+/)
})

test('a package whose files are just taking their places is looked at as it will be', async () => {
  const {status, lines} = await faultsOf(async (p) => {
    await mkdir(join(p, '.outturn/next/tree/data'), {recursive: true})
    await rename(join(p, 'data/series.csv'), join(p, '.outturn/next/tree/data/series.csv'))
    await writeFile(join(p, 'documents/old.json'), '{}')
    await writeFile(join(p, '.outturn/next/commit.json'), JSON.stringify({remove: ['documents/old.json']}))
  })
  expect({status, lines}).toEqual({status: 0, lines: []})
})

test('a source that is at hand is compared with what was read', async () => {
  const cwd = await tempFolder({'archive/2001.txt': aReport(2001), 'archive/2002.txt': 'another'})
  const {status, stderr} = await runCli(cwd, ['check', made, '--archive', 'archive'])
  expect(status).toBe(1)
  expect(stderr).toContain('2002.txt: error check/source')
  expect(stderr).toContain('2 sources compared')
})

test('workbooks are looked into: one that is gone, cut, another report’s or nobody’s is told', async () => {
  const cwd = await tempFolder({'archive/2001.txt': aReport(2001), 'archive/2002.txt': shortReport()})
  await runCli(cwd, ['migrate', 'archive', '-o', 'p', '--format', 'xlsx', '--quiet'])
  const at = (year: number): string => join(cwd, `p/workbooks/${year}.txt.xlsx`)
  const check = async (): Promise<string> => (await runCli(cwd, ['check', 'p', '--quiet'])).stderr
  const [one, other] = [await readFile(at(2001)), await readFile(at(2002))]
  expect(await check()).toBe('')
  const lacking = Object.entries(unzipSync(one)).map(([name, part]): [string, Uint8Array] => [
    name,
    strToU8(name.endsWith('sheet2.xml') ? strFromU8(part).replace(/<row.*?<\/row>/s, '') : strFromU8(part)),
  ])
  await writeFile(at(2001), zipSync(Object.fromEntries(lacking)))
  expect(await check()).toMatch(
    /2001\.txt\.xlsx: error check\/workbook: Its sheets have \d+ rows, heads among/,
  )
  await writeFile(at(2001), one.subarray(0, one.length / 2))
  await rm(at(2002))
  await writeFile(at(2003), other)
  const told = await check()
  expect(told).toContain('workbooks/2001.txt.xlsx: error check/workbook: It is no workbook')
  expect(told).toContain('workbooks/2002.txt.xlsx: error check/missing')
  expect(told).toContain('workbooks/2003.txt.xlsx: error check/stray')
  await writeFile(at(2001), other)
  expect(await check()).toMatch(/2001\.txt\.xlsx: error check\/workbook: It has \d sheets for \d tables/)
}, 60_000)

/** A report of one table, where others have two. */
function shortReport(): string {
  return aReport(2002).split('\n\n').slice(0, 2).join('\n\n')
}

function withoutATable(text: string): string {
  const document: {tables: unknown[]} = JSON.parse(text)
  return JSON.stringify({...document, tables: document.tables.slice(1)})
}
