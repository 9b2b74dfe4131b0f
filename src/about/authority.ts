import type {Authority} from '../model/authority.ts'
import type {SaidOf} from '../model/named-bytes.ts'
import {isCapitals} from '../words/text-shape.ts'
import {countPlaces} from './count-places.ts'
import {COUNCIL_OF_PLACE} from './places.ts'

/** The words of a report, those at its head apart: a name there weighs more. */
export interface ReportWords {
  /** title and first lines, above any table */
  readonly head: readonly string[]
  /** the same, and the heads and feet of pages */
  readonly names: readonly string[]
  readonly all: readonly string[]
}

const WORD = String.raw`(?:\p{Lu}[\p{L}'’-]+|St\.?)`
const PLACE = String.raw`${WORD}(?:\s+(?:(?:and|upon|on|in|with|the|of|&)\s+)*${WORD}){0,3}`
const KIND = String.raw`(?:(?:County|City|District|Borough|Metropolitan Borough|Metropolitan District|County Borough|London Borough|Unitary|Royal Borough|Shire|Town)\s+)`
const NAMED = new RegExp(String.raw`\b(${PLACE})\s+(${KIND}Council|CC|MBC|BC|DC|CBC)\b`, 'gu')
/** `Medway Council`: a council that gives no rank of itself is trusted at the head of a report alone. */
const UNRANKED = new RegExp(String.raw`\b(${PLACE})\s+Council\b`, 'gu')
const NO_PLACE =
  /\b(County|City|District|Borough|Metropolitan|Parish|Town|Skills|Arts|Youth|Sports?|Research|Funding|British|Health|Children|Tenants|Community|School)$/
