import {type Comparison, entry} from '../compare.ts'
import {overlap, sameNumbers, type TitleWords} from '../content-words.ts'
import MODEL from './commitment-model.json' with {type: 'json'}

/** One commitment as linkage sees it. */
export interface CommitmentSubject {
  readonly document: string
  /** first year of the report's financial year, where it is known */
  readonly year: number | null
  /** the printed identifier, or failing that the number with its theme */
  readonly identifier: {readonly kind: 'reference' | 'number'; readonly text: string} | null
  readonly words: TitleWords
}

type WordsLevel = keyof typeof MODEL.words
type TimeLevel = keyof typeof MODEL.time

/** Two rows of one report are two commitments; across reports the words must agree, and more than the words. */
export function compareCommitments(a: CommitmentSubject, b: CommitmentSubject): Comparison {
  const words = wordsLevel(a.words, b.words)
  const time = timeLevel(a, b)
  const differ = time === 'same year' && !sameNumbers(a.words, b.words)
  return {
    evidence: [
      ...identifierEvidence(a, b),
      entry('words', words, MODEL.words),
      ...(differ ? [entry('numbers', 'differ', MODEL.numbers)] : []),
      entry('time', time, MODEL.time),
    ],
    ...(a.document === b.document ? {cannot: 'one report'} : {}),
    exact: words === 'identical',
  }
}

function wordsLevel(a: TitleWords, b: TitleWords): WordsLevel {
  if (a.plain === b.plain && a.plain !== '') return 'identical'
  const common = overlap(a, b)
  const narrowed =
    [...a.narrowing].some((word) => !b.stems.has(word)) || [...b.narrowing].some((word) => !a.stems.has(word))
  if (common >= 0.8) return narrowed ? 'partial' : 'strong'
  return common >= 0.5 ? 'partial' : 'different'
}

function timeLevel(a: CommitmentSubject, b: CommitmentSubject): TimeLevel {
  if (a.year === null || b.year === null) return 'unknown'
  const gap = Math.abs(a.year - b.year)
  if (gap === 0) return 'same year'
  return gap === 1 ? 'next year' : 'further'
}

function identifierEvidence(a: CommitmentSubject, b: CommitmentSubject): Comparison['evidence'] {
  const [one, other] = [a.identifier, b.identifier]
  if (one === null || other === null || one.kind !== other.kind) return []
  const level = one.text === other.text ? 'same' : 'differs'
  return one.kind === 'reference'
    ? [entry('reference', level, MODEL.reference)]
    : [entry('number', level, MODEL.number)]
}
