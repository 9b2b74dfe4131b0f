import {isBareCodeShape, isCodeShape} from '../../words/code-shape.ts'
import {isMeasure, readColumn} from '../../words/read-role.ts'
import {readPart} from '../../words/read-part.ts'
import {readPeriod} from '../../words/read-period.ts'
import {remember} from '../../words/remember.ts'
import {isValueShape} from '../../words/value-shape.ts'
import type {Token} from '../flow.ts'
import {mayBeginPhrase, mostKnown, phraseAt, readHeadItems} from '../head-items.ts'

/** A line of a form cut in two: its label, and where its value begins. */
export interface LabelledLine {
  readonly label: string
  /** the value begins at this offset; at the end of the line where it stands on the next */
  readonly valueFrom: number
  /** words of the field; others are labels only among those */
  readonly known: boolean
  /** no label: the words themselves name what the form is about, by a code or only by standing where a name does */
  readonly head?: 'coded' | 'bare'
}

/** A label is shorter. */
const LONGEST_LABEL = 60
const MOST_WORDS = 8
const PARTED = /^(.{1,60}?)(?:\s*:(?=\s|$)|\s+[–—-](?=\s)|\s*(?<![<>])=(?=\s)|\s*\.{4,}|\s*_{3,})\s*/

/** Without one of these no label is parted from its value: most lines of prose say so soon. */
const MARK = /[:=–—_]|\s-|\.{4}/

