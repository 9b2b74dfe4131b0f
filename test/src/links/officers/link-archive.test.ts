import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {linkDocuments, type Links} from '../../../../src/links/link-documents.ts'
import {scopesOf} from '../../../../src/links/scopes.ts'
import type {Document} from '../../../../src/model/document.ts'
import {makeOfficerArchive} from '../../../support/officer-archive.ts'
import {calibration, scoreClusters} from '../../../support/score-clusters.ts'
import {seeded} from '../../../support/seeded.ts'

const ARCHIVE = makeOfficerArchive({seed: 21, councils: 8, years: 6, officers: 50, lines: 50})
const LINKS = link(ARCHIVE.documents)

function link(documents: readonly Document[]): Links {
  return linkDocuments(documents, scopesOf(documents))
}

function meant(id: string): string {
  return ARCHIVE.truth.get(id) ?? ''
}

test('of officers whose careers are known nearly all are found again, and hardly one is joined to another', () => {
  const placed = LINKS.officers.flatMap(({members}, index) =>
    members.map(({id, document, record}) => ({
      cluster: String(index),
      truth: meant(id),
      spelling: record.officer.raw,
      document: document.id,
    })),
  )
  const {mentions, variants} = scoreClusters(placed)
  expect(placed.length).toBeGreaterThan(5000)
  expect(mentions.pairs.precision).toBeGreaterThan(0.995)
  expect(mentions.pairs.recall).toBeGreaterThan(0.95)
  expect(variants.pairs.precision).toBeGreaterThan(0.99)
  expect(variants.pairs.recall).toBeGreaterThan(0.9)
  expect(variants.cubed.f1).toBeGreaterThan(0.95)
})

test('what is said of a pair is what it is, and nothing unlikely is linked', () => {
  const said = [
    ...LINKS.officers.flatMap(({links}) => links.map((one) => ({...one, linked: true}))),
    ...LINKS.candidates.filter(({kind}) => kind === 'officer').map((one) => ({...one, linked: false})),
  ].map(({a, b, probability, linked}) => ({probability, linked, isOne: meant(a) === meant(b)}))
  for (const {pairs, said: mean, found, to, linked} of calibration(said)) {
    if (pairs >= 200) expect(Math.abs(mean - found)).toBeLessThan(0.05)
    if (to <= 0.5) expect(linked).toBe(0)
  }
})

test('every mention is in one cluster, of its own council alone, and each merge has a link that adds up', () => {
  const ids = LINKS.officers.flatMap(({members}) => members.map(({id}) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(ARCHIVE.truth.size)
  for (const {members, links} of LINKS.officers) {
    expect(new Set(members.map(({scope}) => scope)).size).toBe(1)
    expect(links).toHaveLength(members.length - 1)
    for (const {evidence, weight} of links)
      expect(evidence.reduce((sum, bar) => sum + bar.weight, 0)).toBe(weight)
  }
})

test('candidates come best first, each between two clusters', () => {
  const home = new Map(LINKS.officers.flatMap(({members}, index) => members.map(({id}) => [id, index])))
  const officers = LINKS.candidates.filter(({kind}) => kind === 'officer')
  expect(officers.length).toBeGreaterThan(10)
  for (const {a, b, reason} of officers) {
    expect(home.get(a)).not.toBe(home.get(b))
    expect(reason).not.toBe('')
  }
  const probabilities = officers.map(({probability}) => probability)
  expect(probabilities).toEqual(probabilities.toSorted((x, y) => y - x))
})

test('the order of the reports changes nothing', () => {
  const {documents} = makeOfficerArchive({seed: 22, councils: 2, years: 4, officers: 30, lines: 30})
  const written = (links: Links): string =>
    JSON.stringify([
      links.officers.map(({members, links: own}) => [members.map(({id}) => id), own]),
      links.candidates,
    ])
  const first = written(link(documents))
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(written(link(seeded(seed).shuffled(documents)))).toBe(first)
    }),
    {numRuns: 10},
  )
})

test('a report of another council changes no link', () => {
  const {documents} = makeOfficerArchive({seed: 23, councils: 2, years: 3, officers: 30, lines: 30})
  const own = documents.filter(({authority}) => authority?.name === documents[0]?.authority?.name)
  const clustersOf = (links: Links): string[] =>
    links.officers
      .filter(({members}) => own.some(({id}) => id === members[0]?.document.id))
      .map(({members}) => members.map(({id}) => id).join(' '))
  expect(clustersOf(link(documents))).toEqual(clustersOf(link(own)))
})
