import type {Document} from '../model/document.ts'
import type {Finding} from '../model/explanation.ts'
import {explainLayout} from './explain-layout.ts'
import {explainMessages} from './explain-messages.ts'
import {count, quoted} from './words.ts'

/** Whose a report is, what it is about, how it is laid out, and where its characters went. */
export function explainDocument(document: Document): Finding[] {
  return [
    explainAuthority(document),
    explainPeriod(document),
    ...explainLayouts(document),
    explainCoverage(document),
    ...explainMessages(document),
  ]
}

const SAID = {
  manifest: 'said by hand in the manifest',
  option: 'said by hand on the command line',
  title: 'from its title',
  text: 'from its text',
} as const

function explainAuthority({authority}: Document): Finding {
  if (authority === null) return {about: 'authority', says: 'nothing says whose report it is'}
  const {name, from, basis, confidence} = authority
  return {about: 'authority', says: `${name}, ${SAID[from]}${by(basis)}; confidence ${confidence}`}
}

function explainPeriod({period}: Document): Finding {
  if (period === null) return {about: 'period', says: 'nothing says what period it is about'}
  const {label, from, basis, confidence} = period
  return {about: 'period', says: `${label}, ${SAID[from]}${by(basis)}; confidence ${confidence}`}
}

function by(basis: string | undefined): string {
  return basis === undefined ? '' : ` by the words ${quoted(basis)}`
}

/** Each way in which its tables are laid out, and how many of them. */
function explainLayouts({tables}: Document): Finding[] {
  const byWords = new Map<string, number>()
  for (const table of tables) {
    for (const says of new Set(explainLayout(table).map((found) => found.says)))
      byWords.set(says, (byWords.get(says) ?? 0) + 1)
  }
  if (tables.length === 0) return [{about: 'layout', says: 'no table was recognised in it'}]
  return Array.from(byWords, ([says, number]) => ({
    about: 'layout',
    says: `${count(number, 'table')}: ${says}`,
  }))
}

function explainCoverage({coverage, indicators, commitments}: Document): Finding {
  const {characters, table, heading, text, furniture, unplaced} = coverage
  const places = `${table} in tables, ${heading} in headings, ${text} in text, ${furniture} in page furniture`
  const records = `${count(indicators.length, 'indicator')}, ${count(commitments.length, 'commitment')}`
  return {
    about: 'record',
    says: `${records}; of ${characters} visible characters ${places}, ${unplaced} nowhere`,
  }
}
