import type {Qualifier} from '../model/value.ts'

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/\(?\b(estimated?|est)\b\.?\)?:?|\(e\)|(?<=\d%?)\s?e$/i, 'estimated'],
  [/\(?\b(provisional|prov|interim)\b\.?\)?:?|\(p\)|(?<=%)\s?p$/i, 'provisional'],
  [/\(?\b(revised|restated|amended)\b\)?:?|\(r\)/i, 'revised'],
  [/\(?\bunaudited\b\)?|\(u\)/i, 'unaudited'],
  [/\(?(?<!un)\baudited\b\)?/i, 'audited'],
  [/\(?\b(cumulative|cum)\b\.?\)?/i, 'cumulative'],
  [
    /^(approx(imately)?\.?|about|around|circa|c\.|~|≈)\s*(?=[£\d])|(?<=[\d%])\s*\(?\bapprox(imately)?\b\.?\)?$/i,
    'approximate',
  ],
]
/** Only a figure or an answer can be provisional. */
const HOLDS_VALUE = /\d|^(yes|no)\b/i

/** Take off what a cell says of its own figure (`57.5 (e)`, `est. 97`), and say it apart. */
export function takeQualifiers(text: string): {words: string; qualifiers: Qualifier[]} {
  let words = text
  const qualifiers: Qualifier[] = []
  for (const [pattern, qualifier] of HOLDS_VALUE.test(text) ? QUALIFIERS : []) {
    const rest = words.replace(pattern, ' ').trim()
    if (rest !== words && HOLDS_VALUE.test(rest)) {
      qualifiers.push(qualifier)
      words = rest.replace(/\s+/g, ' ')
    }
  }
  return {words, qualifiers}
}
