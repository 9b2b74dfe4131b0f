import type {StatusNow} from '../model/commitment.ts'
import type {TextBlock} from '../model/document.ts'
import type {Light} from '../model/table.ts'
import {wordOf} from './read-status.ts'

/** What a report says that its colours mean; one that it does not explain means itself. */
export type ColourLegend = ReadonlyMap<Light, StatusNow | 'other'>

const LIGHT = String.raw`\b(red|amber|orange|yellow|green)\b["”’')]?`
/** `Red – target missed`, `Green = on target`, `Amber: within 5% of target`. */
const ENTRY = new RegExp(
  String.raw`${LIGHT}\s*(?:[=:–—-]|means|indicates|shows|denotes)\s*(\p{L}[^;|•\n]*?|[<>≤≥\d][^;|•\n]*?)(?=\s*(?:[;|•.,\n]\s*["“‘'(]?(?:red|amber|orange|yellow|green)\b|[;|•\n]|$))`,
  'giu',
)
/** In longer text a colour is the colour of something else. */
const LONGEST = 300
/** A legend explains two colours at the least; one alone is a sentence. */
const FEWEST_ENTRIES = 2
/** Words with which a performance is rated. */
const RATING =
  /\btargets?\b|\btrack\b|\bachiev|\bmet\b|\bmiss|\bbetween\b|\bbehind\b|\bahead\b|\b(?:below|above|within|under|over)\b|\bperform|\bprogress|\bcomplet|\bslip|\bdelay|\bschedule|\bplan\b|\bexceed|\bproblem|\bconcern|\bwors|\bbetter\b|\bpoor|\bgood\b|\bissues?\b|\brisk|\bimprov|\bdeclin|\bdeteriorat|\bdeliver|\bfail|\battention|\burgent|\baction\b|\bsuccess|\bsatisf|\bmeasured?\b|\bdata\b|\bavailable\b|\bstarted\b|\bended\b|\bdeleted\b|\bquartile|\bthreshold|\btolerance|%/i

/**
 * Read the legends of the colours: `Red = deleted` says that red is no rating, `Green: new indicators` that green is
 * no status at all.
 *
 * A legend that turns the colours round (`Red = on target`) makes none of them a status. A colour that rates how things stand (`Amber – within 5% of target`) means itself, and so does one that two legends
 * explain differently, for they are of two tables.
 */
export function readColourLegend(text: readonly TextBlock[]): ColourLegend {
  const found = new Map<Light, Set<Meaning>>()
  for (const block of text) {
    if (block.text.length > LONGEST) continue
    for (const [, word = '', words = ''] of block.text.matchAll(ENTRY)) {
      const light = lightCalled(word)
      const meanings = found.get(light) ?? new Set()
      found.set(light, meanings.add(meaningOf(light, words)))
    }
  }
  if (found.size < FEWEST_ENTRIES) return new Map()
  if ([...found.values()].some((meanings) => meanings.has('contrary')))
    return new Map([...found.keys()].map((light) => [light, 'other']))
  return new Map(
    [...found].flatMap(([light, meanings]) => {
      const [meaning] = meanings
      return meanings.size === 1 && meaning !== undefined && meaning !== 'contrary' && meaning !== light
        ? [[light, meaning] as const]
        : []
    }),
  )
}

function lightCalled(word: string): Light {
  const name = word.toLowerCase()
  return name === 'red' || name === 'green' ? name : 'amber'
}

/** `contrary`: what another light says everywhere else. */
type Meaning = StatusNow | 'other' | 'contrary'

function meaningOf(light: Light, words: string): Meaning {
  const said = wordOf(words)
  if (said === 'ended' || said === 'not-measured') return said
  if (said !== undefined) return said === 'achieved' || said === light ? light : 'contrary'
  return RATING.test(words) ? light : 'other'
}
