import {spawn} from 'node:child_process'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {aReport, ODD_FATES, oddArchive} from '../../support/an-odd-archive.ts'
import {builtBin} from '../../support/built-bin.ts'
import {packageFiles, sheetRows} from '../../support/package-files.ts'
import {runCli} from '../../support/run-cli.ts'
import {tempFolder} from '../../support/temp-folder.ts'

const YEARS = [2001, 2002, 2003, 2004, 2005]

async function plainArchive(): Promise<string> {
  const files = YEARS.map((year) => [`archive/${year}/plan.txt`, aReport(year)] as const)
  return tempFolder(Object.fromEntries(files))
}

test('of an archive with broken and odd files the good come out right, and each bad one is named once', async () => {
  const cwd = await tempFolder()
  await mkdir(join(cwd, 'archive'))
  await oddArchive(join(cwd, 'archive'))
  const before = [...(await packageFiles(cwd)).keys()]
  const argv = ['migrate', 'archive', '-o', 'package', '--memory-limit', '400', '--no-color']
  const {status, stderr} = await runCli(cwd, argv)
  expect(status).toBe(1)
  const rows = await sheetRows(join(cwd, 'package'), 'sources')
  const fates = Object.fromEntries(rows.map(({path = '', outcome}) => [path, outcome]))
  expect(fates).toEqual({...ODD_FATES, 'archive/bad/round': 'failed', 'archive/bad/not-a.zip': 'failed'})
  const failed = rows.filter(({outcome}) => outcome === 'failed')
  expect(failed.filter(({reason, code}) => reason === '' || code === '')).toEqual([])
  for (const {path = ''} of failed) {
    const named = stderr
      .split('\n')
      .filter((line) => line.includes(path.replace('archive/', '')) && line.includes('error'))
    expect([path, named.length]).toEqual([path, 1])
  }
  const checked = await runCli(cwd, ['check', 'package', '--archive', 'archive'])
  expect(checked).toMatchObject({status: 0, stderr: expect.stringContaining('no fault')})
  expect([...(await packageFiles(cwd)).keys()].filter((path) => !path.startsWith('package/'))).toEqual(before)
}, 60_000)

test('a report of a package is what read gives of it, and its trends are those of all councils', async () => {
  const cwd = await plainArchive()
  await mkdir(join(cwd, 'archive/other'))
  for (const year of YEARS)
    await writeFile(join(cwd, `archive/other/${year}.txt`), aReport(year, 'Ashford Borough Council'))
  await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])
  const read = await runCli(cwd, ['read', 'archive', '--ndjson', '--quiet'])
  const documents = await Promise.all(
    YEARS.map(async (year) => readFile(join(cwd, `package/documents/${year}/plan.txt.json`), 'utf8')),
  )
  const ofMarlshire = read.stdout.split('\n').filter((line) => line.includes('"path":"20'))
  expect(documents.join('')).toBe(`${ofMarlshire.join('\n')}\n`)
  const trends = await runCli(cwd, ['trends', 'archive', '--quiet'])
  const own: unknown = JSON.parse(await readFile(join(cwd, 'package/trends.json'), 'utf8'))
  expect(own).toEqual(JSON.parse(trends.stdout))
})

test('a second run reads nothing anew, and changes not a byte', async () => {
  const cwd = await plainArchive()
  await runCli(cwd, ['migrate', 'archive', '-o', 'package'])
  const first = await packageFiles(join(cwd, 'package'))
  const {status, stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'package'])
  expect(status).toBe(0)
  expect(stderr).toContain('up to date')
  expect(stderr).toContain('0 read in this run')
  expect(await packageFiles(join(cwd, 'package'))).toEqual(first)
})

test('after changes the package is that of a run from nothing', async () => {
  const cwd = await plainArchive()
  await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])
  await writeFile(join(cwd, 'archive/2003/plan.txt'), aReport(2003).replace('On course', 'Achieved'))
  await writeFile(join(cwd, 'archive/other.txt'), aReport(2006, 'Westshire District Council'))
  const {stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'package'])
  expect(stderr).toContain('2 read in this run')
  await runCli(cwd, ['migrate', 'archive', '-o', 'fresh', '--quiet'])
  expect(await packageFiles(join(cwd, 'package'))).toEqual(await packageFiles(join(cwd, 'fresh')))
})

