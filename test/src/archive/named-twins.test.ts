import {expect, test} from 'vitest'
import type {ReadEntry} from '../../../src/archive/ledger.ts'
import {namedTwins} from '../../../src/archive/named-twins.ts'
import {scopesOf} from '../../../src/links/scopes.ts'

const FIGURES = Array.from({length: 24}, (_, index) => `f${String(index).padStart(7, '0')}`)
const OTHERS = FIGURES.map((figure) => figure.replace('f', 'g'))

interface Said {
  readonly council?: string
  readonly format?: string
  readonly period?: string | null
  readonly sketch?: readonly string[]
}

function anEntry(path: string, said: Said = {}): ReadEntry {
  const {council, format = 'pdf', period = '2003/04', sketch = FIGURES} = said
  const authority = council === undefined ? null : {name: council, from: 'title' as const, confidence: 1}
  const facts = {
    id: path,
    format,
    title: null,
    authority,
    period,
    records: 30,
    tables: [],
    sketch: sketch.join(''),
    whole: true,
  }
  return {outcome: 'read', key: path, path, name: path, sha256: '', bytes: 1, facts}
}

function twins(...entries: readonly ReadEntry[]): Readonly<Record<string, string>> {
  const owned = entries.map(({path, facts: {id, authority}}) => ({id, authority, source: {path}}))
  return Object.fromEntries(namedTwins(entries, scopesOf(owned)))
}

const AMBER = anEntry('a/plan.doc', {council: 'Amber District Council', format: 'doc'})

test('a report of nobody is found to be a council’s in another format', () => {
  const most = [...FIGURES.slice(0, 22), 'x0000001', 'x0000002']
  expect(twins(AMBER, anEntry('b/plan.pdf'), anEntry('c/plan.htm', {format: 'html', sketch: most}))).toEqual({
    'b/plan.pdf': 'a/plan.doc',
    'c/plan.htm': 'a/plan.doc',
  })
})

test.each<readonly [string, ReadEntry]>([
  ['of the same format', anEntry('b/plan.doc', {format: 'doc'})],
  ['of another period', anEntry('b/plan.pdf', {period: '2004/05'})],
  ['of no period', anEntry('b/plan.pdf', {period: null})],
  ['with other figures', anEntry('b/plan.pdf', {sketch: OTHERS})],
  [
    'with half of the figures',
    anEntry('b/plan.pdf', {sketch: [...FIGURES.slice(0, 12), ...OTHERS.slice(12)]}),
  ],
  ['with too few figures', anEntry('b/plan.pdf', {sketch: []})],
  ['of a council', anEntry('b/plan.pdf', {council: 'Bourne District Council'})],
])('one %s is not', (_, entry) => {
  expect(twins(AMBER, entry)).toEqual({})
})

test('where reports of two councils fit, nobody knows; two of one council are no doubt', () => {
  const pdf = anEntry('c/plan.pdf')
  const bourne = anEntry('b/plan.doc', {council: 'Bourne District Council', format: 'doc'})
  expect(twins(AMBER, bourne, pdf)).toEqual({})
  const again = anEntry('b/plan.htm', {council: 'Amber DC', format: 'html'})
  expect(twins(AMBER, again, pdf)).toEqual({'c/plan.pdf': 'a/plan.doc'})
})
