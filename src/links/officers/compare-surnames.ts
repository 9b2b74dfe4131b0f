import {sexOf} from './compare-forenames.ts'
import {letterApart} from './letter-apart.ts'
import {isListedSurname} from './name-frequency.ts'
import type {OfficerSubject} from './officer-subject.ts'
import MODEL from './officer-model.json' with {type: 'json'}

export type SurnameLevel = keyof typeof MODEL.surname | 'same'
export type AloneLevel = Exclude<keyof typeof MODEL.m.surname, 'same'>

/** In how many reports of an authority a surname is printed. */
export type SurnameUse = (surname: string) => number

/** A misspelling is seldom printed more often. */
const SELDOM = 2
/** A shorter surname a letter apart is another name. */
const LONG_ENOUGH = 5
/** A name that was changed is still printed for so long, in years. */
const LINGERS = 1

/** What two surnames say; a former one that a report states counts as borne. */
export function surnameLevel(a: OfficerSubject, b: OfficerSubject, use: SurnameUse): SurnameLevel {
  const [one, other] = [a.name.surname ?? '', b.name.surname ?? '']
  if (one === other) return 'same'
  if (a.formerly.has(other) || b.formerly.has(one)) return 'borne before'
  if (surnameKey(one) === surnameKey(other)) return 'spelt otherwise'
  if (isMisspelling(one, other)) return misspeltLevel(one, other, use)
  if (sharePart(one, other)) return 'a part the same'
  return isMan(a) || isMan(b) ? 'differs, of a man' : 'differs'
}

/** `MacIntyre` and `McIntyre`, `Smith-Barnes` and `Smith Barnes` are one. */
export function surnameKey(surname: string): string {
  return surname.replace(/^mac(?=\p{L}{3})/u, 'mc').replaceAll(/[ -]/g, '')
}

/** The parts of a hyphened surname; of another, itself. */
export function surnameParts(surname: string): string[] {
  return surname.split('-')
}

/** A man seldom takes another surname. */
function isMan({name}: OfficerSubject): boolean {
  return sexOf(name) === 'man'
}

function sharePart(one: string, other: string): boolean {
  const parts = surnameParts(one)
  return surnameParts(other).some((part) => parts.includes(part))
}

function isMisspelling(one: string, other: string): boolean {
  return Math.max(one.length, other.length) >= LONG_ENOUGH && letterApart(one, other)
}

function misspeltLevel(one: string, other: string, use: SurnameUse): SurnameLevel {
  const known = isListedSurname(one) && isListedSurname(other)
  return !known && Math.min(use(one), use(other)) <= SELDOM ? 'misspelt' : 'a letter apart'
}

/** Two surnames that nothing joins, printed at one time: a surname changes once, and the old one does not last. */
export function isUnlikeSurname(a: OfficerSubject, b: OfficerSubject): boolean {
  const level = surnameLevel(a, b, () => 0)
  if (!level.startsWith('differs')) return false
  if (a.span === undefined || b.span === undefined) return true
  return Math.min(a.span[1], b.span[1]) - Math.max(a.span[0], b.span[0]) > LINGERS
}
