import {remember} from './remember.ts'

/** Words that heads are made of, in which a scan reads one letter or figure for another. */
const WORDS: ReadonlySet<string> = new Set(
  'indicator indicators description definition title actual actuals target targets outturn performance result results estimate estimated variance comment comments commentary quartile average national officer responsible status direction annual pi pis bvpi bvpis kpi kpis lpi lpis spi spis ni nis'.split(
    ' ',
  ),
)
/** What each of these may have been printed for: no other letter looks so. */
const LOOKS: Readonly<Record<string, string>> = {'1': 'il', '|': 'il', '!': 'il', l: 'il', I: 'il', '0': 'o'}
/** More such letters in one word are no slips. */
const MOST_SLIPS = 4
/** What is longer is no head. */
const LONGEST = 200

/**
 * Give the words of a head back the letters that a scan took for others: `BVPl` is BVPI, `lndicator` is Indicator,
 * `Actua1` is Actual.
 *
 * A word is read so only where one word of heads comes out, and no other could.
 */
export const repairHead = remember((label: string): string =>
  label.length > LONGEST ? label : label.replace(/[\p{L}\d|!]{2,}/gu, repairWord),
)

function repairWord(word: string): string {
  if (WORDS.has(word.toLowerCase())) return word
  const slips = Array.from(word).filter((letter) => LOOKS[letter] !== undefined).length
  if (slips === 0 || slips > MOST_SLIPS || slips === word.length) return word
  let ways = ['']
  for (const letter of word) {
    const looks = LOOKS[letter] ?? letter.toLowerCase()
    ways = ways.flatMap((way) => Array.from(looks, (look) => way + look))
  }
  const [only, more] = ways.filter((way) => WORDS.has(way))
  return only === undefined || more !== undefined ? word : only
}
