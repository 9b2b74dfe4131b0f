// What linking costs and how right it is, on this machine: `npm run bench:links` (minutes; not part of the tests).
//
//   speed       officers of made-up councils, from names to explained clusters, in a process of its own: goals at most
//               40 s of CPU and 1.5 GB for a million mentions, and at most 11 times what a hundred thousand take
//   right       pairs joined against who was meant, over mentions (a spelling in a report) and over spellings, B-cubed,
//               and how far what was said of pairs is what they are: goals within 0.05 where there are 200 pairs
//
// `npm run bench:links -- REPORTS TRUTH` scores a folder of reports against the truth that was made with them instead.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {linkDocuments} from '../../node_modules/.cache/outturn/src/links/link-documents.js'
import {scopesOf} from '../../node_modules/.cache/outturn/src/links/scopes.js'
import {makeOfficerArchive} from '../../node_modules/.cache/outturn/test/support/officer-archive.js'
import {calibration, scoreClusters} from '../../node_modules/.cache/outturn/test/support/score-clusters.js'

const LARGE = fileURLToPath(new URL('link-large.mjs', import.meta.url))
const MEMORY = '--max-old-space-size=1350' // megabytes: more would be collected less, not used better
const ARCHIVES = [
  {seed: 11, councils: 40, years: 8, officers: 60, lines: 80},
  {seed: 12, councils: 10, years: 12, officers: 200, lines: 250},
  {seed: 13, councils: 60, years: 4, officers: 40, lines: 60},
]

const [reports, truth] = process.argv.slice(2)
if (reports !== undefined && truth !== undefined) {
  const documents = readReports(reports)
  show(reports, documents, truthOf(documents, JSON.parse(readFileSync(truth, 'utf8')).officers))
} else {
  speed()
  for (const said of ARCHIVES) {
    const archive = makeOfficerArchive(said)
    const {councils, years, officers} = said
    show(
      `made up: ${councils} councils, ${years} years, ${officers} officers each`,
      archive.documents,
      archive.truth,
    )
  }
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

function show(name, documents, truth) {
  const links = linkDocuments(documents, scopesOf(documents))
  const placed = links.officers.flatMap(({members}, index) =>
    members.flatMap(({id, document, record}) =>
      truth.has(id)
        ? [
            {
              cluster: String(index),
              truth: truth.get(id),
              spelling: record.officer.raw,
              document: document.id,
            },
          ]
        : [],
    ),
  )
  console.log(`\n${name}: ${documents.length} reports, ${placed.length} mentions`)
  for (const [view, {pairs, cubed}] of Object.entries(scoreClusters(placed)))
    console.log(
      `  ${view.padEnd(8)} pairs P ${share(pairs.precision)} R ${share(pairs.recall)}   B-cubed P ${share(cubed.precision)} R ${share(cubed.recall)} F1 ${share(cubed.f1)}`,
    )
  const said = [
    ...links.officers.flatMap((cluster) => cluster.links.map((link) => ({...link, linked: true}))),
    ...links.candidates.filter(({kind}) => kind === 'officer').map((pair) => ({...pair, linked: false})),
  ].filter(({a, b}) => truth.has(a) && truth.has(b))
  const judged = said.map(({a, b, probability, linked}) => ({
    probability,
    linked,
    isOne: truth.get(a) === truth.get(b),
  }))
  for (const {from, to, pairs, linked, said: mean, found} of calibration(judged)) {
    const fair = pairs < 200 || Math.abs(mean - found) <= 0.05
    console.log(
      `  said ${from.toFixed(2)}–${to.toFixed(2)}  ${String(pairs).padStart(7)} pairs, ${String(linked).padStart(7)} linked: ${share(mean)} said, ${share(found)} found ${mark(fair)}`,
    )
  }
}

function readReports(path) {
  const bin = fileURLToPath(new URL('../../dist/src/cli/bin.js', import.meta.url))
  const lines = run([bin, 'read', path, '--ndjson', '--quiet']).trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** Who is meant by each mention: by report and name, and by the row's code where two are printed alike. */
function truthOf(documents, officers) {
  const plain = (name) => name.toLowerCase().replace(/[^a-z]/g, '')
  const known = new Map()
  for (const {id, mentions} of officers) {
    for (const {document, name, code} of mentions) {
      const key = `${document} ${plain(name)}`
      known.set(key, [...(known.get(key) ?? []), {id, code}])
    }
  }
  const truth = new Map()
  for (const {source, indicators, commitments} of documents) {
    const report = source.path.replace(/^.*\//, '').replace(/\.\w+$/, '')
    for (const record of [...indicators, ...commitments]) {
      const code = record.code?.canonical ?? record.reference ?? record.number
      for (const officer of record.officers) {
        const meant = known.get(`${report} ${plain(officer.raw)}`) ?? []
        const own = meant.find((one) => one.code === code) ?? meant[0]
        if (own !== undefined) truth.set(officer.id, own.id)
      }
    }
  }
  return truth
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
