import {bytesOf, MAC_ROMAN, readByteAs, WINDOWS_1252} from './charsets.ts'
import {replaceFound, tellFinding, type Mended} from './findings.ts'
import {compareReadings} from './readings.ts'

/** As many characters read wrongly as prove it. */
const ENOUGH = 2

/** The way a text was spoilt: characters of one table, by the bytes they stand for, were read by another. */
interface Misreading {
  readonly was: string
  readonly as: string
  readonly mends: ReadonlyMap<string, string>
}

const MISREADINGS: readonly Misreading[] = [
  {was: 'Mac Roman', as: 'Windows-1252', mends: between(WINDOWS_1252, MAC_ROMAN)},
  {was: 'Windows-1252', as: 'Mac Roman', mends: between(MAC_ROMAN, WINDOWS_1252)},
]

function between(as: string, was: string): ReadonlyMap<string, string> {
  return new Map(Array.from(bytesOf(as), ([character, byte]) => [character, readByteAs(was, byte)]))
}

/**
 * Mend a text of Mac Roman that was read as Windows-1252 and saved again, or the other way round: `councilÕs`,
 * `councilís`.
 *
 * Only a whole text is judged: every character beyond ASCII must be in the table it was read by, most must fit
 * nowhere as they stand, and none may fit nowhere by the other table.
 */
export function mendMisread(text: string): Mended {
  const found = MISREADINGS.find((misreading) => explains(text, misreading))
  if (found === undefined) return {text, messages: []}
  const {was, as, mends} = found
  const mended = replaceFound(text, /[\u0080-\uffff]/g, (character) => mends.get(character) ?? character)
  const say = (places: string): string =>
    `${places} “${mended.seen}” or the like stands for what was ${was}, read as ${as} and saved again: read as ${was}, here “${mended.read}”`
  return {
    text: mended.text,
    messages: tellFinding(text, mended, {severity: 'warning', code: 'text/mojibake', say}),
  }
}

function explains(text: string, {mends}: Misreading): boolean {
  const {one, other, differing} = compareReadings(
    text,
    (character) => character,
    (character) => mends.get(character) ?? character,
  )
  const good = one.sum + one.bad
  if (differing < ENOUGH || one.bad * 2 < differing || good * 10 > differing) return false
  if (other.bad > 0 || other.sum * 2 < differing) return false
  for (const [character] of text.matchAll(/[\u0080-\uffff]/g)) if (!mends.has(character)) return false
  return true
}
