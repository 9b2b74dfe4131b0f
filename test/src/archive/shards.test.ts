import {expect, test} from 'vitest'
import type {ReadEntry} from '../../../src/archive/ledger.ts'
import {endsCouncil, shardsOf} from '../../../src/archive/shards.ts'
import type {Correction, Decided, LinkDecision} from '../../../src/model/decisions.ts'

function anEntry(path: string, council: string | null): ReadEntry {
  const authority = council === null ? null : {name: council, from: 'title' as const, confidence: 1}
  const facts = {
    id: path,
    format: 'text',
    title: null,
    authority,
    period: null,
    records: 1,
    tables: [],
    sketch: '',
    whole: true,
  }
  return {outcome: 'read', key: path, path, name: path, sha256: '', bytes: 1, facts}
}

const ENTRIES = [
  ...['Amber', 'Bourne', 'Carrow', 'Denham'].map((name) =>
    anEntry(`${name}/plan.txt`, `${name} District Council`),
  ),
  anEntry('Carrow/nobody.txt', null),
  anEntry('elsewhere/nobody.txt', null),
]
const said = {by: 'me', at: '2026-11-26', note: ''}
const place = {path: 'decisions.json', name: 'links[0]', line: 1}

/** The paths that go together, councils alone left out. */
function together(decided: {
  links?: readonly LinkDecision[]
  corrections?: readonly Correction[]
}): readonly (readonly string[])[] {
  const {links = [], corrections = []} = decided
  const placed: Decided = {
    links: links.map((entry) => ({entry, place})),
    corrections: corrections.map((entry) => ({entry, place})),
  }
  return shardsOf(ENTRIES, placed)
    .map(({entries}) => entries.map(({path}) => path))
    .filter((paths) => paths.length > 1)
}

function same(a: string, b: string): LinkDecision {
  return {kind: 'authority', a: `${a} District Council`, b: `${b} DC`, same: true, ...said}
}

test('each council goes by itself where nobody says anything of councils', () => {
  expect(together({})).toEqual([])
  expect(shardsOf(ENTRIES, {links: [], corrections: []})).toHaveLength(6)
})

test('councils that are said to be one go together, and no others; so does what names nobody beside them', () => {
  expect(together({links: [same('Amber', 'Carrow')]})).toEqual([
    ['Amber/plan.txt', 'Carrow/nobody.txt', 'Carrow/plan.txt'],
  ])
})

test('two that are one by way of a name that no report has go together', () => {
  expect(together({links: [same('Amber', 'Old Town'), same('Old Town', 'Bourne')]})).toEqual([
    ['Amber/plan.txt', 'Bourne/plan.txt'],
  ])
})

test('two that are said to be two, or merged later, go together only where they must', () => {
  const merged = {...same('Amber', 'Bourne'), same: false, relation: 'merged-into'} as const
  expect(together({links: [merged]})).toEqual([])
})

test('a report that is said to be another council’s goes with it', () => {
  const moved = {key: 'Bourne/plan.txt', field: 'authority', value: 'Denham District Council', ...said}
  expect(together({corrections: [moved]})).toEqual([['Bourne/plan.txt', 'Denham/plan.txt']])
})

test('a row that may be of any council takes all together; one of a council or report that is named does not', () => {
  const moved = {key: 'indicators:2001/02:BV8', field: 'authority', value: 'Denham District Council', ...said}
  expect(together({corrections: [moved]})).toEqual([ENTRIES.map(({path}) => path).sort()])
  expect(together({corrections: [{...moved, authority: 'Amber DC'}]})).toEqual([
    ['Amber/plan.txt', 'Denham/plan.txt'],
  ])
  expect(together({corrections: [{...moved, in: 'Bourne/plan.txt'}]})).toEqual([
    ['Bourne/plan.txt', 'Denham/plan.txt'],
  ])
})

test('reports of no known council go together by their period, for one may be another in a different format', () => {
  const unknown = ([path, period]: readonly [string, string | null]): ReadEntry => {
    const entry = anEntry(path, null)
    return {...entry, facts: {...entry.facts, period}}
  }
  const entries = [
    ['a/plan.docx', '2003/04'],
    ['b/plan.pdf', '2003/04'],
    ['c/plan.pdf', '2004/05'],
    ['d/letter.txt', null],
    ['e/letter.txt', null],
  ] as const
  const plans = shardsOf(entries.map(unknown), {links: [], corrections: []})
  expect(plans.map((plan) => plan.entries.map(({path}) => path).join(' ')).sort()).toEqual([
    'a/plan.docx b/plan.pdf',
    'c/plan.pdf',
    'd/letter.txt',
    'e/letter.txt',
  ])
})

test('parts of reports of no known council end once, behind the last of them, and each council ends by itself', () => {
  const plans = shardsOf(ENTRIES, {links: [], corrections: []})
  expect(plans.map(({authority}, index) => [authority.split(' ')[0], endsCouncil(plans, index)])).toEqual([
    ['', false],
    ['', true],
    ['Amber', true],
    ['Bourne', true],
    ['Carrow', true],
    ['Denham', true],
  ])
  const unknown = [{authority: ''}, {authority: ''}, {authority: ''}]
  expect(unknown.map((_, index) => endsCouncil(unknown, index))).toEqual([false, false, true])
})
