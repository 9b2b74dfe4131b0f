import {fingerprint} from '../../model/identity.ts'
import {isKnownForename} from './forename-forms.ts'
import {FORMERLY, HONOURS, JOINED, PARTICLES, TITLES} from './name-words.ts'

/** A person's name taken apart; all parts in lower case, without marks. */
export interface OfficerName {
  readonly title?: string
  /** forenames and initials, in order: `['patricia', 'l']` for `Patricia L Brigden` */
  readonly given: readonly string[]
  /** absent where one word stands alone: it may be a surname or a forename */
  readonly surname?: string
  readonly alone?: string
  /** a surname that is said to have been borne before; all that is said where a mention is `formerly Connell` */
  readonly formerly?: string
}

const ALL_CAPITALS = /^\p{Lu}[\p{Lu}'’-]{3,}$/u

/** `T.Purnell` → `T. Purnell`, `O’Connor` → `O'Connor`, `J-P` → `J P`, blanks single. */
function spaced(raw: string): string {
  return raw
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/[.()]/g, (mark) => (mark === '.' ? '. ' : ' '))
    .replaceAll(/\s*-\s*/g, '-')
    .replaceAll(/(?<=(?:^|\s)\p{L}\.?)-(?=\p{L}\.?(?:\s|$))/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** A part as it is compared: hyphens kept, so that a name that took a second part stays another one. */
function plain(part: string): string {
  return part
    .replaceAll("'", '')
    .split('-')
    .map((piece) => fingerprint(piece).replaceAll(' ', ''))
    .filter((piece) => piece !== '')
    .join('-')
}

/** Is it initials: `A.`, `J`, `AC`, but not `Jo`? In a name that is all in capitals `JO` may be either. */
function isInitials(token: string, shouted: boolean): boolean {
  if (/^\p{L}\.?$/u.test(token)) return true
  return /^\p{Lu}{2,3}$/u.test(token) && !(shouted && isKnownForename(plain(token)))
}

function isShouted(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}{4}/u.test(words)
}

function isName(token: string): boolean {
  const word = plain(token)
  return word !== '' && !TITLES.has(word) && !HONOURS.has(word)
}

/** Surname first where a comma says so (`Fairbrother, Ted`), capitals (`ROBINSON Andy`) or initials behind it (`Robinson AC`). */
function surnameLast(words: string): string[] {
  const [before = '', after = '', ...more] = words.split(',').map((part) => part.trim())
  const led = after.split(' ').some(isName)
  if (led && more.every((part) => !part.split(' ').some(isName)))
    return joined([...after.split(' '), ...before.split(' ')])
  const tokens = joined(words.replaceAll(',', ' ').split(' '))
  const names = tokens.filter(isName)
  return isSurnameFirst(names, isShouted(words))
    ? [...tokens.filter((token) => token !== names[0]), ...names.slice(0, 1)]
    : tokens
}

function isSurnameFirst([first = '', ...rest]: readonly string[], shouted: boolean): boolean {
  if (rest.length === 0 || isInitials(first, shouted)) return false
  if (rest.every((token) => isInitials(token, shouted))) return true
  return ALL_CAPITALS.test(first) && !rest.some((token) => ALL_CAPITALS.test(token))
}

/** `Mc Donald` is one word. */
function joined(tokens: readonly string[]): string[] {
  const whole: string[] = []
  for (const token of tokens.filter((one) => one !== '')) {
    const before = whole.at(-1)
    if (before !== undefined && JOINED.has(plain(before))) whole[whole.length - 1] = before + token
    else whole.push(token)
  }
  return whole
}

/** `MR Wilson` may be a title or two initials: where nothing else stands before the surname it says neither. */
function withoutDoubt(tokens: readonly string[], shouted: boolean): string[] {
  const isDoubtful = (token: string): boolean => /^(?:MR|MS|DR)$/.test(token) && !shouted
  const rest = tokens.filter((token) => !isDoubtful(token))
  return rest.length === 1 && rest.length < tokens.length ? [MERE_TITLE, ...rest] : [...tokens]
}

/** Says that the word behind it is a surname, and no more. */
const MERE_TITLE = 'mx'

/** Where the surname begins: the last word, and the particles before it. */
function surnameStart(tokens: readonly string[]): number {
  let start = tokens.length - 1
  while (start > 1 && PARTICLES.has(plain(tokens[start - 1] ?? ''))) start -= 1
  return start
}

/**
 * Take a person's name apart.
 *
 * One word is left `alone`: `Cunningham` and `Sheila` are cut from fuller names, and which part they are
 * only other reports can tell.
 *
 * @param raw  as printed: `A. Robinson`, `AC Roberts`, `T.Purnell`, `ROBINSON, Andy`, `Cllr Mrs F Davies OBE`,
 *             `Jan Penhaligon, formerly Connell`
 * @returns    the parts; `given` is empty where only a title stands before the surname (`Mr Smith`)
 */
export function parseOfficerName(raw: string): OfficerName {
  const words = spaced(raw)
  const all = words.replaceAll(',', ' , ').split(' ')
  const at = all.findIndex(
    (token, place) => FORMERLY.has(token.toLowerCase()) && all.slice(place + 1).some(isName),
  )
  if (at === -1) return parseName(words)
  const before = all
    .slice(0, at)
    .filter((token) => token !== ',')
    .join(' ')
  const formerly = all
    .slice(at + 1)
    .filter(isName)
    .map(plain)
    .at(-1)
  return {...parseName(before), ...(formerly === undefined ? {} : {formerly})}
}

function parseName(words: string): OfficerName {
  const tokens = withoutDoubt(surnameLast(words), isShouted(words))
  const titles = tokens.map(plain).filter((word) => TITLES.has(word))
  const names = tokens.filter(isName)
  const title = titles.length === 0 ? {} : {title: titles.join(' ')}
  if (names.length === 1) {
    const word = plain(names[0] ?? '')
    // `Mr Smith` is a surname; a knight's title goes with the forename
    const isSurname = titles.length > 0 && !titles.some((one) => one === 'sir' || one === 'dame')
    return {...title, given: [], ...(isSurname ? {surname: word} : {alone: word})}
  }
  const start = surnameStart(names)
  const surname = names.slice(start).map(plain).join(' ')
  const shouted = isShouted(words)
  const given = names
    .slice(0, Math.max(start, 0))
    .flatMap((token) => (isInitials(token, shouted) ? plain(token).split('') : [plain(token)]))
  return {...title, given, ...(surname === '' ? {} : {surname})}
}