test('of a report that is gone nothing is left, and ids that were published stay', async () => {
  const cwd = await plainArchive()
  await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])
  const series = await sheetRows(join(cwd, 'package'), 'series')
  await rm(join(cwd, 'archive/2001'), {recursive: true})
  await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])
  const left = [...(await packageFiles(join(cwd, 'package'))).keys()]
  expect(left.filter((path) => path.includes('2001'))).toEqual([])
  const after = await sheetRows(join(cwd, 'package'), 'series')
  expect(after.map(({id}) => id)).toEqual(series.map(({id}) => id))
  expect(await runCli(cwd, ['check', 'package'])).toMatchObject({status: 0})
})

test('one worker and three make the same package', async () => {
  const cwd = await plainArchive()
  for (const workers of ['1', '3'])
    await runCli(cwd, ['migrate', 'archive', '-o', `package-${workers}`, '--workers', workers, '--quiet'])
  expect(await packageFiles(join(cwd, 'package-3'))).toEqual(await packageFiles(join(cwd, 'package-1')))
})

test('a run that is killed leaves a whole package, and the next one carries on to the same bytes', async () => {
  const cwd = await plainArchive()
  await runCli(cwd, ['migrate', 'archive', '-o', 'whole', '--quiet'])
  for (const milliseconds of [300, 600, 900, 1200]) {
    await killedAfter(cwd, milliseconds)
    const {status, stderr} = await runCli(cwd, ['check', 'package'])
    const begun = !stderr.includes('There is no package in this folder')
    expect(begun ? [status, stderr] : [0, stderr]).toEqual([0, stderr])
  }
  await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])
  expect(await packageFiles(join(cwd, 'package'))).toEqual(await packageFiles(join(cwd, 'whole')))
}, 60_000)

/** Run the built program in a group of its own, and kill all of the group. */
async function killedAfter(cwd: string, milliseconds: number): Promise<void> {
  const argv = [builtBin(), 'migrate', 'archive', '-o', 'package', '--quiet']
  const child = spawn(process.execPath, argv, {cwd, stdio: 'ignore', detached: true})
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }, milliseconds)
  await ended
  clearTimeout(timer)
}

test('a second run at the same time says so and stops', async () => {
  const cwd = await plainArchive()
  await mkdir(join(cwd, 'package/.outturn'), {recursive: true})
  const stat = await readFile(`/proc/${process.pid}/stat`, 'utf8')
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  await writeFile(join(cwd, 'package/.outturn/lock.json'), JSON.stringify({pid: process.pid, started}))
  const {status, stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'package'])
  expect(status).toBe(1)
  expect(stderr).toContain('migrate/locked: Another run')
})

test('a file is no place for a package, and files of one name in two folders are two', async () => {
  const files = {'a/x/logo.jpg': 'a', 'b/x/logo.jpg': 'b', 'a/1.txt': aReport(2001), file: ''}
  const cwd = await tempFolder(files)
  const refused = await runCli(cwd, ['migrate', 'a', '-o', 'file'])
  expect(refused).toMatchObject({status: 1, stderr: expect.stringContaining('file: error write/failed')})
  await runCli(cwd, ['migrate', 'a', 'b', '-o', 'package', '--quiet'])
  const rows = await sheetRows(join(cwd, 'package'), 'sources')
  expect(rows.map(({path}) => path)).toEqual(['1.txt', 'a/x/logo.jpg', 'b/x/logo.jpg'])
  expect(await runCli(cwd, ['check', 'package'])).toMatchObject({status: 0})
})

test('a folder that holds other things is left alone', async () => {
  const cwd = await tempFolder({'archive/a.txt': aReport(2001), 'home/letter.txt': 'Dear'})
  const {status, stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'home'])
  expect([status, stderr]).toEqual([1, expect.stringContaining('migrate/not-empty')])
  expect([...(await packageFiles(join(cwd, 'home'))).keys()]).toEqual(['letter.txt'])
})

