import {hash} from 'node:crypto'

/** Where things lie in a package, from its folder. */
export const PLACES = {
  /** the list of all that is in it */
  package: 'datapackage.json',
  documents: 'documents',
  tables: 'tables',
  workbooks: 'workbooks',
  data: 'data',
  trends: 'trends.json',
  trendsCsv: 'trends.csv',
  concordance: 'concordance.csv',
  revisions: 'revisions.csv',
  quality: 'quality.json',
  report: 'report.html',
  provenance: 'provenance.json',
  /** when it was made and how long it took: the one file that differs from run to run */
  run: 'run.json',
  /** what later runs need */
  own: '.outturn',
  lock: '.outturn/lock.json',
  /** what pseudonyms are made with: not to be published */
  secret: '.outturn/secret',
  ledger: '.outturn/ledger.ndjson',
  shards: '.outturn/shards',
  /** what all of the package was made of, in a word */
  digest: '.outturn/digest',
  /** what a run makes before it is all there */
  next: '.outturn/next',
  nextTree: '.outturn/next/tree',
  nextLedger: '.outturn/next/ledger.ndjson',
  /** says that all of the next is there, and what is to be taken away */
  commit: '.outturn/next/commit.json',
} as const

/** The databases of a package: their bytes differ from run to run. */
export const DATABASE_PLACES = {duckdb: 'outturn.duckdb', sqlite: 'outturn.sqlite'} as const

/** The longest name of a folder or file that we make: most disks take 255 bytes, and endings come behind. */
const LONGEST = 150

/**
 * The path that a report's files have in a package: its own, made safe for any disk.
 *
 * What a disk, a shell or a browser could take for something else is written as `%` and its code; what is too long is
 * cut, and a hash of the whole stands behind. So two paths stay two.
 */
export function packagePath(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '')
  return segments.map(packageName).join('/')
}

function packageName(segment: string): string {
  const safe = segment
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}"%*:<>?\\|\ufffd]/gu, encoded)
    .replace(/^[-.~ ]|[. ]$/g, encoded)
  if (Buffer.byteLength(safe) <= LONGEST) return safe
  return `${cut(safe)}~${hash('sha256', segment, 'hex').slice(0, 12)}`
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function cut(text: string): string {
  let kept = ''
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > LONGEST - 13) break
    kept += character
  }
  return kept
}
