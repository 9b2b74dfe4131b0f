import {bytesOf, MAC_ROMAN, WINDOWS_1252} from './charsets.ts'
import {replaceFound, tellFinding, type Mended} from './findings.ts'
import {certaintyOf} from './mojibake-certainty.ts'
import {decodeSequence} from './utf8.ts'

/** The way a text was spoilt: its UTF-8 bytes were once read by a table of one byte a character, and saved again. */
interface Way {
  readonly name: string
  readonly bytes: ReadonlyMap<string, string>
  /** One or more such characters on end. */
  readonly runs: RegExp
}

/** Latin-1 has the same bytes for what Windows-1252 lacks, and software mixes the two. */
const LATIN_C1 = Array.from({length: 0x20}, (_, byte): [string, string] => {
  const control = String.fromCharCode(0x80 + byte)
  return [control, control]
})

const WAYS: readonly Way[] = [
  wayOf('Windows-1252', new Map([...LATIN_C1, ...bytesOf(WINDOWS_1252)])),
  wayOf('Mac Roman', bytesOf(MAC_ROMAN)),
]

/** Runs of characters that may be spoilt so. */
export const MOJIBAKE: readonly RegExp[] = WAYS.map(({runs}) => runs)

function wayOf(name: string, bytes: ReadonlyMap<string, string>): Way {
  const of = (least: number, most: number): string =>
    [...bytes].flatMap(([character, byte]) => (isWithin(byte, least, most) ? [character] : [])).join('')
  const next = `[${of(0x80, 0xbf)}]`
  const one = `[${of(0xc2, 0xdf)}]${next}|[${of(0xe0, 0xef)}]${next}{2}|[${of(0xf0, 0xf4)}]${next}{3}`
  return {name, bytes, runs: new RegExp(`(?:${one})+`, 'g')}
}

function isWithin(byte: string, least: number, most: number): boolean {
  return byte.charCodeAt(0) >= least && byte.charCodeAt(0) <= most
}

/** Saved wrongly twice is common, and thrice has been seen. */
const MOST_TIMES = 4

/**
 * Mend UTF-8 that was once read as Windows-1252 or Mac Roman and saved again, however often: `Â£`, `â€™`, `Ã©`.
 *
 * Only what is certain is mended: what comes out must be a character that reports are written in, and what stands
 * there must make no sense as it is.
 */
export function mendMojibake(text: string): Mended {
  for (const way of WAYS) {
    const first = passOnce(text, way)
    if (first.messages.length === 0) continue
    let mended = first.text
    for (let times = 1; times < MOST_TIMES; times++) mended = passOnce(mended, way).text
    return {text: mended, messages: first.messages} // the second time mends what the first has told
  }
  return {text, messages: []}
}

function passOnce(text: string, way: Way): Mended {
  const replaced = replaceFound(text, way.runs, (run, at) =>
    readRun(run, {way, before: text.charAt(at - 1), after: text.charAt(at + run.length)}),
  )
  const say = (places: string): string =>
    `${places} “${replaced.seen}” or the like stands for what was UTF-8, read as ${way.name} and saved again: mended`
  return {
    text: replaced.text,
    messages: tellFinding(text, replaced, {severity: 'info', code: 'text/mojibake', say}),
  }
}

interface Around {
  readonly way: Way
  readonly before: string
  readonly after: string
}

/** What a run of such characters stood for; each that is not certain stays, unless one of the same run is. */
function readRun(run: string, {way, before, after}: Around): string {
  const latin = Array.from(run, (character) => way.bytes.get(character) ?? '').join('')
  const pieces = latin.match(/[\u00c2-\u00df].|[\u00e0-\u00ef]..|[\u00f0-\u00f4].../gs) ?? []
  let at = 0
  const read = pieces.map((piece) => {
    const [from, to] = [at, at + piece.length]
    at = to
    const character = decodeSequence(piece)
    const beside = {before: run.charAt(from - 1) || before, after: run.charAt(to) || after}
    return {
      as: run.slice(from, to),
      character,
      certainty: certaintyOf(character, {...beside, ofTable: way.bytes.has(character)}),
    }
  })
  const surely = read.some(({certainty}) => certainty === 'sure')
  return read
    .map(({as, character, certainty}) =>
      certainty === 'sure' || (surely && certainty === 'beside') ? character : as,
    )
    .join('')
}
