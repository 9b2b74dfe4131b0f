import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {aReport} from '../../support/an-odd-archive.ts'
import {packageFiles, sheetRows} from '../../support/package-files.ts'
import {runCli} from '../../support/run-cli.ts'
import {tempFolder} from '../../support/temp-folder.ts'

test('a path or a council that is misspelt costs nobody a package', async () => {
  const cwd = await tempFolder({'archive/plan.txt': aReport(2003)})
  expect(await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])).toMatchObject({status: 0})
  const before = await packageFiles(join(cwd, 'package'))
  for (const [argv, code] of [
    [['archiv'], 'migrate/nothing-found'],
    [['archive', '--authority-is', 'Marlshire'], 'migrate/nothing-left'],
    [['archive', '--since', '2030'], 'migrate/nothing-left'],
  ] as const) {
    const {status, stderr} = await runCli(cwd, ['migrate', ...argv, '-o', 'package', '--quiet', '--no-color'])
    expect([status, stderr]).toEqual([1, expect.stringContaining(code)])
    const after = [...(await packageFiles(join(cwd, 'package')))]
    expect(after.filter(([path]) => !path.startsWith('.outturn/next'))).toEqual([...before])
  }
  const {stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--authority-is', 'Marl'])
  expect(stderr).toContain('no report is of Marl: it is Marlshire County Council’s')
  const later = ['archive', '-o', 'package', '--authority-is', 'Marlshire County Council', '--since', '2030']
  expect((await runCli(cwd, ['migrate', ...later])).stderr).toContain(
    'no report is of Marlshire County Council and of 2030 or later: it is about 2003/04, before 2030',
  )
})

test('a folder that is gone, or files that are all broken, cost nobody a package', async () => {
  const cwd = await tempFolder({
    '2003/plan.txt': aReport(2003),
    '2004/plan.txt': aReport(2004),
    '2004/half-year.txt': aReport(2005),
  })
  const migrate = async (paths: readonly string[]): ReturnType<typeof runCli> =>
    runCli(cwd, ['migrate', ...paths, '-o', 'package', '--quiet', '--no-color'])
  expect(await migrate(['2003', '2004'])).toMatchObject({status: 0, stderr: ''})
  const before = await packageFiles(join(cwd, 'package'))
  const refused = async (paths: readonly string[], ...words: readonly string[]): Promise<void> => {
    const {status, stderr} = await migrate(paths)
    expect(status).toBe(1)
    for (const said of words) expect(stderr).toContain(said)
    const after = [...(await packageFiles(join(cwd, 'package')))]
    expect(after.filter(([path]) => !path.startsWith('.outturn/next'))).toEqual([...before])
    expect(await runCli(cwd, ['check', 'package', '--quiet'])).toMatchObject({status: 0})
  }
  await rename(join(cwd, '2004'), join(cwd, 'elsewhere'))
  await refused(
    ['2003', '2004'],
    'migrate/reports-lost',
    'source/not-found',
    '2 reports of it (2004/plan.txt, half-year.txt)',
    'unreadable now: 2004.',
  )
  await writeFile(join(cwd, '2003/plan.txt'), '')
  await refused(['2003'], 'migrate/nothing-read', 'of 1 file none could be read, and it has 3 reports')
  // back again, one file costs only itself; and what is not named any more goes
  await rename(join(cwd, 'elsewhere'), join(cwd, '2004'))
  expect(await migrate(['2003', '2004'])).toMatchObject({status: 1})
  const reports = async (): Promise<readonly (string | undefined)[]> =>
    (await sheetRows(join(cwd, 'package'), 'sources'))
      .filter(({outcome}) => outcome === 'read')
      .map(({path}) => path)
  expect(await reports()).toEqual(['2004/plan.txt', 'half-year.txt'])
  await rm(join(cwd, '2004/half-year.txt'))
  expect(await migrate(['2004'])).toMatchObject({status: 0})
  expect(await reports()).toEqual(['plan.txt'])
})

