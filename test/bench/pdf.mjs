// What reading PDFs costs, on this machine: `npm run bench:pdf [-- FOLDER…]` (a minute; not part of the tests).
//
//   time     ours (bytes to blocks) and pdfjs alone (text, then operator list, page by page) on the same files, in
//            turns in one process, start-up left out: goal at most 1.3 times. Both have read all files before, as a run
//            over an archive has: V8 compiles what it runs often, and of ours there is more to compile. What pdfjs takes where both are asked for
//            at once stands beside it. Without a FOLDER on files of our own making: ruled, without rules, prose
//   memory   one file of 250 and of 1,000 pages of tables, each in a process of its own: goal under 400 MB, and flat
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parsePdf} from '../../dist/parsers/pdf/index.js'
import {growingSlowly} from '../../dist/src/workers/heap-growth.js'
import {reportPages} from './pdf-pages.mjs'
import {writePdf} from '../../node_modules/.cache/outturn/test/support/write-pdf.js'

const TURNS = 5
const GOAL = 1.3
const MOST_MEMORY = 400
/** As src/workers gives it to the processes that read PDFs. */
const AS_A_WORKER = ['--max-semi-space-size=32']
const KINDS = ['ruled', 'aligned', 'prose']

// Loaded by us first, who put V8's push back, so that both readers have it.
await parsePdf(writePdf(reportPages('prose', 1, 0)), {})
const {getDocument} = await import('pdfjs-dist/legacy/build/pdf.mjs')

const [asked, ...rest] = process.argv.slice(2)
if (asked === '--memory') await readAlone(Number(rest[0]))
else {
  await times(asked === undefined ? ownFiles() : filesOf([asked, ...rest]))
  memory()
}

function ownFiles() {
  return KINDS.flatMap((kind) =>
    Array.from({length: 4}, (_, at) => ({name: `${kind} ${at}`, bytes: writePdf(reportPages(kind, 12, at))})),
  )
}

function filesOf(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.pdf$/i.test(name))
      .sort()
      .map((name) => ({name, bytes: readFileSync(join(folder, name))})),
  )
}

async function times(files) {
  const readers = {ours: readOurs, pdfjs: readInTurn, 'pdfjs, both at once': readAtOnce}
  const names = Object.keys(readers)
  const best = Object.fromEntries(names.map((name) => [name, files.map(() => Infinity)]))
  let pages = 0
  for (const {bytes} of files) for (const name of names) await readers[name](bytes)
  for (const [at, {bytes}] of files.entries()) {
    for (let turn = 0; turn < TURNS; turn++) {
      for (const name of names) {
        const from = process.cpuUsage()
        const count = await readers[name](bytes)
        const {user, system} = process.cpuUsage(from)
        best[name][at] = Math.min(best[name][at], (user + system) / 1000)
        if (turn === 0 && name === 'ours') pages += count
      }
    }
  }
  const total = (name) => best[name].reduce((sum, took) => sum + took, 0) / pages
  console.log(
    `${files.length} files, ${pages} pages: ms of processor a page, of ${TURNS} turns the best for each file`,
  )
  for (const name of names) console.log(`  ${name.padEnd(20)} ${total(name).toFixed(1)}`)
  const ratio = total('ours') / total('pdfjs')
  console.log(`  ratio to pdfjs ${ratio.toFixed(2)}   goal ≤ ${GOAL} ${mark(ratio <= GOAL)}`)
}

async function readOurs(bytes) {
  const parsed = await parsePdf(bytes, {})
  if ('reason' in parsed) throw new Error(parsed.reason)
  return parsed.pages
}

async function readInTurn(bytes) {
  return withPages(bytes, async (page) => {
    await page.getTextContent()
    await page.getOperatorList()
  })
}

async function readAtOnce(bytes) {
  return withPages(bytes, async (page) => Promise.all([page.getTextContent(), page.getOperatorList()]))
}

async function withPages(bytes, read) {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await read(page)
    page.cleanup()
  }
  await task.destroy()
  return document.numPages
}

function memory() {
  for (const pages of [250, 1000]) {
    const args = [...AS_A_WORKER, process.argv[1], '--memory', String(pages)]
    const {stdout, stderr, status} = spawnSync(process.execPath, args, {encoding: 'utf8'})
    if (status !== 0) throw new Error(stderr)
    const {peak, seconds} = JSON.parse(stdout)
    const kept = peak < MOST_MEMORY
    console.log(
      `${String(pages).padStart(5)} pages of tables  ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB   goal < ${MOST_MEMORY} ${mark(kept)}`,
    )
  }
}

async function readAlone(pages) {
  const bytes = writePdf(reportPages('ruled', pages, 0))
  const from = process.cpuUsage()
  await growingSlowly(
    () => {},
    async (onPage) => parsePdf(bytes, {}, onPage),
  )
  const {user, system} = process.cpuUsage(from)
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({peak, seconds: (user + system) / 1e6}))
}

function mark(kept) {
  return kept ? '✓' : '✗'
}
