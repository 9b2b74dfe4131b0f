import {monthOf} from '../../words/month-of.ts'
import {isOpeningWord, isUnfinished} from '../../words/text-shape.ts'
import {isFigureShape} from '../../words/value-shape.ts'
import {figureItems, mayGiveFigure} from './figure-items.ts'
import {inSmallLetters, phraseOf} from './figure-words.ts'
import {piecesOf} from './pieces.ts'
import {readFigures, type ReadFigures} from './read-figures.ts'
import {titleWords, type TitleWords} from './title-words.ts'

/** Where the title of an entry ends, and what its sentences give. */
export interface DividedEntry {
  /** the title stands before this offset */
  readonly titleTo: number
  /** the sentences begin at this offset */
  readonly bodyFrom: number
  readonly read: ReadFigures
}

/** A title of more characters than this is none. */
const LONGEST_TITLE = 400
/** Where more places could end the title, none is known to. */
const MOST_PLACES = 40
/** Only so much is read to see whether a place ends the title. */
const FIRST_WORDS = 400

type Kind = 'known' | 'line' | 'sentence' | 'mark' | 'verb' | 'bare'

interface Place {
  readonly kind: Kind
  readonly titleTo: number
  readonly bodyFrom: number
}

/**
 * Part the words of an entry into its title and the sentences behind it.
 *
 * The title ends at the first mark behind which a sentence gives a figure; where nothing marks its end, only where all
 * that follows is understood, and in one way.
 *
 * @param text   all words behind the code
 * @param lines  offsets at which its further lines begin
 * @param end    where the title ends, if that is known: it is a heading, or a block of its own
 */
export function divideEntry(
  text: string,
  lines: readonly number[],
  end: number | undefined,
): DividedEntry | undefined {
  if (!mayGiveFigure(text)) return undefined
  const first = lines[0] ?? text.length
  const ends = end === undefined ? placesIn(text) : []
  const lineEnds = (end === undefined ? lines.slice(0, 3).filter((at) => beginsAnew(text, at)) : [end]).map(
    (at): Place => ({kind: end === undefined ? 'line' : 'known', titleTo: at, bodyFrom: at}),
  )
  const titled = isTitleLine(text, lines)
  // brackets in a line of title are the title's
  const isWithin = ({titleTo, bodyFrom}: Place): boolean =>
    titled && (titleTo === 0 || (titleTo < first && text.charAt(bodyFrom) === '('))
  const marked = ends.filter(
    (place) => (place.kind === 'mark' || place.kind === 'sentence') && !isWithin(place),
  )
  const places = [...marked, ...lineEnds].toSorted((a, b) => a.titleTo - b.titleTo)
  return (
    firstThat(text, lines, places, (read) => read.claims.length > 0, true) ??
    firstThat(
      text,
      lines,
      places.filter(({kind}) => kind !== 'mark'),
      (read) => read.claims.length > 0,
      false,
    ) ??
    firstThat(
      text,
      lines,
      ends.filter(({kind}) => kind === 'verb'),
      ({claims, clean}) => claims.length > 0 && clean,
      true,
    ) ??
    (end !== undefined || first < text.length
      ? undefined
      : onlyThat(
          text,
          ends.filter(({kind}) => kind === 'bare'),
        ))
  )
}

/** A first line without a figure, under which another begins anew, is no sentence: it has a title, or is one. */
function isTitleLine(text: string, lines: readonly number[]): boolean {
  const [next] = lines
  return next !== undefined && !/\d/.test(text.slice(0, next)) && beginsAnew(text, next)
}