/** Words of labels in forms that heads of tables seldom have. */
const FORM_LABEL =
  /^(?:(?:the |this )?(?:year|period|reporting (?:period|year)|financial year|frequency|source|data source|source of data|rationale|purpose|definition|formula|calculation|how (?:it is |is it )?(?:measured|calculated)|why (?:it is |is it |this is )?important|good performance(?: is)?|tolerance|baseline|ward|committee|scrutiny committee|executive member|cabinet member|portfolio(?: holder)?|service|corporate (?:aim|objective|priority|plan ref(?:erence)?)|type|set by|audited(?: by)?|verified by|contact (?:number|details|telephone)|telephone|e-?mail)|(?:next|previous|last) year(?:['’]s)?(?: (?:target|actual|outturn|result|performance))?|(?:target|actual|outturn|result) (?:next|previous|last) year)$/i

/** First words of labels that heads of tables seldom have. */
const FORM_START =
  /^(?:lis?|nis?|lpis?|spis?|pafs?|year|period|service|frequency|source|committee|portfolio|next|previous|last)\b/i

/** Cut a line at the mark behind its label. */
export function readLabelled(text: string): LabelledLine | undefined {
  if (!/^[\p{Lu}\d%]/u.test(text) || !MARK.test(text)) return undefined
  const [whole, label = ''] = PARTED.exec(text) ?? []
  if (whole === undefined) return undefined
  const known = isKnownLabel(label)
  const colon = /[:=]\s*$/.test(whole)
  const plain = colon && label.split(/\s+/).length <= 5 && !/[.;,]/.test(label) && /^\p{Lu}/u.test(label)
  return known || plain ? {label, valueFrom: whole.length, known} : undefined
}

/** A figure or a code that a label calls for has no more characters than this. */
const LONGEST_FIGURE = 60

/** Words of the longest label that a line without a mark may begin with. */
const MOST_PREFIX = 5

/**
 * Cut a line whose mark was lost: behind a label of the field stand the words that it calls for, a code or a figure.
 *
 * Of several cuts a code behind its label is sure (`Indicator No BV8`); else it is the longest label.
 */
export function readUnmarked(text: string): LabelledLine | undefined {
  if (!/^[\p{Lu}\d%]/u.test(text) || isCodeShape(text)) return undefined
  if (!mayBeginPhrase(/^\S+/.exec(text)?.[0] ?? '') && !FORM_START.test(text)) return undefined
  const words = firstWords(text.slice(0, 120), MOST_PREFIX + 1)
  const places = words.slice(1).filter(({index}) => mayBeValue(text, index))
  if (places.length === 0) return undefined
  const tokens = tokensOf(words.map(({word}) => word))
  if (phraseAt(tokens, 0) === undefined && !FORM_START.test(text)) return undefined
  const cuts = places.flatMap(({index}) => {
    const label = text.slice(0, index).trimEnd()
    if (!/^[\p{Lu}\d%]/u.test(label) || !isKnownLabel(label) || !isCalledFor(label, text.slice(index)))
      return []
    return [{label, valueFrom: index, role: roleOfLabel(label)}]
  })
  const coded = cuts.filter(({role}) => role === 'code' || role === 'number')
  const cut = coded.length > 0 ? coded[0] : cuts.at(-1)
  if (cut === undefined || coded.length > 1) return undefined
  return {label: cut.label, valueFrom: cut.valueFrom, known: true}
}

/** Most words that go on behind a label are called for by none: neither short, as figures and codes are, nor begun as names are. */
function mayBeValue(text: string, from: number): boolean {
  if (text.length - from <= LONGEST_FIGURE) return true
  return /^[\p{Lu}\d%£↑↓→←]/u.test(String.fromCodePoint(text.codePointAt(from) ?? 0x20))
}

/** The first words of a text, so many, and where each stands. */
function firstWords(text: string, most: number): {readonly word: string; readonly index: number}[] {
  const words: {readonly word: string; readonly index: number}[] = []
  const next = /\S+/g
  for (let match = next.exec(text); match !== null && words.length < most; match = next.exec(text))
    words.push({word: match[0], index: match.index})
  return words
}

function isCalledFor(label: string, value: string): boolean {
  const role = roleOfLabel(label)
  if (isMeasure(role) || readPart(label) !== undefined) return isValueShape(value) && !beginsWithYear(value)
  if (role === 'code' || role === 'number')
    return isCodeShape(value) || isBareCodeShape(value) || /^(?=\S*\d)\S{2,8}$/.test(value)
  return /^[\p{Lu}\d%£↑↓→←]|^[-–+=]$/u.test(value)
}

/** Words that begin with a year are the rest of a label, though they have the shape of a ratio. */
export function beginsWithYear(text: string): boolean {
  return (
    readPeriod(/^\S+/.exec(text)?.[0] ?? '') !== undefined &&
    /^(?:(?:19|20)?\d{2}[/–-]\d{2,4}|(?:19|20)\d{2})(?:\s|$)/.test(text)
  )
}

const TITLE_BEHIND = /^(?:Targets?|Measures?|Aims?|Goals?)\s*:\s+(?=\p{Lu}\S*\s+\S+\s.*\s\(([^()]+)\)$)/u

/** `Target: Residents satisfied with the council (CP1)`: a title and its code behind a word that else has a figure behind it. */
export function readCodedTitle(text: string): LabelledLine | undefined {
  const [whole, code = ''] = TITLE_BEHIND.exec(text) ?? []
  if (whole === undefined || !isCodeShape(code)) return undefined
  return {label: 'Indicator', valueFrom: whole.length, known: true}
}

const NUMBERED_PROMISE =
  /^((?:Key |Improvement )?(?:Action|Task|Commitment|Recommendation|Promise))\s+(?=\d{1,3}(?:\.\d{1,3})*[a-z]?[.:)]?\s+\p{Lu})/u

/** `Action 1.1 Extend the collection …`: the word, the number that the promise goes by, and its words. */
export function readNumberedPromise(text: string): LabelledLine | undefined {
  const [whole, label = ''] = NUMBERED_PROMISE.exec(text) ?? []
  return whole === undefined ? undefined : {label, valueFrom: whole.length, known: true}
}

const YEAR_FIELD = /^((?:19|20)\d{2}\s?[/–-]\s?\d{2,4}|\d{2}\/\d{2})(?:\s*[:=–—-]\s+|\s*:\s*|\s+)(?=\S)/

/** `2008/09 10.2%`, `2008/09: 10.2%`: a year and a figure. Of which measure it is, the other fields may tell. */
export function readYearField(text: string): LabelledLine | undefined {
  if (text.length > LONGEST_LABEL) return undefined
  const [whole, label = ''] = YEAR_FIELD.exec(text) ?? []
  if (whole === undefined || readPeriod(label) === undefined) return undefined
  return isValueShape(text.slice(whole.length)) ? {label, valueFrom: whole.length, known: true} : undefined
}

/** Is the line a label and nothing else, its value on the next? */
export function readLoneLabel(text: string): LabelledLine | undefined {
  if (text.length > LONGEST_LABEL) return undefined
  const label = text.replace(/\s*[:?]?\s*$/, '')
  return /^[\p{Lu}\d%£]/u.test(label) && isKnownLabel(label)
    ? {label, valueFrom: text.length, known: true}
    : undefined
}

/** Does a form's label say in words of the field what stands behind it? */
export const isKnownLabel = remember((label: string): boolean => {
  if (label.length > LONGEST_LABEL || label.split(/\s+/).length > MOST_WORDS) return false
  if (FORM_LABEL.test(label) || /^(?:ni|li|lpi|spi|paf)s?(?: ref| no\.?)?$/i.test(label)) return true
  const words = label
    .replace(/[’']s\b/g, '')
    .replace(/\b(?:for|in|of the|the)\s+(?=(?:19|20)?\d{2}|year)/gi, '')
  const own = words.split(/\s+/)
  if (mostKnown(own) < own.length) return false // most lines are no labels, and that is soon told
  const tokens = tokensOf(own)
  if (phraseAt(tokens, 0) === undefined) return false
  const read = readHeadItems(tokens)
  if (read.unknown > 0 || read.items.length === 0) return false
  const [only, ...others] = read.items
  // a quarter alone has its outturn behind it; a year alone says of nothing what it is
  if (only?.is === 'period' && others.length === 0) return readPart(label) !== undefined
  return others.length === 0 || read.items.every(({is}) => is !== 'label')
})

/** Words as the readers of headers take them. */
function tokensOf(words: readonly string[]): Token[] {
  const position = {line: 1, endLine: 1}
  return words.map((text, at) => ({text, visible: text.length, at, line: 0, position, amongValues: false}))
}

/** A label that places its figure by another year, which it does not name: nobody can say of which period it is. */
export function isRelativeLabel(label: string): boolean {
  const relative =
    /\b(?:next|previous|last|prior|following|coming) (?:year|quarter|month|period)|\byear (?:before|ago)\b/i
  return relative.test(label) && readPeriod(label) === undefined
}

/** The period that a form is about, where one of its labels gives it. */
export function isPeriodLabel(label: string): boolean {
  return /^(?:year|period|reporting (?:period|year)|financial year)$/i.test(label)
}

/** What stands behind a label. */
export function roleOfLabel(label: string): ReturnType<typeof readColumn>['role'] {
  return readColumn(label).role
}
