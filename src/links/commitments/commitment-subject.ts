import type {Commitment, StatusNow} from '../../model/commitment.ts'
import {fingerprint} from '../../model/identity.ts'
import {parseOfficerName} from '../officers/officer-name.ts'
import type {Member} from '../node.ts'
import {remember} from '../../words/remember.ts'
import {commitmentWords, type CommitmentWords, squeezed} from './commitment-words.ts'
import type {Rarity, Share} from './commonness.ts'

/** One officer of a commitment: persons by surname and forename, posts and bodies by their words. */
export interface Answerable {
  readonly key: string
  /** a forename or an initial */
  readonly forename?: string
  /** one word stands for the name, which may be either part of it */
  readonly isAlone?: true
}

/** A status as one report gives it. */
export interface StatusSeen {
  readonly period: string
  readonly now: StatusNow
  readonly previous?: StatusNow
  readonly previousPeriod?: string
}

/** One commitment as linkage sees it; rows of one year that print the same share one. */
export interface CommitmentSubject {
  readonly documents: ReadonlySet<string>
  /** first year of the reports' financial year, where it is known */
  readonly year: number | null
  /** the printed identifier, where there is one; it may count the rows of a department */
  readonly reference: string | null
  /** a bare number, with its theme: it counts the rows of a report */
  readonly number: string | null
  /** all identifiers that the row names, its own among them */
  readonly identifiers: ReadonlySet<string>
  readonly words: CommitmentWords
  readonly officers: readonly Answerable[]
  /** theme, priority and headings over the row */
  readonly themes: ReadonlySet<string>
  readonly departments: ReadonlySet<string>
  /** when it is due, as EDTF */
  readonly due: ReadonlySet<string>
  readonly statuses: readonly StatusSeen[]
  readonly lore: Lore
}

/** What is known of all commitments of one authority. */
export interface Lore {
  readonly rarity: Rarity
  /** whether a stem names a place or a scheme */
  readonly isName: (stem: string) => boolean
  readonly officers: Share
  readonly places: Share
  readonly identifiers: Share
  /** the next year after this one that has a report of commitments */
  readonly nextYear: NextYear
  /** the keys of the blocks that a commitment is in */
  readonly blocking: (subject: Described) => readonly string[]
}

export type NextYear = (year: number) => number | undefined

/** A commitment's row before the authority's lore is known. */
export type Described = Omit<CommitmentSubject, 'lore'>

/** Levels of importance are no themes, nor are colours. */
const NO_THEME =
  /^(?:high|medium|low|other|psa|key|cs ?\d+|[a-z]{0,4} ?\d+)$|\b(?:red|amber|green|commitments?)\b/

/** Describe one row. */
export function describe({document, record}: Member<Commitment>): Described {
  const words = commitmentWords(record)
  const year = yearOf(document.period?.year)
  const reference = printedReference(record)
  const dueCell = record.timescale?.edtf ?? words.due
  return {
    documents: new Set([document.id]),
    year,
    reference,
    number: reference === null ? numberOf(record) : null,
    identifiers: new Set([...record.references.map(squeezed), ...(reference === null ? [] : [reference])]),
    words,
    officers: record.officers.flatMap(answerable),
    themes: themesOf(record),
    departments: departmentsOf(record),
    due: new Set(dueCell === undefined ? [] : [dueCell]),
    statuses: statusesOf(record, document.period?.label),
  }
}

/** Describe the rows that print the same in one year's reports as one. */
export function together(all: readonly Described[]): Described {
  const [first, ...more] = all
  if (first === undefined) throw new RangeError('No row to describe')
  if (more.length === 0) return first
  return {
    ...first,
    documents: union(all, ({documents}) => documents),
    identifiers: union(all, ({identifiers}) => identifiers),
    officers: distinctOfficers(all.flatMap(({officers}) => officers)),
    themes: union(all, ({themes}) => themes),
    departments: union(all, ({departments}) => departments),
    due: union(all, ({due}) => due),
    statuses: all.flatMap(({statuses}) => statuses),
  }
}

function union(all: readonly Described[], of: (one: Described) => ReadonlySet<string>): Set<string> {
  return new Set(all.flatMap((one) => [...of(one)]))
}

function distinctOfficers(officers: readonly Answerable[]): Answerable[] {
  return [...new Map(officers.map((one) => [`${one.key} ${one.forename ?? ''}`, one])).values()]
}

function yearOf(label: string | undefined): number | null {
  const year = Number(label?.slice(0, 4))
  return Number.isInteger(year) ? year : null
}

/** A bare number is none of a report's printed identifiers: it counts the rows of a theme. */
function printedReference({reference}: Commitment): string | null {
  const printed = squeezed(reference ?? '')
  return printed === '' || /^\d+[A-Z]?$/.test(printed) ? null : printed
}

function numberOf({reference, number, theme}: Commitment): string | null {
  const counted = fingerprint(reference ?? '') || fingerprint(number ?? '')
  return counted === '' ? null : `${theme ?? ''} ${counted}`
}

/** A council's few names stand in thousands of rows. */
const partsOfName = remember(parseOfficerName)

function answerable({name, kind}: Commitment['officers'][number]): Answerable[] {
  if (kind !== 'person') return [{key: `${kind} ${fingerprint(name)}`}]
  const {surname, given, alone} = partsOfName(name)
  if (alone !== undefined) return [{key: alone, isAlone: true}]
  const [forename] = given
  return surname === undefined ? [] : [{key: surname, ...(forename === undefined ? {} : {forename})}]
}

/** `A: HIGHWAYS AND TRANSPORT` over one report's rows is `Highways and transport` beside another's. */
function themesOf({priority, section, department}: Commitment): Set<string> {
  const titles = [priority ?? '', ...section.map((title) => title.replace(/^[A-Z]\s*[:.–-]\s*/, ''))]
  const own = fingerprint(department ?? '')
  return new Set(
    titles.map(fingerprint).filter((title) => title !== '' && title !== own && !NO_THEME.test(title)),
  )
}

/** The department that is printed, or the letters of it in an identifier: `CEX` of `CPA CEX 3`, `2. MTCS/CEX`. */
function departmentsOf({department, reference}: Commitment): Set<string> {
  const printed = fingerprint(department ?? '')
  const letters = (reference ?? '').match(/\p{L}{2,}/gu) ?? []
  const coded = letters.length > 1 ? fingerprint(letters.at(-1) ?? '') : ''
  return new Set([printed, coded].filter((one) => one !== ''))
}

function statusesOf({status}: Commitment, period: string | undefined): StatusSeen[] {
  if (status === null || period === undefined) return []
  const {now, previous, previousPeriod} = status
  return [
    {
      period,
      now,
      ...(previous === undefined ? {} : {previous}),
      ...(previousPeriod === undefined ? {} : {previousPeriod}),
    },
  ]
}
