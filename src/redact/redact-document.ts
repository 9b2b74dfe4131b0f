import type {Document} from '../model/document.ts'
import {personsIn, type Spelling} from './persons-in.ts'

/** Texts that are no words of a report, and lead to its source. */
const NO_WORDS: ReadonlySet<string> = new Set([
  'id',
  'key',
  'sha256',
  'path',
  'table',
  'parent',
  'schema',
  'edtf',
])

/**
 * Put pseudonyms in the place of the persons whom a report names as responsible, wherever their names stand in it.
 *
 * Posts and bodies stay: they are no persons. So do names that the report gives to nobody as an officer (in prose, say):
 * who publishes should read on. Characters are counted as they were in the source.
 */
export function redacted(document: Document, secret: string): Document {
  const spellings = personsIn(document, secret)
  if (spellings.length === 0) return document
  const replace = replacer(spellings)
  const put = (name: string, value: unknown): unknown =>
    typeof value === 'string' && !NO_WORDS.has(name) ? replace(value) : value
  const copy: Document = JSON.parse(JSON.stringify(document), put)
  return copy
}

/** Names are found in any case and over any blanks, and never inside of a word; addresses of mail go with them. */
function replacer(spellings: readonly Spelling[]): (text: string) => string {
  const stands = new Map(spellings.map(({words, pseudonym}) => [plainly(words), pseudonym]))
  const patterns = spellings.map(({words}) => escaped(words).replaceAll(/\s+/g, String.raw`\s+`))
  const names = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'giu')
  return (text) => {
    const named = text.replace(names, (found) => stands.get(plainly(found)) ?? found)
    return named.includes('@') ? named.replace(MAIL, 'address left out') : named
  }
}

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

function plainly(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, ' ')
}

function escaped(words: string): string {
  return words.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
