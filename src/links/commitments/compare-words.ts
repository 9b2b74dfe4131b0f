import type {Evidence} from '../../model/link.ts'
import {entry} from '../compare.ts'
import MODEL from './commitment-model.json' with {type: 'json'}
import {type CommitmentWords, unshared} from './commitment-words.ts'
import {letterApart} from '../officers/letter-apart.ts'
import type {Rarity} from './commonness.ts'

/** What is known of the words of an authority's commitments. */
export interface WordLore {
  readonly rarity: Rarity
  /** whether a stem names a place or a scheme */
  readonly isName: (stem: string) => boolean
}

export type WordsLevel = keyof typeof MODEL.words

const LEVELS: readonly WordsLevel[] = [
  'identical',
  'identical but for figures',
  'nearly identical',
  'strong',
  'good',
  'partial',
  'weak',
  'different',
]
/** Least likeness of each level, weighed by rarity. */
const LEAST: Readonly<Partial<Record<WordsLevel, number>>> = {
  'nearly identical': 0.85,
  strong: 0.65,
  good: 0.5,
  partial: 0.35,
  weak: 0.2,
}
/** Bits that the shared words must tell for a level, or it is one lower: `Review of services` is everybody's. */
const ENOUGH_TOLD = 11
const HARDLY_ANY_TOLD = 6
/** A name in so few sentences that it speaks for one commitment. */
const RARE_NAME = 4.5

/** How near two sentences are, rare words weighing more than common ones. */
export function wordsLevel(a: CommitmentWords, b: CommitmentWords, rarity: Rarity): WordsLevel {
  const {likeness, told} = likenessOf(a.stems, b.stems, rarity)
  const level = plainLevel(a, b, likeness)
  const lower = (told < ENOUGH_TOLD ? 1 : 0) + (told < HARDLY_ANY_TOLD ? 1 : 0)
  return LEVELS[Math.min(LEVELS.indexOf(level) + lower, LEVELS.length - 1)] ?? 'different'
}

function plainLevel(a: CommitmentWords, b: CommitmentWords, likeness: number): WordsLevel {
  if (a.plain === b.plain && a.plain !== '') return 'identical'
  if (a.bare === b.bare && a.bare !== '') return 'identical but for figures'
  return LEVELS.find((level) => likeness >= (LEAST[level] ?? 2)) ?? 'different'
}

/**
 * The mean of Dice's coefficient and the overlap coefficient, each word weighing the bits that it tells.
 *
 * @returns `likeness` from 0 to 1 and the bits that the shared words tell, the same either way round
 */
export function likenessOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  rarity: Rarity,
): {readonly likeness: number; readonly told: number} {
  const [ofA, ofB] = [bitsIn(a, rarity), bitsIn(b, rarity)]
  let told = 0
  for (const [word, bits] of ofA.words) if (b.has(word)) told += bits
  if (told === 0) return {likeness: 0, told}
  return {likeness: told / (ofA.all + ofB.all) + told / Math.min(ofA.all, ofB.all) / 2, told}
}

/** What a sentence's words tell, and all of them together, in bits. */
interface Told {
  /** least first: added up in this order, the sum of some is the same whichever of two sentences they are taken from */
  readonly words: readonly (readonly [word: string, bits: number])[]
  readonly all: number
}

/** Of a whole sentence, reckoned once: it is compared with many. */
const bitsIn = onceEach((stems, rarity: Rarity): Told => {
  const words = Array.from(stems, (word) => [word, rarity(word)] as const).sort(([, x], [, y]) => x - y)
  return {words, all: words.reduce((sum, [, bits]) => sum + bits, 0)}
})

/** The names in a sentence, found once too. */
const namesAmong = onceEach((stems, isName: WordLore['isName']): readonly string[] =>
  [...stems].filter((word) => isName(word)),
)

