import {fingerprint} from '../../model/identity.ts'

/** A person's name taken apart; all parts in lower case, without marks. */
export interface OfficerName {
  readonly title?: string
  /** forenames and initials, in order: `['patricia', 'l']` for `Patricia L Brigden` */
  readonly given: readonly string[]
  /** absent where one word stands alone: it may be a surname or a forename */
  readonly surname?: string
  readonly alone?: string
}

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev revd cllr councillor'.split(' '),
)
/** Particles that begin a surname when a forename stands before them. */
const PARTICLES = new Set('van von der den de la le du di da del st bin ten ter'.split(' '))
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}'’-]{3,}$/u

/** `T.Purnell` → `T. Purnell`, `O’Connor` → `O'Connor`, blanks single. */
function spaced(raw: string): string {
  return raw
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll('.', '. ')
    .replaceAll(/\s*-\s*/g, '-')
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

/** Is it initials: `A.`, `J`, `AC`, but not `Jo` or `Al`? */
function isInitials(token: string): boolean {
  return /^\p{Lu}\.?$/u.test(token) || /^\p{Lu}{2,3}$/u.test(token)
}

/** Surname first where a comma says so (`Fairbrother, Ted`) or capitals do (`ROBINSON Andy`). */
function surnameLast(words: string): string[] {
  const [before = '', after = '', ...more] = words.split(',').map((part) => part.trim())
  if (after !== '' && more.length === 0) return [...after.split(' '), ...before.split(' ')]
  const tokens = words
    .replaceAll(',', ' ')
    .split(' ')
    .filter((token) => token !== '')
  const [first = '', ...rest] = tokens
  const led = rest.length > 0 && ALL_CAPITALS.test(first) && !rest.some((token) => ALL_CAPITALS.test(token))
  return led && rest.every((token) => !TITLES.has(plain(token))) ? [...rest, first] : tokens
}

/** Where the surname begins: the last word, and the particles before it. */
function surnameStart(tokens: readonly string[]): number {
  let start = tokens.length - 1
  while (start > 1 && PARTICLES.has(plain(tokens[start - 1] ?? ''))) start -= 1
  return start
}

/** `AC` is two initials, `Andy` one forename. */
function givenNames(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => (isInitials(token) ? plain(token).split('') : [plain(token)]))
}

/**
 * Take a person's name apart.
 *
 * One word is left `alone`: `Cunningham` and `Sheila` are cut from fuller names, and which part they are
 * only other reports can tell.
 *
 * @param raw  as printed: `A. Robinson`, `AC Roberts`, `T.Purnell`, `ROBINSON, Andy`, `Cllr Mrs F Davies`
 * @returns    the parts; `given` is empty where only a title stands before the surname (`Mr Smith`)
 */
export function parseOfficerName(raw: string): OfficerName {
  const tokens = surnameLast(spaced(raw))
  const titles = tokens.filter((token) => TITLES.has(plain(token))).map(plain)
  const names = tokens.filter((token) => !TITLES.has(plain(token)) && plain(token) !== '')
  const title = titles.length === 0 ? {} : {title: titles.join(' ')}
  if (names.length === 1) {
    const word = plain(names[0] ?? '')
    // `Mr Smith` is a surname; a knight's title goes with the forename
    const isSurname = titles.length > 0 && !titles.some((word) => word === 'sir' || word === 'dame')
    return {...title, given: [], ...(isSurname ? {surname: word} : {alone: word})}
  }
  const start = surnameStart(names)
  const surname = names.slice(start).map(plain).join(' ')
  return {...title, given: givenNames(names.slice(0, start)), ...(surname === '' ? {} : {surname})}
}
