// Reads all PDFs of a folder with one tool, alone in its process, for `npm run bench:peers`.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {READERS} from './peers-tables.mjs'

const {tool, at, folder, predictions, turns} = JSON.parse(process.argv[2])
const reader = await READERS[tool](at)
const names = readdirSync(folder)
  .filter((name) => /\.pdf$/i.test(name))
  .sort()

await attempt(names[0]) // warm-up: not counted
const facts = {pages: 0, tables: 0, first: 0, cpu: 0, wall: 0, failed: []}
for (const name of names) await take(name)
facts.peak = process.resourceUsage().maxRSS / 1024
writeFileSync(join(predictions, '.facts'), JSON.stringify(facts))
process.exit(0) // a tool's threads may still wait for work

async function take(name) {
  const runs = []
  for (let turn = 0; turn < turns; turn++) runs.push(await attempt(name))
  const [{given, reason, cpu}] = runs
  if (given === undefined) {
    facts.failed.push({file: name, reason})
    return
  }
  // Turning what a tool gives into the evaluator's form is our work, not the tool's: it stands outside the time.
  const tables = reader.tablesOf(given).filter(hasWords)
  writeFileSync(join(predictions, name.replace(/\.pdf$/i, '.json')), JSON.stringify(tables))
  facts.tables += tables.length
  facts.pages += reader.pagesOf(given)
  facts.first += cpu
  facts.cpu += Math.min(...runs.map(({cpu}) => cpu))
  facts.wall += Math.min(...runs.map(({wall}) => wall))
}

/** A grid without a word is no table given: nobody would count it, and the evaluator does not. */
function hasWords({rows}) {
  return rows.flat().some((cell) => (typeof cell === 'string' ? cell : (cell?.text ?? '')).trim() !== '')
}

async function attempt(name) {
  const bytes = readFileSync(join(folder, name))
  const from = {cpu: process.cpuUsage(), wall: performance.now()}
  try {
    const given = await reader.read(bytes)
    const {user, system} = process.cpuUsage(from.cpu)
    return {given, cpu: (user + system) / 1000, wall: performance.now() - from.wall}
  } catch (error) {
    return {reason: error instanceof Error ? error.message : String(error)}
  }
}
