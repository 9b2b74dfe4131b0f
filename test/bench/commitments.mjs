// Scores how commitments were chained against a truth of the same form as the generated reports' links.json.
//
//   node test/bench/commitments.mjs LINKS.json TRENDS.json DOCUMENTS.ndjson
//
// Says, beside pairwise precision and recall: how often the right commitment is linked or among the five best
// candidates, and how often pairs of a stated probability are right.
import {readFileSync} from 'node:fs'

const [truthPath, trendsPath, documentsPath] = process.argv.slice(2)
if (documentsPath === undefined) {
  process.stderr.write('usage: node test/bench/commitments.mjs LINKS.json TRENDS.json DOCUMENTS.ndjson\n')
  process.exit(2)
}
const FIRST = 5
const BINS = [0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 1.01]

const read = (path) => readFileSync(path, 'utf8')
const truth = JSON.parse(read(truthPath))
const trends = JSON.parse(read(trendsPath))
const documents = read(documentsPath)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

const named = (path) => (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '')
const squeezed = (code) => (code ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')

/** By document and code, and theme where the truth has one: the identities that the truth has there. */
const identities = new Map()
for (const {id, mentions} of truth.commitments) {
  for (const {document, code, theme} of mentions) {
    const key = `${document} ${squeezed(code)}`
    identities.set(key, [...(identities.get(key) ?? []), {id, theme}])
  }
}
/** Of each record the identity, where the truth has exactly one. */
const identityOf = new Map()
for (const {source, commitments} of documents) {
  for (const {id, reference, number, theme} of commitments) {
    const here = identities.get(`${named(source.path)} ${squeezed(reference ?? number)}`) ?? []
    const exact = here.filter((one) => one.theme === undefined || one.theme === null || one.theme === theme)
    if (exact.length === 1) identityOf.set(id, exact[0].id)
  }
}
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

say('probability      n   stated   true')
const joined = trends.commitments.flatMap(({links}) => links).filter(({relation}) => relation !== 'follow-on')
const judged = [...joined, ...candidates].filter(({a, b}) => identityOf.has(a) && identityOf.has(b))
for (const [place, from] of BINS.slice(0, -1).entries()) {
  const bin = judged.filter(({probability}) => probability >= from && probability < BINS[place + 1])
  const mean = bin.reduce((sum, {probability}) => sum + probability, 0) / bin.length
  const rightly = bin.filter(({a, b}) => identityOf.get(a) === identityOf.get(b)).length / bin.length
  say(`${from.toFixed(2)} and more ${String(bin.length).padStart(5)}   ${fixed(mean)}   ${fixed(rightly)}`)
}
for (const chain of chains) {
  const [first] = chain
  const wrong = chain.filter((record) => identityOf.get(record) !== identityOf.get(first))
  if (wrong.length > 0)
    say(`wrong merge: ${chain.map((record) => `${record} ${identityOf.get(record)}`).join(', ')}`)
}

function share(part, whole) {
  return whole === 0 ? '-' : (part / whole).toFixed(4)
}
function fixed(value) {
  return Number.isNaN(value) ? '    -' : value.toFixed(3)
}
function say(line) {
  process.stdout.write(`${line}\n`)
}
