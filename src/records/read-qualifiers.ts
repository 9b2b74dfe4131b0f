import type {Qualifier} from '../model/value.ts'

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [
    /[([]?\b(estimated?|est|projected|projection|forecast)\b\.?[)\]]?:?|[([]e[)\]]|(?<=\d%?)\s?e$|^e(?=\s?[\d£])/i,
    'estimated',
  ],
  [/[([]?\b(provisional|prov|interim)\b\.?[)\]]?:?|[([]p[)\]]|(?<=%)\s?p$/i, 'provisional'],
  [/[([]?\b(revised|restated|amended|corrected)\b[)\]]?:?|[([]r[)\]]|(?<=[\d%])\s?r$/i, 'revised'],
  [/[([]?\bunaudited\b[)\]]?|[([]u[)\]]/i, 'unaudited'],
  [/[([]?(?<!un)\baudited\b[)\]]?/i, 'audited'],
  [/[([]?\b(cumulative|cum|ytd|year to date)\b\.?[)\]]?/i, 'cumulative'],
  [
    /^(approx(imately)?\.?|about|around|circa|c\.?|~|≈)\s*(?=[£\d])|(?<=[\d%])\s*[([]?\bapprox(imately)?\b\.?[)\]]?$/i,
    'approximate',
  ],
]
/** `41.2 p` where no pence are meant. */
const PROVISIONAL_P = /(?<=\d)\s?p$/i
/** Without a letter or one of these signs a figure says nothing of itself. */
const SAYS_MORE = /[a-z~≈]/i
/** Only a figure or an answer can be provisional. */
const HOLDS_VALUE = /\d|^(yes|no)\b/i

/**
 * Take off what a cell says of its own figure (`57.5 (e)`, `est. 97`), and say it apart.
 *
 * @param pence  a `p` behind a figure means pence, as it does unless the row says otherwise
 */
export function takeQualifiers(text: string, pence = true): {words: string; qualifiers: Qualifier[]} {
  if (!SAYS_MORE.test(text)) return {words: text, qualifiers: []}
  let words = text
  const qualifiers: Qualifier[] = []
  const known = pence ? QUALIFIERS : [...QUALIFIERS, [PROVISIONAL_P, 'provisional'] as const]
  for (const [pattern, qualifier] of HOLDS_VALUE.test(text) ? known : []) {
    const rest = words.replace(pattern, ' ').trim()
    if (rest !== words && HOLDS_VALUE.test(rest)) {
      qualifiers.push(qualifier)
      words = rest.replace(/\s+/g, ' ')
    }
  }
  return {words, qualifiers}
}
