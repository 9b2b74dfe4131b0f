// Our tables in PDFs beside those of the readers that npm has: `npm run bench:peers -- FOLDER [--eval COMMAND]` (minutes;
// not part of the tests). The peers are no dependency: the first run installs them, at fixed versions, under node_modules.
//
//   time, memory   each tool in a process of its own, which reads all PDFs of FOLDER: ms of wall and of processor a page,
//                  all threads, of TURNS the best for each file, and of processor also at first, before a tool in
//                  JavaScript has run warm; the most memory that the process held. Start-up and one reading of the
//                  first file are left out of the time
//   tables         how many each gives, a table on two pages being two. With --eval how good they are: COMMAND knows the
//                  truth, for example "python3 icdar_eval.py --gt FOLDER", and is run with `--pred DIR --json FILE` added.
//                  DIR has a NAME.json for each NAME.pdf, `[{page, rows: [[cell]]}]`; a cell is its text, `{text, cs, rs}`,
//                  or null where a span covers it; FILE gets `{summary: {pooled: {f1}, doc_avg: {f1}, found, tables}}`
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {install, PEERS} from './peers-install.mjs'

const READ = fileURLToPath(new URL('peers-read.mjs', import.meta.url))
const TURNS = 3
/** As src/workers gives them to the processes that read PDFs; the peers have Node.js as it comes. */
const AS_A_WORKER = ['--max-semi-space-size=32']

const {values, positionals} = parseArgs({allowPositionals: true, options: {eval: {type: 'string'}}})
const [folder] = positionals
if (positionals.length !== 1) fail('Which PDFs? npm run bench:peers -- FOLDER [--eval COMMAND]')
const names = readdirSync(folder).filter((name) => /\.pdf$/i.test(name))
if (names.length === 0) fail(`There is no PDF in ${folder}`)

const scratch = mkdtempSync(join(tmpdir(), 'outturn-peers-'))
try {
  const tools = [{name: 'outturn', flags: AS_A_WORKER}, ...PEERS.flatMap(installed)]
  const runs = tools.map(run)
  print(runs)
  for (const {failed, name, broke} of runs) tellFailures(name, failed, broke)
} finally {
  rmSync(scratch, {recursive: true, force: true})
}

function installed(peer) {
  const {at, why} = install(peer)
  if (at !== undefined) return [{name: peer.name, version: peer.version, at, flags: []}]
  console.error(`${peer.name} ${peer.version} cannot be installed, so it is left out: ${why}`)
  return []
}

function run({name, version, at, flags}) {
  const predictions = join(scratch, name.replaceAll('/', '-'))
  mkdirSync(predictions)
  const asked = JSON.stringify({tool: name, at, folder: resolve(folder), predictions, turns: TURNS})
  const {status, signal, stderr} = spawnSync(process.execPath, [...flags, READ, asked], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 28,
  })
  const label = version === undefined ? name : `${name} ${version}`
  if (status !== 0) return {name: label, failed: [], broke: lastLine(stderr) ?? String(signal)}
  const facts = JSON.parse(readFileSync(join(predictions, '.facts'), 'utf8'))
  return {name: label, ...facts, ...(values.eval === undefined ? {} : score(predictions))}
}

function score(predictions) {
  const summary = join(predictions, '.summary')
  const command = `${values.eval} --pred "${predictions}" --json "${summary}"`
  const {status, stderr} = spawnSync(command, {encoding: 'utf8', shell: true})
  if (status !== 0) throw new Error(`The evaluator failed: ${lastLine(stderr)}`)
  return {score: JSON.parse(readFileSync(summary, 'utf8')).summary}
}

function print(runs) {
  const rows = runs.filter(({broke}) => broke === undefined).map(cellsOf)
  const head = [
    'tool',
    'F1 pooled',
    'F1 doc avg',
    'found/given',
    'ms CPU/page',
    'at first',
    'ms wall/page',
    'peak MB',
    'pages',
  ]
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)))
  const line = (cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
  console.log(`${names.length} files; time of ${TURNS} turns the best for each file`)
  for (const cells of [head, ...rows]) console.log(`  ${line(cells).join('  ')}`)
  const truth = runs.find(({score}) => score !== undefined)?.score.tables
  if (truth !== undefined) console.log(`  of ${truth} true tables`)
}

function cellsOf({name, score, tables, cpu, first, wall, peak, pages}) {
  const scores = score === undefined ? ['–', '–'] : [score.pooled.f1.toFixed(3), score.doc_avg.f1.toFixed(3)]
  return [
    name,
    ...scores,
    `${score?.found ?? '–'}/${tables}`,
    ...[cpu, first, wall].map((took) => (pages === 0 ? '–' : (took / pages).toFixed(1))),
    peak.toFixed(0),
    String(pages),
  ]
}

function tellFailures(name, failed, broke) {
  if (broke !== undefined) console.log(`${name} broke off, so it has no figures: ${broke}`)
  for (const {file, reason} of failed) console.log(`${name} cannot read ${file}: ${reason}`)
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) || undefined
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
