import type {Finding} from '../model/explanation.ts'
import type {Place} from '../model/position.ts'
import type {Drawn, Table} from '../model/table.ts'
import {overlaps, positionsIn} from './overlaps.ts'

const WORDS: Readonly<Record<Drawn['layout'], string>> = {
  tabs: 'cells parted by tabs',
  pipes: 'cells parted by pipes',
  slashes: 'cells parted by slashes',
  commas: 'values between commas',
  'fixed-width': 'columns of fixed width',
  'spaced-rows': 'one row a line, its cells parted by blanks',
  'cell-a-line': 'one cell a line',
  'one-line': 'all rows on one line',
  ruled: 'lines drawn round its cells',
  aligned: 'columns that line up on the page',
  cells: 'a table of the file',
  'figures-in-prose': 'figures in prose under a heading',
  form: 'a form of labels and values',
  list: 'a list',
}

/** The pieces of one layout that share a place with something. */
function cutTo(drawn: Drawn, at: Place): Drawn[] {
  const position = positionsIn(drawn.position).filter((one) => overlaps(one, at))
  return position.length === 0 ? [] : [{...drawn, position}]
}

const PARTS: Readonly<Record<string, string>> = {
  whole: 'words that no side cuts',
  oneKind: 'cells of their column’s kind',
  inLine: 'cells in line with their column',
  alike: 'rows filled alike',
  filled: 'places filled',
}

function wordsOfFit({score, parts}: NonNullable<Drawn['fit']>): string {
  const said = Object.entries(parts).map(([name, value]) => `${PARTS[name] ?? name} ${value}`)
  return `; it fits the page by ${score}: ${said.join(', ')}`
}

/**
 * How the source lays out a table, and why it was taken to.
 *
 * @param at  a place in the table; without it the whole table
 */
export function explainLayout(table: Table, at?: Place): Finding[] {
  const pieces = table.drawn ?? []
  const here = at === undefined ? pieces : pieces.flatMap((piece) => cutTo(piece, at))
  const found = here.map(({layout, because, position, fit}): Finding => ({
    about: 'layout',
    says: `${WORDS[layout]}, for ${because}${fit === undefined ? '' : wordsOfFit(fit)}`,
    position,
  }))
  const {damaged} = table
  if (damaged !== undefined) found.push({about: 'layout', says: `not read as a table: ${damaged}`})
  return found
}
