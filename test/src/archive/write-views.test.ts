import {mkdir, readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {ShardFacts} from '../../../src/archive/parts.ts'
import {isWorthAProcess, writeViewsApart} from '../../../src/archive/write-views-apart.ts'
import {writeViews, type ViewsOf} from '../../../src/archive/write-views.ts'
import {aReport} from '../../support/an-odd-archive.ts'
import {packageFiles} from '../../support/package-files.ts'
import {runCli} from '../../support/run-cli.ts'
import {tempFolder} from '../../support/temp-folder.ts'

/** The parts of a package of two councils, one of them with words that are not of ASCII. */
async function somePackage(): Promise<{readonly cwd: string; readonly of: ViewsOf}> {
  const cwd = await tempFolder({
    'archive/é/2002.txt': aReport(2002).replaceAll('Invoices paid on time', 'Invoices “paid” – on time'),
    'archive/é/2003.txt': aReport(2003),
    'archive/ab.txt': aReport(2003, 'Westshire District Council'),
  })
  expect(await runCli(cwd, ['migrate', 'archive', '-o', 'package', '--quiet'])).toMatchObject({status: 0})
  const shards = join(cwd, 'package/.outturn/shards')
  const parts = await Promise.all(
    (await readdir(shards)).map(async (name) => {
      const folder = join(shards, name)
      const facts: ShardFacts = JSON.parse(await readFile(join(folder, 'facts.json'), 'utf8'))
      return {folder, facts}
    }),
  )
  return {cwd, of: {parts, fates: [], decided: {links: [], corrections: []}}}
}

test('views that another process writes are the same, byte for byte, and are listed the same', async () => {
  const {cwd, of} = await somePackage()
  const [here, apart] = [join(cwd, 'here'), join(cwd, 'apart')]
  for (const folder of [here, apart]) await mkdir(folder)
  const listed = await writeViews(of, here)
  expect(await writeViewsApart(of, apart)).toEqual(listed)
  const files = await packageFiles(here)
  expect([...files.keys()]).toEqual(expect.arrayContaining(['trends.json', 'trends.csv', 'report.html']))
  expect(await packageFiles(apart)).toEqual(files)
})

test('a fault of the disk there ends the run as one here does', async () => {
  const {cwd, of} = await somePackage()
  const tree = join(cwd, 'package/report.html') // a file, in which no other can lie
  await expect(writeViewsApart(of, tree)).rejects.toThrow('a file has its name')
})

test('a process is begun where there is much to write', async () => {
  const {of} = await somePackage()
  expect(isWorthAProcess(of.parts)).toBe(false)
  const [part] = of.parts
  if (part === undefined) throw new Error('there is a part')
  const many = {...part, facts: {...part.facts, rows: {links: 100_000}}}
  expect(isWorthAProcess([many])).toBe(false)
  expect(isWorthAProcess([many, many])).toBe(true)
})

test('documents of all councils come by their paths, words as they were', async () => {
  const {cwd} = await somePackage()
  const trends = JSON.parse(await readFile(join(cwd, 'package/trends.json'), 'utf8'))
  const paths = trends.documents.map(({path}: {path: string}) => path)
  expect(paths).toEqual(['ab.txt', 'é/2002.txt', 'é/2003.txt'])
  expect(JSON.stringify(trends.series)).toContain('Invoices “paid” – on time')
})