test('of a run that finds nothing no folder stays', async () => {
  const cwd = await tempFolder()
  expect(await runCli(cwd, ['migrate', 'nothing', '-o', 'package', '--quiet'])).toMatchObject({status: 1})
  await expect(stat(join(cwd, 'package'))).rejects.toThrow('ENOENT')
  const below = await runCli(cwd, ['migrate', 'nothing', '-o', 'new/package', '--quiet'])
  expect(below).toMatchObject({status: 1})
  await expect(stat(join(cwd, 'new'))).rejects.toThrow('ENOENT')
})

test('but a folder that was there before stays', async () => {
  const cwd = await tempFolder()
  await mkdir(join(cwd, 'package'))
  expect(await runCli(cwd, ['migrate', 'nothing', '-o', 'package', '--quiet'])).toMatchObject({status: 1})
  expect(await readdir(join(cwd, 'package'))).toEqual([])
})

test.each(['banana', '03/04', '2003/04/05', '', '2003/99', '2003/1999', '2003/03', '1999-01'])(
  '--since %j is wrong usage',
  async (year) => {
    const cwd = await tempFolder({'archive/plan.txt': 'x'})
    const {status, stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--since', year])
    expect([status, stderr]).toEqual([2, expect.stringContaining('A year is 2003/04 or 2003')])
  },
)

test('empty files are no copies of each other, and two formats of a report that names nobody are one', async () => {
  const plan = aReport(2003).split('\n').slice(1).join('\n')
  const rows = plan
    .split('\n')
    .map((line) => (line.includes('\t') ? `| ${line.replaceAll('\t', ' | ')} |` : line))
  const cwd = await tempFolder({
    'archive/a/plan.txt': plan,
    'archive/b/plan.md': rows.join('\n'),
    'archive/empty.txt': '',
    'archive/empty.pdf': '',
  })
  const {status, stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--no-color'])
  expect(status).toBe(1)
  expect(stderr).toContain('1 report of no known council: name it with --authority')
  const fates = await sheetRows(join(cwd, 'package'), 'sources')
  expect(fates.map(({path, outcome}) => [path, outcome])).toEqual([
    ['a/plan.txt', 'same-report'],
    ['b/plan.md', 'read'],
    ['empty.pdf', 'failed'],
    ['empty.txt', 'failed'],
  ])
  expect(await readFile(join(cwd, 'package/report.html'), 'utf8')).toContain(
    'Say it with <code>--authority</code>',
  )
})

test('a report that names its council in one of its two formats is counted once, as the council’s', async () => {
  const rows = Array.from(
    {length: 12},
    (_, number) => `BV${number + 1}\tMeasure ${number + 1}\t${number + 60}.5%\t95%`,
  )
  const body = ['PI Code\tPI Description\tActual 2002/03\tTarget 2003/04', ...rows]
  const piped = body.map((line) => `| ${line.replaceAll('\t', ' | ')} |`)
  const title = 'Best Value Performance Plan 2003/04'
  const other = body.map((line) => line.replace('.5%', '.7%'))
  const cwd = await tempFolder({
    'archive/a/plan.txt': ['Amber District Council', title, '', ...body].join('\n'),
    'archive/b/plan.md': [title, '', ...piped].join('\n'),
    'archive/c/plan.md': [title, '', ...other.map((line) => `| ${line.replaceAll('\t', ' | ')} |`)].join(
      '\n',
    ),
  })
  const {stderr} = await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--no-color'])
  expect(stderr).toContain('1 report of no known council')
  const fates = await sheetRows(join(cwd, 'package'), 'sources')
  expect(fates.map(({path, outcome}) => [path, outcome])).toEqual([
    ['a/plan.txt', 'read'],
    ['b/plan.md', 'same-report'],
    ['c/plan.md', 'read'],
  ])
  expect(fates[1]?.reason).toContain('that one is counted: it is known whose it is')
  expect(await runCli(cwd, ['check', 'package', '--archive', 'archive'])).toMatchObject({status: 0})
})