/** A line that goes on in lower case does not begin the sentences. */
function beginsAnew(text: string, at: number): boolean {
  return /^\s*[\p{Lu}\d£%("“<>]/u.test(text.slice(at, at + 8))
}

/** A line that begins with a share or an amount begins the sentences: no title goes over it. */
function goesOverFigure(text: string, titleTo: number, lines: readonly number[]): boolean {
  return lines.some((at) => at < titleTo && /^(?:[<>]?\d[\d.,]*\s?%|£\d)/.test(text.slice(at, at + 20)))
}

function firstThat(
  text: string,
  lines: readonly number[],
  places: readonly Place[],
  accepts: (read: ReadFigures) => boolean,
  inFirst: boolean,
): DividedEntry | undefined {
  for (const place of places) {
    const body = text.slice(place.bodyFrom)
    const first = inFirst ? firstSentence(body) : body
    if (!mayGiveFigure(first)) continue
    const title = titleAt(text, place)
    if (title === undefined || goesOverFigure(text, place.titleTo, lines)) continue
    const words = titleWords(title)
    if (place.kind === 'mark' && !tellsAtOnce(body, words)) continue
    if (inFirst && !accepts(readFigures(first, words))) continue
    const read = readFigures(body, words)
    if (accepts(read) || (place.kind === 'verb' && read.claims.length > 0)) return {...place, read}
  }
  return undefined
}

/** Behind the mark that ends a title something is told before the next: `Re-let times - local measure - 63 days`. */
function tellsAtOnce(body: string, title: TitleWords): boolean {
  const items = figureItems(firstSentence(body), title)
  const end = items.findIndex(({is}, index) => index > 0 && (is === 'dash' || is === 'colon'))
  return items
    .slice(0, end < 0 ? items.length : end)
    .some(({is}) => is === 'value' || is === 'period' || is === 'measure')
}

/** Where nothing marks the end of the title: the one place behind which every word is understood. */
function onlyThat(text: string, places: readonly Place[]): DividedEntry | undefined {
  const fitting = places.flatMap((place): DividedEntry[] => {
    const title = titleAt(text, place)
    if (title === undefined) return []
    const body = text.slice(place.bodyFrom)
    const read = readFigures(body, titleWords(title))
    const named = read.claims.some(({of, period}) => of.measure !== 'actual' || period !== undefined)
    return read.clean && named && read.claims.length > 0 ? [{...place, read}] : []
  })
  const [only, other] = fitting
  return other === undefined ? only : undefined
}

const END =
  /(?<mark>:\s+|\s+[–—-]\s+|\s*=\s+|\s(?=\())|(?<sentence>[.?!]["”’)]?\s+(?=[\p{Lu}\d£“"]))|(?<verb>\s(?=(?:was|were|is|stood at|stands at)\s))|(?<bare>\s(?=[£<>~]?\d|n\/a|(?:[Aa]ctual|[Tt]arget|[Oo]utturn|[Pp]erformance|[Ii]n (?:19|20)\d{2})\b))/gu

function placesIn(text: string): Place[] {
  const places: Place[] = []
  const head = text.slice(0, LONGEST_TITLE)
  const start: Place[] = [{kind: 'mark', titleTo: 0, bodyFrom: 0}]
  for (const match of head.matchAll(END)) {
    const kind = (['mark', 'sentence', 'verb', 'bare'] as const).find(
      (name) => match.groups?.[name] !== undefined,
    )
    if (kind === undefined) continue
    const closes = kind === 'sentence' ? match[0].trimEnd().length : 0
    places.push({kind, titleTo: match.index + closes, bodyFrom: match.index + match[0].length})
  }
  return places.length > MOST_PLACES ? [] : [...start, ...places]
}

const MEASURED =
  /\b(?:(?<!\b(?:within|on|meeting|met) )targets?|actuals?|out-?turns?|quartiles?|estimate[sd]?|est(?=\.)|forecasts?)\b|(?:19|20)\d{2}\s?[/–-]\s?\d{2}|\b\d{2}\/\d{2}\b/i
const SENTENCES = /[\p{Ll}\d%)][.!?]\s+\p{Lu}\p{Ll}/u

/** The title that ends at a place, or `undefined` where these words are none. */
function titleAt(text: string, {kind, titleTo}: Place): string | undefined {
  const title = text.slice(0, titleTo).trim()
  if (title === '') return kind === 'mark' ? title : undefined
  if (
    title.length > LONGEST_TITLE ||
    (kind !== 'known' && (MEASURED.test(title) || SENTENCES.test(title))) ||
    callsForMore(title) ||
    namesAnother(title) ||
    partsDate(text, titleTo) ||
    (kind !== 'known' && TELLS_FIGURE.test(title)) ||
    isFigureBefore(text, title, titleTo)
  )
    return undefined
  const words = piecesOf(title).filter((piece) => /\p{L}{2}/u.test(piece.text))
  const own = words.filter(({text: word}) => (phraseOf(inSmallLetters(word), 0)?.kind ?? 'done') === 'done')
  return words.length >= 2 && own.length > 0 ? title : undefined
}

const CALLS =
  /\b(?:within|since|until|till|before|after|(?<!\b(?:and|or) )(?:over|under)|aged?|level|grade|key stage|stage|category|band|class|than|least|most|every|top|first|last)$/i

/** A figure in front of brackets is what they explain, and no end of a title. */
function isFigureBefore(text: string, title: string, titleTo: number): boolean {
  const last = /(\S+)$/.exec(title)?.[1] ?? ''
  return /^\s*\(/.test(text.slice(titleTo, titleTo + 3)) && isFigureShape(last)
}

/** What a sentence tells, and no title. */
const TELLS_FIGURE =
  /\b(?:was|were|is|are|stood at|stands at|reached|achieved|averag(?:e|ing) of|total of)\s+[<>~£]?\d|^[<>~£]?\d[\d,.]*\s?%?\s+of\s/i

/** Between a month or a quarter and its year no title ends: `…at the end of June | 2012`, `…in Q2 | 2012/13`. */
function partsDate(text: string, titleTo: number): boolean {
  const before = text.slice(Math.max(0, titleTo - 20), titleTo)
  const word = /([\p{L}\d]+)[.,]?\s*$/u.exec(before)?.[1] ?? ''
  const part = monthOf(word) !== undefined || /^(?:q[1-4]|quarter|half|h[12])$/i.test(word)
  return part && /^[\s,]*(?:19|20)\d{2}(?!\d)/.test(text.slice(titleTo, titleTo + 12))
}

/** A second code with a title of its own: two entries that run together. */
function namesAnother(title: string): boolean {
  return /[–—:.;?-]\s+[A-Z]{2,5}\s?\d{1,3}[a-z]?(?:\s?\([ivx]+\))?\s+[\p{Lu}%]/u.test(title)
}

function callsForMore(title: string): boolean {
  return isUnfinished(title) || CALLS.test(title) || isOpeningWord(/(\S+)$/.exec(title)?.[1] ?? '')
}

function firstSentence(body: string): string {
  const end = /(?<!\b(?:est|approx|no|c))[.;!?](?:\s|$)/i.exec(body)?.index ?? body.length
  return body.slice(0, Math.min(end, FIRST_WORDS))
}
