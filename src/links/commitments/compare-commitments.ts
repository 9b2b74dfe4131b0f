import type {Evidence} from '../../model/link.ts'
import {type Comparison, entry} from '../compare.ts'
import MODEL from './commitment-model.json' with {type: 'json'}
import type {CommitmentSubject} from './commitment-subject.ts'
import {identifierEvidence, officersEvidence, placeEvidence} from './compare-context.ts'
import {timeEvidence} from './compare-time.ts'
import {namesLevel, wordsEvidence} from './compare-words.ts'

/** Bits from which a field supports the words. */
const SUPPORTS = 1

/**
 * Compare two commitments of one authority.
 *
 * Words alone link nothing: another kind of evidence must speak for it as well, or a shared identifier. Two rows
 * of one report are two commitments, and so are two sentences that differ in nothing but a name: `… including Upthorpe`,
 * `… including Measstock`.
 */
export function compareCommitments(a: CommitmentSubject, b: CommitmentSubject): Comparison {
  const sameYear = a.year !== null && a.year === b.year
  const words = wordsEvidence(a.words, b.words, a.lore, sameYear)
  const others = [
    ...identifierEvidence(a, b, sameYear),
    ...officersEvidence(a, b, sameYear),
    ...placeEvidence(a, b),
  ]
  const time = timeEvidence(a, b)
  const cannot = cannotBeOne(a, b)
  return {
    evidence: [...others, ...words, ...time, ...supportEvidence([...others, ...time])],
    ...(cannot === undefined ? {} : {cannot}),
    exact: false,
  }
}

/** What keeps two apart whatever speaks for them. */
export function cannotBeOne(a: CommitmentSubject, b: CommitmentSubject): Comparison['cannot'] {
  if (shareDocument(a, b)) return 'one report'
  const names = namesLevel(a.words, b.words, a.lore)
  return names === 'differ, nothing else does' ? 'conflict' : undefined
}

export function shareDocument(a: CommitmentSubject, b: CommitmentSubject): boolean {
  const [few, many] = a.documents.size < b.documents.size ? [a, b] : [b, a]
  for (const document of few.documents) if (many.documents.has(document)) return true
  return false
}

function supportEvidence(others: readonly Evidence[]): Evidence[] {
  const supported = others.some(
    ({field, level, weight}) =>
      field !== 'time' && (weight >= SUPPORTS || (field === 'reference' && level.startsWith('same'))),
  )
  return supported ? [] : [entry('support', 'words alone', MODEL.support)]
}

/** Why rows that print the same in one year's reports are one: by what they print alike, and nothing else. */
export function withinEvidence(subject: CommitmentSubject): Evidence[] {
  const nothing: ReadonlySet<string> = new Set()
  const alike = {...subject, officers: [], themes: nothing, departments: nothing, due: nothing, statuses: []}
  return [...compareCommitments(alike, {...alike, documents: nothing}).evidence]
}