test('reports can be left out by their year and their council, and are listed', async () => {
  const cwd = await plainArchive()
  await writeFile(join(cwd, 'archive/other.txt'), aReport(2004, 'Westshire District Council'))
  const filters = ['--since', '2003/04', '--authority-is', 'Marlshire CC']
  await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet', ...filters])
  const rows = await sheetRows(join(cwd, 'package'), 'sources')
  expect(rows.map(({path, outcome, reason}) => [path, outcome, reason])).toEqual([
    ['2001/plan.txt', 'filtered', 'it is about 2001/02, before 2003/04'],
    ['2002/plan.txt', 'filtered', 'it is about 2002/03, before 2003/04'],
    ['2003/plan.txt', 'read', ''],
    ['2004/plan.txt', 'read', ''],
    ['2005/plan.txt', 'read', ''],
    ['other.txt', 'filtered', 'it is Westshire District Council’s'],
  ])
  expect((await sheetRows(join(cwd, 'package'), 'documents')).map(({path}) => path)).toEqual([
    '2003/plan.txt',
    '2004/plan.txt',
    '2005/plan.txt',
  ])
})

test('with --redact officers no name of an officer is in anything that is written', async () => {
  const cwd = await plainArchive()
  const argv = ['migrate', 'archive', '-o', 'package', '--redact', 'officers', '--quiet']
  expect(await runCli(cwd, argv)).toMatchObject({status: 0})
  const files = await packageFiles(join(cwd, 'package'))
  const named = [...files].filter(([, text]) => /Broughton|Bill Nichols/i.test(text))
  expect(named.map(([path]) => path)).toEqual([])
  const officers = await sheetRows(join(cwd, 'package'), 'officers')
  expect(officers.map(({name}) => name?.split(' ')[0])).toEqual(['Person', 'Person'])
  expect(await runCli(cwd, argv)).toMatchObject({status: 0})
  expect(await packageFiles(join(cwd, 'package'))).toEqual(files)
  expect(await runCli(cwd, ['check', 'package'])).toMatchObject({status: 0})
})

test('what persons decided is obeyed, and where it cannot be, the package stays as it was', async () => {
  const cwd = await plainArchive()
  await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])
  const officers = await sheetRows(join(cwd, 'package'), 'officers')
  expect(officers.map(({name}) => name)).toEqual(
    expect.arrayContaining(['Heather Broughton', 'Bill Nichols']),
  )
  const said = {
    a: 'Heather Broughton',
    b: 'H. Broughton',
    kind: 'officer',
    by: 'me',
    at: '2026-11-26',
    note: '',
  }
  await writeFile(
    join(cwd, 'archive/decisions.json'),
    JSON.stringify({links: [{...said, same: false}], corrections: []}),
  )
  await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])
  const parted = await sheetRows(join(cwd, 'package'), 'officers')
  expect(parted.map(({name}) => name)).toEqual(expect.arrayContaining(['H. Broughton']))
  const links = [
    {...said, same: true},
    {...said, same: false},
  ]
  await writeFile(join(cwd, 'archive/decisions.json'), JSON.stringify({links, corrections: []}))
  const before = await packageFiles(join(cwd, 'package'))
  const {status, stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'package'])
  expect([status, stderr]).toEqual([1, expect.stringContaining('decisions/not-obeyed')])
  const after = await packageFiles(join(cwd, 'package'))
  expect([...after].filter(([path]) => !path.startsWith('.outturn/next'))).toEqual([...before])
})

