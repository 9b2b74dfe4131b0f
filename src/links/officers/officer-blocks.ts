import type {Node} from '../node.ts'
import {surnameKey, surnameParts} from './compare-surnames.ts'
import {isTelling, wordingStems} from './compare-wordings.ts'
import {formalNamesOf} from './forename-forms.ts'
import {deletionsOf} from './letter-apart.ts'
import {isFull, type OfficerSubject} from './officer-subject.ts'

/** A shorter surname a letter apart is another name. */
const LONG_ENOUGH = 5
/** So many letters of an office's words are seldom misspelt. */
const BEGINNING = 4

/** The words that stand alone as names; a block by forename is kept for these only. */
export function aloneWordsOf(nodes: readonly Node<unknown, OfficerSubject>[]): ReadonlySet<string> {
  return new Set(nodes.flatMap(({subject}) => subject.name.alone ?? []))
}

/**
 * What officers must share to be compared at all.
 *
 * A person's surname, a part of it or one letter less of it; a forename and a line, for a surname may change;
 * a word that somewhere stands alone. Posts and bodies share a word that tells them from others.
 */
export function blocksOfOfficer(subject: OfficerSubject, alone: ReadonlySet<string>): string[] {
  const {kind, wording, name} = subject
  if (kind !== 'person') return wordingBlocks(kind, wording)
  if (name.alone !== undefined) return [...surnameBlocks(name.alone), `alone ${name.alone}`]
  const surnames = [name.surname ?? '', ...subject.formerly].filter((surname) => surname !== '')
  return [...surnames.flatMap(surnameBlocks), ...(isFull(name) ? forenameBlocks(subject, alone) : [])]
}

/** By how each word begins that tells an office from others; one of ranks alone (`Chief Executive`) by all of them. */
function wordingBlocks(kind: string, wording: string): string[] {
  const stems = wordingStems(wording)
  const telling = stems.filter(isTelling)
  return (telling.length === 0 ? [stems.join(' ')] : telling).map(
    (word) => `${kind} ${word.slice(0, BEGINNING)}`,
  )
}

function surnameBlocks(surname: string): string[] {
  const key = surnameKey(surname)
  const deletions = key.length < LONG_ENOUGH ? [] : deletionsOf(key)
  return [key, ...surnameParts(surname), ...deletions].map((part) => `surname ${part}`)
}

function forenameBlocks({name, lines}: OfficerSubject, alone: ReadonlySet<string>): string[] {
  const [forename = ''] = name.given
  const words = [forename, ...formalNamesOf(forename)]
  const formal = words.filter((word) => alone.has(word)).map((word) => `alone ${word}`)
  return [...formal, ...Array.from(lines.keys(), (line) => `line ${forename} ${line}`)]
}
