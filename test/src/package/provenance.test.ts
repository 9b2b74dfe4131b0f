import {expect, test} from 'vitest'
import {provenance} from '../../../src/package/provenance.ts'
import type {SourceFate} from '../../../src/package/sheets/sources.ts'

/**
 * The words of the published vocabularies that may be used, and of what: PREMIS 3 (premis3.owl, version 3.0.0, of the
 * Library of Congress), its vocabularies at id.loc.gov, PROV-O of 2013-04-30, RDF Schema, FOAF and DCMI terms.
 */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'premis:version': ['premis:SoftwareAgent'],
  'premis:note': ['premis:SoftwareAgent', 'premis:Event', 'premis:File'],
  'premis:outcome': ['premis:Event'],
  'premis:outcomeNote': ['premis:Event'],
  'premis:originalName': ['premis:File'],
  'premis:size': ['premis:File'],
  'premis:fixity': ['premis:File'],
  'prov:wasAssociatedWith': ['premis:Event'],
  'prov:used': ['premis:Event'],
  'prov:wasGeneratedBy': ['premis:File'],
  'prov:wasDerivedFrom': ['premis:File'],
  'dcterms:identifier': ['premis:File'],
  'rdf:value': ['premis:Fixity'],
  'rdfs:label': ['premis:SoftwareAgent'],
  'foaf:name': ['premis:Person'],
}
const TYPES = new Set([
  'premis:SoftwareAgent',
  'premis:Person',
  'premis:Event',
  'premis:File',
  'premis:Fixity',
  'eventType:mig',
  'hashFunction:sha256',
])
const OUTCOMES: ReadonlySet<unknown> = new Set(['eventOutcome:suc', 'eventOutcome:fai'])

const HASH = 'a'.repeat(64)
const nothing = {reason: null, code: null, sha256: null, bytes: null, document: null}
const fates: readonly SourceFate[] = [
  {...nothing, path: 'a b/=plan "1".txt', outcome: 'read', sha256: HASH, bytes: 12, document: 'd1'},
  {
    ...nothing,
    path: 'copy.txt',
    outcome: 'duplicate',
    reason: 'the same',
    sha256: HASH,
    bytes: 12,
    document: 'd1',
  },
  {...nothing, path: 'bad.pdf', outcome: 'failed', reason: 'it ends too early', code: 'pdf/broken'},
  {...nothing, path: 'photo.png', outcome: 'skipped', reason: 'it is a picture'},
]

type Graph = readonly Readonly<Record<string, unknown>>[]

function graphOf(deciders: readonly string[] = []): {
  context: Record<string, string>
  graph: Graph
  text: string
} {
  const text = [
    ...provenance({
      producer: {name: 'outturn', version: '1', model: 'm', reference: 'r'},
      options: {since: '2001/02'},
      deciders,
      fates,
      documents: new Map([['d1', 'documents/a b/=plan %221%22.txt.json']]),
      listed: [{path: 'data/series.csv', bytes: 3, hash: `sha256:${'b'.repeat(64)}`}],
    }),
  ].join('')
  const {'@context': context, '@graph': graph}: {'@context': Record<string, string>; '@graph': Graph} =
    JSON.parse(text)
  return {context, graph, text}
}

/** All nodes, those within others too. */
function nodesIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  const node: Readonly<Record<string, unknown>> = {...value}
  return [node, ...Object.values(node).flatMap(nodesIn)]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

test('every word is one of the published vocabularies, and said of what it may be said of', () => {
  const {context, graph} = graphOf(['Jo'])
  expect(
    Object.values(context).filter(
      (address) =>
        !/^http:\/\/(?:www\.loc\.gov|id\.loc\.gov|www\.w3\.org|xmlns\.com|purl\.org)\//.test(address),
    ),
  ).toEqual([])
  for (const node of nodesIn(graph)) {
    const types = listOf(node['@type'] ?? [])
    for (const type of types.flat()) expect([...TYPES]).toContain(type)
    for (const name of Object.keys(node).filter((key) => !key.startsWith('@')))
      expect([name, types.some((type) => PROPERTIES[name]?.includes(String(type)))]).toEqual([name, true])
    if ('premis:outcome' in node) expect([...OUTCOMES]).toContain(nodesIn(node['premis:outcome'])[0]?.['@id'])
  }
})

test('what is named is there: no node points to one that the file does not have', () => {
  const {graph} = graphOf(['Jo'])
  const ids = new Set(graph.map((node) => node['@id']))
  const pointed = nodesIn(graph).flatMap((node) =>
    Object.keys(node).length === 1 && node['@id'] !== undefined ? [node['@id']] : [],
  )
  expect(pointed.filter((id) => !ids.has(id) && !OUTCOMES.has(id))).toEqual([])
  expect(ids.size).toBe(graph.length)
})

test('a report as data leads to its source, the source to its name and hash', () => {
  const {graph} = graphOf()
  const made = graph.find(({'dcterms:identifier': id}) => id === 'd1')
  expect(made?.['@id']).toBe('documents/a%20b/%3Dplan%20%25221%2522.txt.json')
  const [derived] = nodesIn(made?.['prov:wasDerivedFrom'])
  expect(graph.find((node) => node['@id'] === derived?.['@id'])).toMatchObject({
    'premis:originalName': 'a b/=plan "1".txt',
    'premis:size': 12,
    'premis:fixity': {'rdf:value': HASH},
  })
})

test('what failed is an event that failed, with its reason; what was left out says why; nothing is made of them', () => {
  const {graph} = graphOf()
  expect(
    graph.find((node) => nodesIn(node['premis:outcome'])[0]?.['@id'] === 'eventOutcome:fai'),
  ).toMatchObject({
    'premis:outcomeNote': 'it ends too early',
  })
  const notes = graph
    .filter(({'premis:originalName': name}) => name !== undefined)
    .map((node) => node['premis:note'])
  expect(notes).toEqual([undefined, 'duplicate: the same', undefined, 'skipped: it is a picture'])
  expect(graph.filter((node) => 'prov:wasDerivedFrom' in node)).toHaveLength(1)
})

test('persons who decided are agents of it, in the same order whoever is told first', () => {
  expect(graphOf(['Jo', 'Ann']).text).toBe(graphOf(['Ann', 'Jo']).text)
  const {graph} = graphOf(['Jo', 'Ann'])
  expect(graph.flatMap((node) => node['foaf:name'] ?? [])).toEqual(['Ann', 'Jo'])
})
