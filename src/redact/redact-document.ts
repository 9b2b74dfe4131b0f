import type {Document} from '../model/document.ts'
import type {Officer} from '../model/officer.ts'
import type {Table} from '../model/table.ts'
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
 * A name of one word (`Mark`, `Will`) is replaced in the columns of officers and where it is all of a text: in prose it
 * may be any word. Posts and bodies stay: they are no persons. So do names that the report gives to nobody as an
 * officer: who publishes should read on. Characters are counted as they were in the source.
 */
export function redacted(document: Document, secret: string): Document {
  const spellings = personsIn(document, secret)
  if (spellings.length === 0) return document
  const inNames = replacer(spellings)
  const inWords = replacer(spellings.filter(({words}) => /\s/.test(words)))
  // as it is spelt: words of ours (`data`, `text`) have no capitals
  const alone = new Map(spellings.map(({words, pseudonym}) => [words, pseudonym]))
  const put = (name: string, value: unknown): unknown => {
    if (typeof value !== 'string' || NO_WORDS.has(name)) return value
    return alone.get(value.trim()) ?? inWords(value)
  }
  const named: Document = {
    ...document,
    tables: document.tables.map((table) => withNames(table, inNames)),
    indicators: document.indicators.map((row) => ({...row, officers: officersPut(row.officers, inNames)})),
    commitments: document.commitments.map((row) => ({...row, officers: officersPut(row.officers, inNames)})),
  }
  const copy: Document = JSON.parse(JSON.stringify(named), put)
  return copy
}

function officersPut(officers: readonly Officer[], put: (text: string) => string): readonly Officer[] {
  return officers.map((officer) => ({...officer, raw: put(officer.raw), name: put(officer.name)}))
}

/** In columns of officers words are names. */
function withNames(table: Table, put: (text: string) => string): Table {
  const isNamed = table.columns.map(({role}) => role === 'officer')
  if (!isNamed.includes(true)) return table
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((text, at) => (isNamed[at] === true ? put(text) : text)),
      ...(row.inherited === undefined
        ? {}
        : {
            inherited: Object.fromEntries(
              Object.entries(row.inherited).map(([at, text]) => [
                at,
                isNamed[Number(at)] === true ? put(text) : text,
              ]),
            ),
          }),
    })),
  }
}

/** Names are found in any case and over any blanks, and never inside of a word; addresses of mail go with them. */
function replacer(spellings: readonly Spelling[]): (text: string) => string {
  if (spellings.length === 0) return (text) => text
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
