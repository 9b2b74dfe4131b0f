import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {runCli} from '../../support/run-cli.ts'
import {ONE_TABLE} from '../../support/small-reports.ts'
import {tempFolder} from '../../support/temp-folder.ts'
import {ruledTable, textAt, writePdf} from '../../support/write-pdf.ts'

const TABLE = ruledTable(
  [50, 110, 300, 380],
  [700, 680, 660],
  [
    ['PI Code', 'Description', 'Actual 2003/04'],
    ['BV8', 'Invoices < 30 days', '82%'],
  ],
)
const PDF = writePdf([{content: textAt(50, 700, 'A page of words')}, {content: TABLE}])

test('each page is drawn below the folder, by the name of its file, and the tables come out as ever', async () => {
  const cwd = await tempFolder({'c/q1/x.pdf': PDF})
  const {status, stdout} = await runCli(cwd, ['tables', 'c', '--debug-image', 'seen'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^PI Code,Description,Actual 2003\/04,row_kind,.*\nBV8,/)
  expect(await readdir(join(cwd, 'seen/q1/x.pdf'))).toEqual(['page-1.svg', 'page-2.svg'])
  const svg = await readFile(join(cwd, 'seen/q1/x.pdf/page-2.svg'), 'utf8')
  expect(svg).toContain('11 words, 7 edges, 6 cells')
  expect(svg).toContain('>&lt;</text>')
})

test('only the pages that are read are drawn', async () => {
  const cwd = await tempFolder({'x.pdf': PDF})
  await runCli(cwd, ['tables', 'x.pdf', '--pages', '2', '--debug-image', 'seen'])
  expect(await readdir(join(cwd, 'seen/x.pdf'))).toEqual(['page-2.svg'])
})

test('a file reached from above is drawn in the folder too, and nothing else is written', async () => {
  const cwd = await tempFolder({'x.pdf': PDF, 'in/keep.txt': ONE_TABLE})
  await runCli(join(cwd, 'in'), ['tables', '../x.pdf', '--debug-image', 'seen'])
  expect(await readdir(cwd, {recursive: true})).toEqual(
    expect.arrayContaining(['in/seen/x.pdf/page-1.svg', 'in/seen/x.pdf/page-2.svg']),
  )
  expect((await readdir(cwd)).sort()).toEqual(['in', 'x.pdf'])
})

test('a turned page is drawn as it is shown', async () => {
  const turned = `q 0 1 -1 0 595 0 cm\n${ruledTable([50, 110, 300], [500, 480, 450], [['Code', 'Title']])}Q\n`
  const cwd = await tempFolder({'x.pdf': writePdf([{content: turned}])})
  await runCli(cwd, ['read', 'x.pdf', '--debug-image', 'seen'])
  const svg = await readFile(join(cwd, 'seen/x.pdf/page-1.svg'), 'utf8')
  expect(svg).toContain('viewBox="0 0 595 842"')
  expect(svg).toMatch(/transform="rotate\(270 [\d. ]+\)">Code</)
})

test('text has no pages to draw, and that is said', async () => {
  const cwd = await tempFolder({'x.txt': ONE_TABLE})
  const {status, stderr} = await runCli(cwd, ['tables', 'x.txt', '--debug-image', 'seen'])
  expect(status).toBe(0)
  expect(stderr).toContain('Drew nothing: only PDFs have pages to draw')
  expect(await readdir(cwd)).toEqual(['x.txt'])
})

test('a folder that cannot be written to is an error by its name, and the tables still come', async () => {
  const cwd = await tempFolder({'x.pdf': PDF, seen: 'a file and no folder'})
  const {status, stdout, stderr} = await runCli(cwd, ['tables', 'x.pdf', '--debug-image', 'seen'])
  expect(status).toBe(1)
  expect(stderr).toContain('seen/x.pdf/page-1.svg: error write/failed')
  expect(stdout).toContain('BV8')
})