test('a decision that matches nothing is told in each run, one that matches at a council carried over is not', async () => {
  const cwd = await plainArchive()
  const other = aReport(2004, 'Dunfordshire County Council').replaceAll('Bill Nichols', 'Jean Marlow')
  await writeFile(join(cwd, 'archive/other.txt'), other)
  const said = {kind: 'officer', same: false, by: 'me', at: '2026-11-26', note: ''}
  const links = [
    {...said, a: 'Jean Marlow', b: 'Heather Broughton', authority: 'Dunfordshire County Council'},
    {...said, a: 'Bill Nichol', b: 'Heather Broughtn'},
  ]
  await writeFile(join(cwd, 'archive/decisions.json'), JSON.stringify({links, corrections: []}))
  const told = async (): Promise<readonly string[]> => {
    const {stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--no-color'])
    return stderr.split('\n').filter((line) => line.includes('no-match'))
  }
  const first = await told()
  expect(first).toHaveLength(1)
  for (const line of first) expect(line).toMatch(/links\[1\].*did you mean “/)
  expect(await told()).toEqual(first)
  await writeFile(join(cwd, 'archive/2005/plan.txt'), aReport(2005).replace('85.5', '84.5'))
  expect(await told()).toEqual(first)
})

test('councils that a person says are one are linked as trends links them, and the others stay as they were', async () => {
  const councils = ['Marlshire County Council', 'Dunfordshire County Council', 'Elvershire County Council']
  const files = YEARS.map((year) => [`archive/${year}.txt`, aReport(year, councils[year % 3])] as const)
  const cwd = await tempFolder(Object.fromEntries(files))
  const migrate = async (): Promise<string> => {
    const argv = ['migrate', 'archive', '-o', 'package', '--quiet']
    expect(await runCli(cwd, argv)).toMatchObject({status: 0, stderr: ''})
    return readFile(join(cwd, 'package/trends.json'), 'utf8')
  }
  const seriesIn = (
    text: string,
  ): readonly {id: string; authority: string; code: string; points: unknown[]}[] => JSON.parse(text).series
  const apart = seriesIn(await migrate())
  const said = {kind: 'authority', by: 'me', at: '2026-11-26', note: ''}
  const merged = {
    ...said,
    a: councils[1],
    b: councils[2],
    same: false,
    relation: 'merged-into',
    period: '2009/10',
  }
  const links = [{...said, a: councils[0], b: councils[1], same: true}, merged]
  await writeFile(join(cwd, 'archive/decisions.json'), JSON.stringify({links, corrections: []}))
  const joined = await migrate()
  await runCli(cwd, ['trends', 'archive', '-o', 'trends.json', '--quiet'])
  const wanted = await readFile(join(cwd, 'trends.json'), 'utf8')
  const told = (text: string): readonly string[] =>
    seriesIn(text)
      .map(({authority, code, points}) => JSON.stringify([authority, code, points]))
      .sort()
  expect(told(joined)).toEqual(told(wanted))
  expect(JSON.parse(joined).relations).toEqual(JSON.parse(wanted).relations)
  // with whom it is compared is another matter: there is a council less
  const other = (series: ReturnType<typeof seriesIn>): readonly unknown[] =>
    series.filter(({authority}) => authority === councils[2]).map((one) => ({...one, comparators: []}))
  expect(other(seriesIn(joined))).toEqual(other(apart))
  const before = new Set(apart.map(({id}) => id))
  expect(seriesIn(joined).filter(({id}) => !before.has(id))).toEqual([])
  expect(seriesIn(joined).length).toBeLessThan(apart.length)
  expect(await runCli(cwd, ['check', 'package', '--quiet'])).toMatchObject({status: 0})
})

test('a table of a package, read back, is the same table', async () => {
  const cwd = await plainArchive()
  await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])
  const files = [...(await packageFiles(join(cwd, 'package'))).keys()].filter((path) =>
    path.startsWith('tables/'),
  )
  expect(files).toHaveLength(2 * YEARS.length)
  for (const file of files) {
    const path = `package/${file}`
    const {stdout} = await runCli(cwd, ['tables', path, '--format', 'csv', '--quiet'])
    const [read, written] = [stdout, await readFile(join(cwd, path), 'utf8')].map(withoutPlaces)
    expect(read).toBe(written)
  }
})

/** Lines of the source are others in the file that was made of it. */
function withoutPlaces(csv: string): string {
  return csv.replaceAll(/,lines? [\d-]+$/gm, '')
}
