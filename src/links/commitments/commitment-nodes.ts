import type {Commitment} from '../../model/commitment.ts'
import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {Member, Node} from '../node.ts'
import {blockingIn} from './commitment-blocks.ts'
import {
  describe,
  type CommitmentSubject,
  type Described,
  type Lore,
  type NextYear,
  together,
} from './commitment-subject.ts'
import type {CommitmentWords} from './commitment-words.ts'
import {isCommon, type Rarity, rarityIn, shareIn} from './commonness.ts'

interface Row {
  readonly member: Member<Commitment>
  readonly described: Described
}

/** Gather the rows that print the same in one year's reports, and what is known of each authority's commitments. */
export function commitmentNodes(
  members: readonly Member<Commitment>[],
): Node<Commitment, CommitmentSubject>[] {
  const rows = members.map((member): Row => ({member, described: describe(member)}))
  const scopes = groupBy(rows, ({member}) => member.scope)
  return Array.from(scopes.values(), nodesOfScope)
    .flat()
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

function nodesOfScope(rows: readonly Row[]): Node<Commitment, CommitmentSubject>[] {
  const groups = Array.from(groupBy(rows, printOf).values(), onePrint).flat()
  // in order, so that what is known of the words hangs on the rows alone
  const nodes = groups
    .map((group) => group.toSorted((x, y) => byCodeUnit(x.member.id, y.member.id)))
    .sort((x, y) => byCodeUnit(x[0]?.member.id ?? '', y[0]?.member.id ?? ''))
  const described = nodes.map((group) => together(group.map((row) => row.described)))
  const lore = loreOf(described)
  return nodes.flatMap((group, index) => {
    const [first, own] = [group[0]?.member, described[index]]
    if (first === undefined || own === undefined) return []
    return [
      {id: first.id, scope: first.scope, subject: {...own, lore}, members: group.map(({member}) => member)},
    ]
  })
}

/** Rows of one year with one identifier and the same words; without an identifier or a year a row is its own. */
function printOf({member, described: {year, reference, words}}: Row): string {
  if (year === null || reference === null || words.plain === '') return member.id
  return [year, reference, words.plain].join('\u001f')
}

/** Where one report prints a thing twice, which of the two another report means is for the comparison to say. */
function onePrint(rows: readonly Row[]): (readonly Row[])[] {
  const reports = new Set(rows.map(({member}) => member.document.id))
  return reports.size === rows.length ? [rows] : rows.map((row) => [row])
}

function loreOf(described: readonly Described[]): Lore {
  const sentences = [...new Map(described.map(({words}) => [words.bare, words])).values()]
  const rarity = rarityIn(sentences.map(({stems}) => stems))
  const nextYear = yearsIn(described)
  return {
    rarity,
    isName: namesIn(sentences, rarity),
    officers: shareIn(described.map(({officers}) => new Set(officers.map(({key}) => key)))),
    places: shareIn(described.map(({themes, departments}) => new Set([...themes, ...departments]))),
    identifiers: shareIn(described.map(({identifiers}) => identifiers)),
    nextYear,
    blocking: blockingIn(described, rarity, nextYear),
  }
}

/** A word in every sixth sentence is the council's own name, or no name. */
const OF_ALL = 2.5

/** A name has a capital wherever a capital tells anything, and is no word that all councils use. */
function namesIn(sentences: readonly CommitmentWords[], rarity: Rarity): (stem: string) => boolean {
  const capitals = new Map<string, number>()
  for (const {names} of sentences) for (const name of names) capitals.set(name, (capitals.get(name) ?? 0) + 1)
  const uses = new Map<string, number>()
  for (const {stems} of sentences)
    for (const word of stems) if (capitals.has(word)) uses.set(word, (uses.get(word) ?? 0) + 1)
  const isName = ([word, count]: readonly [string, number]): boolean =>
    !isCommon(word) && rarity(word) >= OF_ALL && 2 * count >= (uses.get(word) ?? 0)
  const known = new Set([...capitals].filter(isName).map(([word]) => word))
  return (word) => known.has(word)
}

function yearsIn(described: readonly Described[]): NextYear {
  const years = [...new Set(described.flatMap(({year}) => year ?? []))].sort((a, b) => a - b)
  const next = new Map(years.map((year, place) => [year, years[place + 1]]))
  return (year) => next.get(year)
}