const BOROUGH_OF =
  /\b((?:Royal |London )?Borough of|City of|County of|Metropolitan Borough of) ((?:\p{Lu}[\p{L}'’-]+)(?: (?:and|upon) \p{Lu}[\p{L}'’-]+| \p{Lu}[\p{L}'’-]+)?)(?: (?:County |City |Borough )?Council)?/gu
/** Words that stand before a council's name and are no part of it. */
const LEADING =
  /^(?:The|This|That|Our|In|For|Each|All|Its|Their|Both|Most|Many|Any|Some|No|An|A|By|Of|And|With|From|At|To|Report|While|As|When|Since|However|Section|Appendix|Best|Value|Annual|Performance|Corporate|Plan|Review|Strategy|Monitoring|Progress|Update)\s+/u

/** A post or a body of the council, or one who writes to it: `Chief Executive of`, `Annual Letter to`. */
const POST_OF =
  /^(?:\p{Lu}\S+\s+){0,3}(?:Executive|Director|Treasurer|Secretary|Solicitor|Surveyor|Engineer|Officer|Manager|Head|Clerk|Leader|Mayor|Chairman|Cabinet|Members?|Audit|Auditor|Inspection|Letter)\s+(?:of|for|to)\s+(?:the\s+)?/u

/** A report's title may follow the name on end: `Borough of Eastmere Best Value Performance Plan`. */
const TRAILING =
  / (?:Annual|Best|Performance|Corporate|Quarterly|Strategic|Improvement|Half|Mid|Report|Plan|Business|Service|Financial|Year|Review|Draft|Final|Summary|Progress|Monitoring|Quarter|Cabinet|Statutory|Appendix)$/u

/**
 * Whose report is it?
 *
 * What is said by hand wins. Else the council that the report names most, a name at its head counting for several;
 * else, at low confidence, the council of the place it names most. Nothing named is `null`, not a guess.
 */
export function findAuthority(
  words: ReportWords,
  said: SaidOf | undefined,
  code: string | undefined,
): Authority | null {
  if (said !== undefined) {
    return {name: said.value, ...(code === undefined ? {} : {code}), from: said.from, confidence: 1}
  }
  return fromNames(words) ?? fromPlaces(words.all)
}

function fromNames({names: head, all}: ReportWords): Authority | null {
  const counts = new Map<string, number>()
  for (const name of head.flatMap(namesAtHead)) counts.set(name, (counts.get(name) ?? 0) + HEAD_WEIGHT)
  for (const text of all) for (const name of namesIn(text)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const trusted = [...counts].filter(([name, count]) => count > 1 || COUNCILS.has(name))
  const [best, second] = trusted.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  if (best === undefined) return null
  const inHead = head.some((line) => namesAtHead(line).includes(best[0]))
  const share = best[1] / (best[1] + (second?.[1] ?? 0))
  const mentions = best[1] - (inHead ? HEAD_WEIGHT : 0)
  return {
    name: best[0],
    from: inHead ? 'title' : 'text',
    confidence: round(inHead ? 0.7 + 0.25 * share : 0.35 + 0.45 * share),
    basis: inHead ? `named at the head of the report` : `named ${times(mentions)} in the text`,
  }
}

/** Councils of the places we know: one mention of such a name is enough, of another (`Implement County Council`) it is not. */
const COUNCILS: ReadonlySet<string> = new Set(COUNCIL_OF_PLACE.values())

/** A name at the head of the report counts for so many in the text. */
const HEAD_WEIGHT = 5

function namesAtHead(line: string): readonly string[] {
  const text = recase(line)
  const ranked = namesIn(text)
  if (ranked.length > 0) return ranked
  return [...text.matchAll(UNRANKED)].flatMap((match) => {
    const place = stripLeading(match[1] ?? '')
    return place === '' || isGeneric(place) || NO_PLACE.test(place) ? [] : [`${place} Council`]
  })
}

/** Three words in capitals or more that a head begins with, the rest of it set otherwise or with figures among it. */
const CAPITALS_FIRST = /^(?:\p{Lu}[\p{Lu}'’&-]+[,:]?\s+){3,}/u

/** A head in capitals as it would stand in a sentence: `CITY OF YORK COUNCIL` is `City of York Council`. */
function recase(line: string): string {
  if (!isCapitals(line)) {
    const lead = CAPITALS_FIRST.exec(line)?.[0] ?? ''
    return lead === '' ? line : recase(lead) + line.slice(lead.length)
  }
  return line.replace(/\p{L}{3,}|\b(?:OF|ON|IN)\b/gu, (word) => {
    const lower = word.toLowerCase()
    return /^(of|on|in|and|upon|the|with)$/.test(lower) ? lower : word.slice(0, 1) + lower.slice(1)
  })
}

/** Words without which a text names no council of a kind; most texts have none, and the patterns of names are slow. */
const OF_KIND = /(?:County|City|District|Borough|Unitary|Shire|Town)\s+Council|[BCD]C\b/
/** … and none that is called after its borough. */
const OF_BOROUGH = /(?:Borough|City|County) of /

function namesIn(text: string): readonly string[] {
  const ofKind = text.includes('C') && OF_KIND.test(text)
  const ofBorough = text.includes(' of ') && OF_BOROUGH.test(text)
  if (!ofKind && !ofBorough) return NO_NAMES
  return [...(ofKind ? namesOfKind(text) : []), ...(ofBorough ? namesOfBorough(text) : [])]
}

const NO_NAMES: readonly string[] = []

function namesOfKind(text: string): string[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const place = stripLeading(match[1] ?? '')
    const kind = spellOut(match[2] ?? '')
    return place === '' || isGeneric(place) ? [] : [`${place} ${kind}`]
  })
}

function namesOfBorough(text: string): string[] {
  return [...text.matchAll(BOROUGH_OF)].flatMap((match) => {
    const rank = match[1] ?? ''
    const place = (match[2] ?? '').replace(TRAILING, '')
    return rank.startsWith('City of') && !/Council/.test(match[0]) ? [] : [`${rank} ${place}`]
  })
}

function stripLeading(place: string): string {
  const rest = place.replace(LEADING, '').replace(POST_OF, '')
  return rest === place ? place : stripLeading(rest)
}

/** `District Councils`, `the County Council`: kinds of council, not one. */
function isGeneric(place: string): boolean {
  return /^(The|This|That|Our|A|An|County|City|District|Borough|Parish|Town|Metropolitan|Local|Unitary|Full|New|Cabinet|Draft|Corporate|Whole|Each|Every|Other)( |$)/.test(
    place,
  )
}

function spellOut(kind: string): string {
  const kinds: Readonly<Record<string, string>> = {
    CC: 'County Council',
    MBC: 'Metropolitan Borough Council',
    BC: 'Borough Council',
    DC: 'District Council',
    CBC: 'County Borough Council',
  }
  return kinds[kind] ?? kind.replace(/\s+/g, ' ')
}

/** Places that begin sentences about something else: `Reading at Key Stage 2`. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(['Reading', 'Bury'])

/** A place that is named once may be anything, a visitor's home or a neighbour, unless a thing is counted there. */
const FEWEST_MENTIONS = 2

/** A place named often in a report that never names its council. */
function fromPlaces(all: readonly string[]): Authority | null {
  const county = all.some((text) => /\bcount(y|ies|ywide)\b/i.test(text))
  const mentioned = countPlaces(all)
  const counts = [...COUNCIL_OF_PLACE].flatMap(([place, council]) => {
    if (ORDINARY_WORDS.has(place)) return []
    const mentions = mentioned.get(place) ?? 0
    const weight = mentions * (county && council.endsWith('County Council') ? 1.5 : 1)
    return mentions === 0 ? [] : [{place, council, mentions, weight}]
  })
  const [best, second] = counts.toSorted((a, b) => b.weight - a.weight || (a.place < b.place ? -1 : 1))
  if (best === undefined) return null
  if (best.mentions < FEWEST_MENTIONS && !isCountedIn(best.place, all)) return null
  if (second?.weight === best.weight) return null
  const confidence = round(Math.min(0.5, 0.2 + 0.05 * best.mentions))
  return {
    name: best.council,
    from: 'text',
    confidence,
    basis: `no council is named; the text names ${best.place} ${times(best.mentions)}`,
  }
}

function isCountedIn(place: string, all: readonly string[]): boolean {
  const words = new RegExp(`\\b(?:in|across|within|throughout) ${place}\\b`)
  return all.some((text) => words.test(text))
}

function times(mentions: number): string {
  return mentions === 1 ? 'once' : `${mentions} times`
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100
}