/** Keep what is reckoned of a sentence under what is known of all, as long as both are there. */
function onceEach<Known extends object, Answer>(
  reckon: (stems: ReadonlySet<string>, known: Known) => Answer,
): (stems: ReadonlySet<string>, known: Known) => Answer {
  const answers = new WeakMap<Known, WeakMap<ReadonlySet<string>, {readonly answer: Answer}>>()
  return (stems, known) => {
    const own = answers.get(known) ?? new WeakMap<ReadonlySet<string>, {readonly answer: Answer}>()
    answers.set(known, own)
    const kept = own.get(stems) ?? {answer: reckon(stems, known)}
    own.set(stems, kept)
    return kept.answer
  }
}

/**
 * Of two sentences: a rare name is common to both, or each has one of its own; `nothing else does` where it is one
 * sentence with two names: `… household waste sites including Upthorpe`, `… including Measstock`.
 */
export type NamesLevel = keyof typeof MODEL.names

/** What the names of places and schemes say, where they say anything. */
export function namesLevel(
  a: CommitmentWords,
  b: CommitmentWords,
  {rarity, isName}: WordLore,
): NamesLevel | undefined {
  const [ofA, ofB] = [namesAmong(a.stems, isName), namesAmong(b.stems, isName)]
  const apart = ofA.some((name) => isMissing(name, b.stems)) && ofB.some((name) => isMissing(name, a.stems))
  if (apart && unshared(a.stems, b.stems).every(isName)) return 'differ, nothing else does'
  if (ofA.some((name) => b.stems.has(name) && rarity(name) >= RARE_NAME)) return 'shared'
  return apart ? 'differ' : undefined
}

/** Has a sentence not this name, not even misspelt? */
function isMissing(name: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(name)) return false
  for (const other of stems) if (letterApart(name, other)) return false
  return true
}

/** `Including` narrows nothing: it names an example. */
const EXAMPLES = new Set(['includ', 'incl'])

/** Is it one sentence that one of the two narrows, or both otherwise: `schools`, `primary schools`? */
export function narrowedApart(a: CommitmentWords, b: CommitmentWords): boolean {
  const [ofA, ofB] = [narrowsBy(a, b), narrowsBy(b, a)]
  return ofA !== 'and more' && ofB !== 'and more' && (ofA === 'narrowing' || ofB === 'narrowing')
}

/** What one sentence has that the other has not: nothing, narrowing words alone, or more. */
function narrowsBy(a: CommitmentWords, b: CommitmentWords): 'nothing' | 'narrowing' | 'and more' {
  let found: 'nothing' | 'narrowing' = 'nothing'
  for (const word of a.stems) {
    if (b.stems.has(word) || EXAMPLES.has(word)) continue
    if (!a.narrowing.has(word)) return 'and more'
    found = 'narrowing'
  }
  return found
}

/** All that two sentences say for or against being one commitment. */
export function wordsEvidence(
  a: CommitmentWords,
  b: CommitmentWords,
  lore: WordLore,
  sameYear: boolean,
): Evidence[] {
  const level = wordsLevel(a, b, lore.rarity)
  const names = namesLevel(a, b, lore)
  return [
    entry('words', level, MODEL.words),
    ...(names === undefined || (names === 'shared' && MODEL.words[level] < 0)
      ? []
      : [entry('names', names, MODEL.names)]),
    ...(narrowedApart(a, b) ? [entry('narrowing', 'differs', MODEL.narrowing)] : []),
    ...figuresEvidence(a, b, sameYear),
  ]
}

/** The target may rise from year to year; within one year it stays, and a rare figure is seldom another's. */
function figuresEvidence(a: CommitmentWords, b: CommitmentWords, sameYear: boolean): Evidence[] {
  if (a.figures.size === 0 || b.figures.size === 0) return []
  if ([...a.figures].some((figure) => b.figures.has(figure))) {
    return a.plain === b.plain ? [] : [entry('figures', 'shared', MODEL.figures)]
  }
  return sameYear ? [entry('figures', 'differ, one year', MODEL.figures)] : []
}
