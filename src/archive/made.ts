import type {SourceFate} from '../package/sheets/sources.ts'
import type {ShardPart} from './assemble.ts'
import type {FileFate} from './fates.ts'
import type {ReadEntry} from './ledger.ts'
import type {SummaryCounts} from './parts.ts'
import type {Origin} from './read-archive.ts'

/** What a run made. */
export interface Made {
  /** false where all was as it was */
  readonly changed: boolean
  readonly fates: Readonly<Record<SourceFate['outcome'], number>>
  /** how many reports were read in this run */
  readonly fresh: number
  readonly summary: Pick<SummaryCounts, 'indicators' | 'observations' | 'commitments' | 'officers' | 'series'>
  readonly councils: number
  /** reports that are counted and of which nobody says whose they are */
  readonly unknown: number
  /** reports in which something is an error */
  readonly faulty: number
}

/** A report that is in the package, and when it was read. */
export interface ReadFile {
  readonly entry: ReadEntry
  readonly from: Origin
}

/** The reports that were read, among what became of all files. */
export function entriesOf(fates: readonly FileFate[]): ReadFile[] {
  return fates.flatMap(({read}) =>
    read.type === 'entry' && read.entry.outcome === 'read' ? [{entry: read.entry, from: read.from}] : [],
  )
}

/** Count what a run made. */
export function madeOf(
  sources: readonly SourceFate[],
  read: readonly ReadFile[],
  parts: readonly ShardPart[],
): Made {
  const fates = {read: 0, duplicate: 0, 'same-report': 0, filtered: 0, skipped: 0, failed: 0}
  for (const {outcome} of sources) fates[outcome]++
  const sum = (of: (one: SummaryCounts) => number): number =>
    parts.reduce((total, {facts}) => total + of(facts.summary), 0)
  return {
    changed: true,
    fates,
    fresh: read.filter(({from}) => from === 'fresh').length,
    summary: {
      indicators: sum(({indicators}) => indicators),
      observations: sum(({observations}) => observations),
      commitments: sum(({commitments}) => commitments),
      officers: sum(({officers}) => officers),
      series: sum(({series}) => series),
    },
    // those that a person's word may join lie in one part
    councils: sum(({authorities}) => authorities),
    unknown: parts.reduce(
      (total, {facts: {report}}) => total + (report.authority === null ? report.reports.total : 0),
      0,
    ),
    faulty: read.filter(({entry}) => !entry.facts.whole).length,
  }
}
