import {readPeriod} from '../words/read-period.ts'
import type {ColumnKind} from './column-kind.ts'
import {textOf, type Token} from './flow.ts'
import {remember} from '../words/remember.ts'
import {phraseWords} from './phrase-words.ts'

/** One word or phrase of a header: a period, a measure, or a label that is a column by itself. */
export interface HeadItem {
  readonly is: 'period' | 'measure' | 'label'
  readonly kind: ColumnKind
  readonly tokens: readonly Token[]
  /** what its column is called, where its own words would say that it holds something else */
  readonly name?: string
}

const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?\.?`
const MONTHS = new RegExp(
  String.raw`^(?:${MONTH}(?:\s?(?:-|–|to)\s?${MONTH})?,?\s['’]?(?:19|20)\d{2}|${MONTH}\s?(?:-|–|to)\s?${MONTH},?\s['’]?\d{2})[*†]?$`,
  'i',
)
const PERIOD =
  /^(?:(?:19|20)?\d{2}\s?[/–-]\s?(?:19|20)?\d{2}|(?:19|20)\d{2}\s?[/–-]\s?[1-9]|(?:19|20)\d{2}|(?:q(?:uarter|tr)?\s?[1-4]|h[12]|ay)(?:\s(?:19|20)?\d{2}\s?[/–-]\s?\d{2,4})?)[*†]?$/i

/** Phrases of headers that are measures, longest first by how they are tried. */
const MEASURES: readonly RegExp[] = [
  /^(?:(?:latest|current|previous|cumulative|audited|unaudited|year[ -]end|annual|quarterly|half[ -]year(?:ly)?) )?(?:actuals?|out-?turns?|results?|achieved|achievement|performance|values?)(?: to date)?$/,
  /^(?:year to date|ytd|(?:same (?:period|quarter|time) )?(?:last|previous) year)$/,
  /^(?:actual|year[ -]end|annual) (?:out-?turn|performance|result)$/,
  /^(?:(?:current|annual|local|revised|stretch|future|year[ -]end|original|our) )?(?:targets?|tgt|trajectory)(?: to date)?$/,
  /^(?:est|estimated?|forecast|projected|predicted|anticipated|likely|provisional)(?: (?:out-?turn|actual|result|year[ -]end))?s?$/,
  /^(?:%\s?)?(?:variances?|variation|var|difference)(?:\s?\(?%\)?)?(?: (?:from|to|against) target)?$/,
  /^(?:(?:top|bottom|upper|lower|best|worst|national|english|england|county|unitary|family|district|metropolitan|regional|group|all[ -]england|shire) )*(?:quartiles?|averages?|medians?|mean|benchmarks?|comparators?|comparison)$/,
  /^(?:budget|expenditure|spend|income|cost)$/,
  /^(?:baselines?|numerator|denominator)$/,
]

const LABELS: readonly (readonly [RegExp, ColumnKind])[] = [
  [
    /^(?:(?:performance )?(?:indicator|pi|bvpi|bv|kpi|lpi|li|ni|local|measure) ?(?:code|ref|refs|reference|no|number|id)|code|codes|ref|reference|pi|bvpi|bvpis|bv|ni|li|lpi|kpi|id)$/,
    'code',
  ],
  [/^(?:no|number|item|item no|#)$/, 'code'],
  [
    /^(?:(?:key |short |local |national |best value |brief )*(?:performance )?(?:indicators?|measures?)(?: (?:description|title|name|definition))?|(?:short |brief )?(?:description|definition|title|name)(?: of (?:performance )?(?:indicator|measure))?|pi (?:description|title|name)|what we measure)$/,
    'title',
  ],
  [
    /^(?:(?:key |improvement |proposed )?(?:action|task|commitment|activity|milestone|promise|recommendation)s?|what we said(?: we would do)?|we will)$/,
    'title',
  ],
  [
    /^(?:(?:rag |current |overall )?(?:status|rag|rating)|traffic lights?|on target|target met|met)$/,
    'status',
  ],
  [
    /^(?:(?:direction of )?travel|direction(?: of (?:travel|change))?|dot|trend|improving|better or worse|change)$/,
    'direction',
  ],
  [
    /^(?:(?:lead |responsible |accountable |contact |reporting )?(?:officers?|managers?|persons?|owner|lead|contact|responsibility)|by whom|who|sponsor|champion)$/,
    'name',
  ],
  [
    /^(?:time ?-?scales?|by when|when|deadline|due|(?:target|due|completion|end|start|review) date|date)$/,
    'date',
  ],
  [
    /^(?:units?|unit of measure(?:ment)?|measured in|polarity|good is|good performance(?: is)?|(?:is )?(?:high|low)(?:er)? or (?:high|low)(?:er)?(?: figure)?(?: is)? (?:good|better|best))$/,
    'unit',
  ],
  [
    /^(?:(?:further |performance )?(?:comments?|commentary|notes?|remarks?|explanation|narrative|progress|update|reasons?|corrective action)(?: (?:and|on|for|\/) (?:(?:corrective |remedial )?actions?|variance|progress|comments?|explanation|performance))*)$/,
    'text',
  ],
  [
    /^(?:(?:lead )?(?:department|dept|directorate|division|portfolio|service(?: area)?|section|team)|(?:corporate |strategic |key )?(?:priority|priorities|aim|objective|theme|goal)s?)$/,
    'text',
  ],
]

const LONGEST_PHRASE = 6

/** Every pattern of a phrase, a period's apart. */
export const PHRASES: readonly RegExp[] = [...MEASURES, ...LABELS.map(([pattern]) => pattern)]

const {mayBegin, mayGoOn} = phraseWords(PHRASES)

const PERIOD_BEGINS =
  /^\(?(?:\d|[qQ]|[hH][12]|[aA][yY]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.–-]*$)/i

/** May a phrase of headers begin with this word? Most words of prose say no at once. */
export function mayBeginPhrase(word: string): boolean {
  return mayBegin(word) || PERIOD_BEGINS.test(word)
}

/** No more of the words than these can be in phrases: a quick look, before they are read. */
export function mostKnown(words: readonly string[]): number {
  return words.filter((word) => mayBeginPhrase(word) || mayGoOn(word)).length
}

/** May half of the words be in phrases, and one at least? A line of prose says no when as many are not. */
export function mayBeMostlyKnown(words: readonly string[]): boolean {
  let strange = 0
  for (const word of words) {
    if (mayBeginPhrase(word) || mayGoOn(word)) continue
    if (++strange * 2 > words.length) return false
  }
  return strange < words.length
}

/** May words on end be items of a header, so many at least? False is certain. */
export function mayHoldItems(words: readonly string[], fewest: number): boolean {
  let begun = 0
  for (const word of words) {
    if (mayBeginPhrase(word)) begun++
    else if (!mayGoOn(word)) begun = 0
    if (begun >= fewest) return true
  }
  return false
}

/** The items that a line of header words is made of, longest phrase first; words of no phrase run together as one. */
export function readHeadItems(tokens: readonly Token[]): {items: HeadItem[]; unknown: number} {
  const items: HeadItem[] = []
  let unknown = 0
  let at = 0
  let stray: Token[] = []
  const endStray = () => {
    if (stray.length > 0) items.push({is: 'label', kind: 'text', tokens: stray})
    stray = []
  }
  while (at < tokens.length) {
    const item = phraseAt(tokens, at)
    if (item === undefined) {
      const token = tokens[at]
      if (token !== undefined) stray.push(token)
      unknown++
      at++
    } else {
      endStray()
      items.push(item)
      at += item.tokens.length
    }
  }
  endStray()
  return {items, unknown}
}

/** The longest phrase of headers that begins at a word. */
export function phraseAt(tokens: readonly Token[], at: number): HeadItem | undefined {
  if (!mayBeginPhrase(tokens[at]?.text ?? '')) return undefined
  let longest = 1
  while (longest < LONGEST_PHRASE && mayGoOn(tokens[at + longest]?.text ?? '…')) longest++
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const own = tokens.slice(at, at + length)
    const item = itemOf(own)
    if (item !== undefined) return {...item, tokens: own}
  }
  return undefined
}

/** A phrase that is two labels as well: `Measure Code` heads one column of codes, or two columns. */
export function splitItem(item: HeadItem): HeadItem[] | undefined {
  if (item.is !== 'label') return undefined
  const splits = item.tokens.slice(1).flatMap((_, index) => {
    const [before, behind] = [item.tokens.slice(0, index + 1), item.tokens.slice(index + 1)]
    const [one, two] = [itemOf(before), itemOf(behind)]
    if (one?.is !== 'label' || two?.is !== 'label' || one.kind === two.kind) return []
    return [
      [
        {...one, tokens: before},
        {...two, tokens: behind},
      ],
    ]
  })
  return splits.find((split) => split.some(({kind}) => kind === 'title')) ?? splits[0]
}

function itemOf(tokens: readonly Token[]): Omit<HeadItem, 'tokens'> | undefined {
  return itemNamed(textOf(tokens))
}

const itemNamed = remember((printed: string): Omit<HeadItem, 'tokens'> | undefined => {
  if ((PERIOD.test(printed) || MONTHS.test(printed)) && readPeriod(printed, '2000/01') !== undefined)
    return {is: 'period', kind: 'value'}
  const words = printed
    .toLowerCase()
    .replace(/[.:?*†]+(?=\s|$)/g, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\s*\((?:%|£|days?|£?['’]?000s?|£m)\)$/, '')
  if (MEASURES.some((pattern) => pattern.test(words))) return {is: 'measure', kind: 'value'}
  const kind = LABELS.find(([pattern]) => pattern.test(words))?.[1]
  return kind === undefined ? undefined : {is: 'label', kind}
})
