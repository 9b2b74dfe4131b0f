import {scopesOf} from '../links/scopes.ts'
import type {Document} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit, fingerprint} from '../model/identity.ts'

/** A report that is another one in a different format, and is not counted beside it. */
export interface SameReport {
  readonly document: Document
  /** the one that is counted */
  readonly counted: Document
  readonly reason: string
}

/** So much of what the two say must be the same: a draft or a later edition differs in more. */
const SHARE = 0.8
/** Fewer rows than this may be alike by chance. */
const FEWEST = 3

/** Formats by how well they keep what the author drew, best first. */
const BEST_FIRST: readonly Document['source']['format'][] = [
  'docx',
  'doc',
  'html',
  'rtf',
  'markdown',
  'pdf',
  'text',
]

/**
 * Find reports of one council that are one report in several formats (a .doc and the PDF made of it).
 *
 * They are about the same period and say the same figures and promises. One of whom it is known whose it is goes before
 * one of nobody, which would be linked with nothing; then the one with the most figures and promises is counted; of as
 * many, the one whose format keeps tables best.
 */
export function sameReports(documents: readonly Document[]): readonly SameReport[] {
  const scopes = scopesOf(documents)
  const dated = documents
    .filter(({period}) => period !== null)
    .map((document) => ({document, isKnown: (scopes.get(document.id)?.authority ?? null) !== null}))
  const alike = groupBy(dated, ({document}) => document.period?.label ?? '')
  return [...alike.values()].flatMap(sameAmong)
}

function sameAmong(documents: readonly Omit<Told, 'says'>[]): SameReport[] {
  if (new Set(documents.map(({document}) => document.source.format)).size < 2) return []
  const told = documents.map((one) => ({...one, says: saysOf(one.document)})).sort(bestFirst)
  const counted: typeof told = []
  const same: SameReport[] = []
  for (const one of told) {
    const twin = counted.find(
      (other) =>
        other.document.source.format !== one.document.source.format &&
        Math.min(one.says.size, other.says.size) >= FEWEST &&
        shared(one.says, other.says) >= SHARE,
    )
    if (twin === undefined) counted.push(one)
    else same.push({document: one.document, counted: twin.document, reason: reasonOf(one, twin)})
  }
  return same
}

interface Told {
  readonly document: Document
  /** whether it is known whose it is, by itself or by its folder */
  readonly isKnown: boolean
  readonly says: ReadonlySet<string>
}

function bestFirst(a: Told, b: Told): number {
  return (
    Number(b.isKnown) - Number(a.isKnown) ||
    b.says.size - a.says.size ||
    BEST_FIRST.indexOf(a.document.source.format) - BEST_FIRST.indexOf(b.document.source.format) ||
    byCodeUnit(a.document.source.path, b.document.source.path)
  )
}

/** Each figure and each promise of a report, in words that do not depend on its format. */
function saysOf({indicators, commitments}: Document): ReadonlySet<string> {
  const figures = indicators.flatMap(({key, observations}) =>
    observations.map(({measure, period, value}) => `${key} ${measure} ${period} ${fingerprint(value.raw)}`),
  )
  return new Set([...figures, ...commitments.map(({key, progress}) => `${key} ${fingerprint(progress)}`)])
}

/** Of all that either says, the share that both say. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const said of one) if (other.has(said)) both++
  return both / (one.size + other.size - both)
}

function reasonOf(one: Told, {document, says, isKnown}: Told): string {
  const share = Math.floor(shared(one.says, says) * 100)
  const better =
    isKnown && !one.isKnown
      ? 'it is known whose it is'
      : says.size > one.says.size
        ? `more was read in it (${says.size} against ${one.says.size} figures and promises)`
        : `its format keeps tables better (${document.source.format} against ${one.document.source.format})`
  return `It is ${document.source.path} in another format (${share} % of what the two say is the same); that one is counted: ${better}`
}
