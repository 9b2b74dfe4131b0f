import type {Comparison} from '../compare.ts'
import {entry} from '../compare.ts'
import {letterApart} from './letter-apart.ts'
import MODEL from './officer-model.json' with {type: 'json'}
import type {OfficerSubject} from './officer-subject.ts'

type WordingLevel = keyof typeof MODEL.wording

/** What offices are cut down to; a wording may stand with either. */
const SHORT_FORMS = new Map<string, string>(
  Object.entries({
    hr: 'human resources',
    it: 'information technology',
    ict: 'information communications technology',
    pr: 'public relations',
    ce: 'chief executive',
    ceo: 'chief executive',
    asst: 'assistant',
    dep: 'deputy',
    dir: 'director',
    mgr: 'manager',
    mngr: 'manager',
    exec: 'executive',
    dept: 'department',
    svcs: 'services',
    serv: 'services',
    comms: 'communications',
    env: 'environment',
    admin: 'administration',
    mgmt: 'management',
    ops: 'operations',
    sec: 'secretary',
    co: 'county',
  }),
)
const LITTLE_WORDS = new Set(['of', 'for', 'and', 'the', 'to', 'in', 's'])
const LONG_ENOUGH = 6
/** Wordings that share less of what they are about are two offices. */
const MOSTLY = 0.65
const RANKS = new Set(
  'head director manager officer chief executive assistant deputy acting interim senior principal service board team partnership group committee forum'.split(
    ' ',
  ),
)

/** Is it a word that tells an office from others, and no rank? */
export function isTelling(word: string): boolean {
  return !RANKS.has(word)
}

/** Posts and bodies are compared by their words; `Head of HR` and `Head of Human Resources` are left to a person. */
export function compareWordings(a: OfficerSubject, b: OfficerSubject): Comparison {
  const level = a.kind === b.kind ? wordingLevel(a.wording, b.wording) : 'differs'
  return {
    evidence: [entry('wording', level, MODEL.wording)],
    ...(a.kind === b.kind ? {} : {cannot: 'conflict'}),
    exact: level === 'same',
  }
}

/** Ranks tell nothing of what an office is about: all heads share theirs. */
function wordingLevel(a: string, b: string): WordingLevel {
  if (a === b) return 'same'
  const [ofA, ofB] = [wordingStems(a), wordingStems(b)]
  if (ofA.join(' ') === ofB.join(' ')) return 'same but for short forms'
  if (isMisspelling(ofA, ofB)) return 'misspelt'
  const [one, other] = [ofA.filter(isTelling), ofB.filter(isTelling)]
  if (one.length === 0 || other.length === 0 || numbersIn(one) !== numbersIn(other)) return 'differs'
  const shared = one.filter((word) => other.includes(word)).length
  const share = (2 * shared) / (one.length + other.length)
  if (share === 1) return 'another rank'
  return share >= MOSTLY ? 'most words the same' : 'differs'
}

/** `Area Manager 1` is not `Area Manager 2`. */
function numbersIn(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word)).join(' ')
}

/** One word a letter apart, and that no number: `Area Manager 1` is not `Area Manager 2`. */
function isMisspelling(ofA: readonly string[], ofB: readonly string[]): boolean {
  if (ofA.length !== ofB.length) return false
  const unequal = ofA.flatMap((word, place) =>
    word === ofB[place] ? [] : [[word, ofB[place] ?? ''] as const],
  )
  return (
    unequal.length === 1 &&
    unequal.every(
      ([one, other]) => Math.min(one.length, other.length) >= LONG_ENOUGH && letterApart(one, other),
    )
  )
}

/** The words of an office that tell it from others, short forms spelt out, plurals aside. */
export function wordingStems(wording: string): string[] {
  return wording
    .split(' ')
    .flatMap((word) => (SHORT_FORMS.get(word) ?? word).split(' '))
    .filter((word) => !LITTLE_WORDS.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3}[^s])s$/u, ''))
}
