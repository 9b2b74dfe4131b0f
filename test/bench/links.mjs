// What linking costs and how right it is, on this machine: `npm run bench:links` (minutes; not part of the tests).
//
//   speed       officers of made-up councils, from names to explained clusters, in a process of its own: goals at most
//               40 s of CPU and 1.5 GB for a million mentions, and at most 11 times what a hundred thousand take
//   right       officers, indicators and commitments: pairs joined against who was meant, over mentions and spellings, B-cubed,
//               and how far what was said of pairs is what they are: goals within 0.05 where there are 200 pairs
//
// `npm run bench:links -- indicator` measures this kind alone; `npm run bench:links -- REPORTS TRUTH` scores a folder of reports against the truth that was made with them instead.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {linkDocuments} from '../../node_modules/.cache/outturn/src/links/link-documents.js'
import {scopesOf} from '../../node_modules/.cache/outturn/src/links/scopes.js'
import {aCouncil} from '../../node_modules/.cache/outturn/test/support/a-council.js'
import {makeIndicatorArchive} from '../../node_modules/.cache/outturn/test/support/indicator-archive.js'
import {makeOfficerArchive} from '../../node_modules/.cache/outturn/test/support/officer-archive.js'
import {scoreClusters} from '../../node_modules/.cache/outturn/test/support/score-clusters.js'
import {rowsOfTruth} from './rows-of-truth.mjs'
import {showCalibration} from './show-calibration.mjs'

const LARGE = fileURLToPath(new URL('link-large.mjs', import.meta.url))
const MEMORY = '--max-old-space-size=1350' // megabytes: more would be collected less, not used better
const ARCHIVES = [
  {seed: 11, councils: 40, years: 8, officers: 60, lines: 80},
  {seed: 12, councils: 10, years: 12, officers: 200, lines: 250},
  {seed: 13, councils: 60, years: 4, officers: 40, lines: 60},
]

/** Sorts of things measured: the fewer, the more alike are the titles; and how often reports print last year's figure too. */
const MEASURED = [
  {seed: 31, things: 20, looksBack: 1},
  {seed: 32, things: 3, looksBack: 0.7},
  {seed: 33, things: 3, looksBack: 0},
  {seed: 34, things: 8, looksBack: 0.3},
]
/** What one thing of a kind is printed as, for the count over spellings. */
const SPELLINGS = {
  officer: ({officer}) => officer.raw,
  indicator: ({code, title}) => code?.canonical ?? title,
  commitment: ({commitment}) => commitment,
}

const [reports, truth] = process.argv.slice(2)
if (reports !== undefined && truth !== undefined) {
  const documents = readReports(reports)
  const rows = rowsOfTruth(documents, JSON.parse(readFileSync(truth, 'utf8')))
  for (const kind of Object.keys(SPELLINGS)) show(kind, reports, documents, rows[kind])
} else {
  const wanted = (kind) => reports === undefined || reports === kind
  if (wanted('officer')) speed()
  for (const said of wanted('officer') ? ARCHIVES : []) {
    const {documents, truth: meant} = makeOfficerArchive(said)
    const {councils, years, officers} = said
    show('officer', `${councils} councils, ${years} years, ${officers} officers each`, documents, meant)
  }
  for (const said of wanted('indicator') ? MEASURED : []) {
    const {documents, truth: meant} = makeIndicatorArchive({councils: 30, years: 6, indicators: 60, ...said})
    const {things, looksBack} = said
    show('indicator', `${things} sorts, ${looksBack} print two years at the least`, documents, meant)
  }
  if (wanted('commitment')) showPromises(60)
}

function showPromises(count) {
  const councils = Array.from({length: count}, (_, at) => aCouncil({seed: at + 1001, name: `Council ${at}`}))
  const meant = new Map(
    councils.flatMap(({identityOf}, at) => Array.from(identityOf, ([id, one]) => [id, `${at} ${one}`])),
  )
  show(
    'commitment',
    `${count} councils`,
    councils.flatMap(({documents}) => documents),
    meant,
  )
}

function speed() {
  const [small, large] = [40, 400].map((councils) => JSON.parse(run([MEMORY, LARGE, String(councils)])))
  for (const one of [small, large]) {
    console.log(
      `${one.mentions} mentions in ${one.spellings} spellings, ${one.councils} councils, ${one.years} years, ${one.reports} reports: ` +
        `${one.seconds.toFixed(1)} s of CPU, peak ${one.peak.toFixed(0)} MB; ${one.clusters} clusters, ${one.links} links, ${one.candidates} candidates`,
    )
  }
  const grown = large.seconds / small.seconds
  console.log(`  a million: goal ≤ 40 s ${mark(large.seconds <= 40)}, ≤ 1500 MB ${mark(large.peak <= 1500)}`)
  console.log(
    `  ten times the mentions take ${grown.toFixed(1)} times as long   goal ≤ 11 ${mark(grown <= 11)}`,
  )
}

function show(kind, name, documents, meant) {
  const links = linkDocuments(documents, scopesOf(documents))
  const clusters = links[`${kind}s`]
  const placed = clusters.flatMap(({members}, index) =>
    members.flatMap(({id, document, record}) =>
      meant.has(id)
        ? [
            {
              cluster: String(index),
              truth: meant.get(id),
              spelling: SPELLINGS[kind](record),
              document: document.id,
            },
          ]
        : [],
    ),
  )
  console.log(`\n${kind}s, ${name}: ${documents.length} reports, ${placed.length} mentions`)
  for (const [view, {pairs, cubed}] of Object.entries(scoreClusters(placed)))
    console.log(
      `  ${view.padEnd(8)} pairs P ${share(pairs.precision)} R ${share(pairs.recall)}   B-cubed P ${share(cubed.precision)} R ${share(cubed.recall)} F1 ${share(cubed.f1)}`,
    )
  showCalibration(
    clusters.flatMap((cluster) => cluster.links),
    links.candidates.filter((one) => one.kind === kind),
    meant,
  )
}

function readReports(path) {
  const bin = fileURLToPath(new URL('../../dist/src/cli/bin.js', import.meta.url))
  const lines = run([bin, 'read', path, '--ndjson', '--quiet']).trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

function run(args) {
  const done = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 30})
  if (done.status !== 0) throw new Error(done.stderr)
  return done.stdout
}

function share(value) {
  return value.toFixed(4)
}

function mark(reached) {
  return reached ? '✓' : '✗'
}
