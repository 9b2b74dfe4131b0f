import type {Commitment} from '../../model/commitment.ts'
import {splitTrailingDate} from '../../words/trailing-date.ts'
import {titleWords} from '../content-words.ts'

/** A commitment's sentence taken apart for comparison. */
export interface CommitmentWords {
  /** equal for two sentences that say the same to the letter, identifiers and trailing date aside */
  readonly plain: string
  /** the same without its figures, which change from year to year */
  readonly bare: string
  /** content words without figures */
  readonly stems: ReadonlySet<string>
  /** stems that narrow what is promised: `primary`, `disabled` */
  readonly narrowing: ReadonlySet<string>
  /** stems of names: of places, schemes, bodies */
  readonly names: ReadonlySet<string>
  /** figures that few sentences share: of three digits or more, or with a decimal */
  readonly figures: ReadonlySet<string>
  /** the date at the sentence's end, as EDTF */
  readonly due?: string
}

/** Years are about when, and no figure: `in 2003/04`, `the 1994-98 average`. */
const YEARS = /\b(?:19|20)\d{2}(?:\s?[/–-]\s?\d{2,4})?\b/g
const FIGURE = /\d[\d,]*(?:\.\d+)?/g
const NO_NAME = 0.5 // of a sentence's words: where more have capitals, all words have

/** Take a commitment's sentence apart. */
export function commitmentWords(
  record: Pick<Commitment, 'commitment' | 'reference' | 'references'>,
): CommitmentWords {
  const {text, edtf} = splitTrailingDate(withoutIdentifiers(record))
  const undated = text.replaceAll(YEARS, ' ')
  const words = titleWords(undated.replaceAll(FIGURE, ' '))
  return {
    plain: titleWords(undated).plain,
    bare: words.plain,
    stems: words.stems,
    narrowing: words.narrowing,
    names: namesIn(undated),
    figures: figuresIn(undated),
    ...(edtf === undefined ? {} : {due: edtf}),
  }
}

/** Identifiers are compared by themselves; a cell of a narrow column repeats them behind the words. */
function withoutIdentifiers({
  commitment,
  reference,
  references,
}: Pick<Commitment, 'commitment' | 'reference' | 'references'>): string {
  const known = new Set([...references, ...(reference === undefined ? [] : [reference])].map(squeezed))
  return commitment.replaceAll(/\b[A-Z]{2,5}\s?\d+(?:\.\d+)*[a-z]*\b/g, (code) =>
    known.has(squeezed(code)) ? ' ' : code,
  )
}

/** An identifier as it is compared: `2. MTCS/CEX` and `2 MTCS/CEX`, `LAA 7.2` and `LAA7.2` are one. */
export function squeezed(identifier: string): string {
  return identifier
    .toUpperCase()
    .replaceAll(/(?<!\d)\.|\.(?!\d)|\s/g, '')
    .trim()
}

function namesIn(text: string): Set<string> {
  const tokens = text.split(/\s+/).filter((token) => /\p{L}/u.test(token))
  const led = tokens.map((token, place) => ({
    token,
    isFirst: place === 0 || /[.;:!?–-]$/.test(tokens[place - 1] ?? ''),
  }))
  // an acronym may stand for a name that is spelt out elsewhere, so it tells no two apart
  const capital = led.filter(({token, isFirst}) => !isFirst && /^\P{L}*\p{Lu}[\p{Ll}'’]/u.test(token))
  if (capital.length > NO_NAME * tokens.length) return new Set()
  return new Set(capital.flatMap(({token}) => [...titleWords(token.replace(/['’]s\b/, '')).stems]))
}

function figuresIn(text: string): Set<string> {
  const figures = (text.match(FIGURE) ?? []).map((figure) => figure.replaceAll(',', '').replace(/\.$/, ''))
  return new Set(figures.filter((figure) => figure.includes('.') || figure.length > 2))
}

/** Stems that only one of two sentences has. */
export function unshared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...Array.from(a).filter((word) => !b.has(word)), ...Array.from(b).filter((word) => !a.has(word))]
}
