import {fingerprint} from './identity.ts'

/** Short forms of what kind of council it is; only the last words of a name are read so. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/ (?:mbc|met bc)$/, ' metropolitan borough council'],
  [/ mdc$/, ' metropolitan district council'],
  [/ cc$/, ' county council'],
  [/ bc$/, ' borough council'],
  [/ dc$/, ' district council'],
  [/ lbc?$/, ' london borough council'],
  [/^(?:lb|lbc) (?:of )?(.+)$/, '$1 london borough council'],
]

const KIND = '(?:metropolitan |london |royal )?(?:county|city|borough|district)'
const KIND_FIRST = new RegExp(`^(?:council of (?:the )?)?(${KIND})(?: council)? of (.+?)(?: council)?$`)

/**
 * Two spellings of one council's name have one key.
 *
 * `CC` is read as County Council: a city that shortens itself so keeps a key of its own, which parts
 * what is one council; the other way about would join two.
 *
 * @param name  as printed or given: `Leicestershire CC`, `The County of Leicestershire`
 * @returns     `leicestershire county council`; a name without its kind (`Leicestershire`) stays as it is
 */
export function authorityKey(name: string): string {
  const words = fingerprint(name.replaceAll('&', ' and ')).replace(/^the /, '')
  const spelt = SHORT_FORMS.reduce((text, [short, full]) => text.replace(short, full), words)
  return spelt.replace(KIND_FIRST, '$2 $1 council')
}
