// Scores how commitments were chained against a truth of the same form as the generated reports' links.json.
//
//   node test/bench/commitments.mjs LINKS.json TRENDS.json DOCUMENTS.ndjson
//
// Says, beside pairwise precision and recall: how often the right commitment is linked or among the five best
// candidates, and how often pairs of a stated probability are right.
import {readFileSync} from 'node:fs'
import {rowsOfTruth} from './rows-of-truth.mjs'
import {showCalibration} from './show-calibration.mjs'

const [truthPath, trendsPath, documentsPath] = process.argv.slice(2)
if (documentsPath === undefined) {
  process.stderr.write('usage: node test/bench/commitments.mjs LINKS.json TRENDS.json DOCUMENTS.ndjson\n')
  process.exit(2)
}
const FIRST = 5

const read = (path) => readFileSync(path, 'utf8')
const truth = JSON.parse(read(truthPath))
const trends = JSON.parse(read(trendsPath))
const documents = read(documentsPath)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

/** Of each record the identity, where the truth has exactly one. */
const identityOf = rowsOfTruth(documents, truth).commitment
const clusterOf = new Map(trends.commitments.flatMap(({id, chain}) => chain.map(({record}) => [record, id])))
const of = (records) => records.filter((record) => identityOf.has(record))

function pairs(groups) {
  let [found, right] = [0, 0]
  for (const group of groups) {
    for (const [place, a] of group.entries()) {
      for (const b of group.slice(place + 1)) {
        found += 1
        if (identityOf.get(a) === identityOf.get(b)) right += 1
      }
    }
  }
  return {found, right}
}

const known = [...identityOf.keys()]
const chains = trends.commitments.map(({chain}) => of(chain.map(({record}) => record)))
const byIdentity = new Map()
for (const record of known) {
  const identity = identityOf.get(record)
  byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), record])
}
const {found, right} = pairs(chains)
const possible = pairs([...byIdentity.values()]).found
say(`records known to the truth     ${known.length} of ${documents.flatMap((one) => one.commitments).length}`)
say(
  `pairs of one chain             P ${share(right, found)}  R ${share(right, possible)}  (${found} found, ${possible} true)`,
)

/** Of each chain the other chains that its candidates name, best first. */
const candidates = trends.candidates.filter(({kind}) => kind === 'commitment')
const named5 = new Map()
for (const {a, b} of candidates) {
  for (const [one, other] of [
    [clusterOf.get(a), b],
    [clusterOf.get(b), a],
  ]) {
    const own = named5.get(one) ?? []
    if (own.length < FIRST) named5.set(one, [...own, other])
  }
}
const wanting = chains.filter((chain) => {
  const [first] = chain
  return (
    first !== undefined &&
    (byIdentity.get(identityOf.get(first)) ?? []).some((other) => !chain.includes(other))
  )
})
const helped = wanting.filter(([first]) =>
  (named5.get(clusterOf.get(first)) ?? []).some((other) => identityOf.get(other) === identityOf.get(first)),
)
say(
  `chains short of a record       ${wanting.length}; the right one among the first five of ${helped.length} (${share(helped.length, wanting.length)})`,
)
const others = known.filter((record) => (byIdentity.get(identityOf.get(record)) ?? []).length > 1)
const reached = others.filter((record) => {
  const own = chains.find((chain) => chain.includes(record)) ?? []
  const linked = own.some((other) => other !== record && identityOf.get(other) === identityOf.get(record))
  const listed = (named5.get(clusterOf.get(record)) ?? []).some(
    (other) => identityOf.get(other) === identityOf.get(record),
  )
  return linked || listed
})
say(`records linked or listed       ${share(reached.length, others.length)} of ${others.length}`)
say(`candidates                     ${candidates.length}`)

showCalibration(
  trends.commitments.flatMap(({links}) => links),
  candidates,
  identityOf,
)
for (const chain of chains) {
  const [first] = chain
  const wrong = chain.filter((record) => identityOf.get(record) !== identityOf.get(first))
  if (wrong.length > 0)
    say(`wrong merge: ${chain.map((record) => `${record} ${identityOf.get(record)}`).join(', ')}`)
}

function share(part, whole) {
  return whole === 0 ? '-' : (part / whole).toFixed(4)
}
function say(line) {
  process.stdout.write(`${line}\n`)
}
