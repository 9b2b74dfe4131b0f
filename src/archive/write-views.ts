import {join} from 'node:path'
import {relationsIn} from '../decisions/relations-in.ts'
import {concordanceCsv} from '../emit/concordance.ts'
import {revisionsCsv} from '../emit/revisions.ts'
import {trendsCsv} from '../emit/trends-csv.ts'
import type {Trends} from '../model/trends.ts'
import type {PackageContents} from '../package/data-package.ts'
import {reportPage} from '../package/report-page.ts'
import {PRODUCER} from '../producer.ts'
import type {Assembly, ShardPart} from './assemble.ts'
import {joinFiles, writeChunks} from './join-parts.ts'
import {PARTS, type SummaryCounts} from './parts.ts'
import {PLACES} from './paths.ts'
import {writeTrends} from './write-trends.ts'

/** What the files that are no sheets are made of. */
export type ViewsOf = Pick<Assembly, 'fates' | 'decided'> & {
  readonly parts: readonly Pick<ShardPart, 'folder' | 'facts'>[]
}

/** Write the files that are no sheets: trends, what is made of them, and the page for people. */
export async function writeViews(
  {parts, fates, decided}: ViewsOf,
  tree: string,
): Promise<PackageContents['others']> {
  const folders = parts.map(({folder}) => folder)
  const under = (name: string): string[] => folders.map((folder) => join(folder, name))
  const csv = {format: 'csv', mediatype: 'text/csv'}
  const json = {format: 'json', mediatype: 'application/json'}
  const at = (path: string): string => join(tree, path)
  const summary = summaryOf(parts)
  const relations = relationsIn(decided.links)
  return [
    {
      ...(await writeTrends(parts, {counts: summary, relations}, at(PLACES.trends))),
      ...json,
      name: 'trends',
      path: PLACES.trends,
      title: 'The trend JSON, outturn/trends/1',
    },
    {
      ...(await joinFiles(at(PLACES.trendsCsv), headOf(trendsCsv(NOTHING)), under(PARTS.trendsCsv))),
      ...csv,
      name: 'trends-csv',
      path: PLACES.trendsCsv,
      title: 'The series as tidy CSV, a row an observation',
    },
    {
      ...(await joinFiles(at(PLACES.concordance), headOf(concordanceCsv(NOTHING)), under(PARTS.concordance))),
      ...csv,
      name: 'concordance',
      path: PLACES.concordance,
      title: 'Which code and title became which',
    },
    {
      ...(await joinFiles(at(PLACES.revisions), headOf(revisionsCsv(NOTHING)), under(PARTS.revisions))),
      ...csv,
      name: 'revisions',
      path: PLACES.revisions,
      title: 'What later reports made of earlier figures',
    },
    {
      ...(await joinFiles(at(PLACES.quality), '', under(PARTS.quality))),
      format: 'ndjson',
      mediatype: 'application/x-ndjson',
      name: 'quality',
      path: PLACES.quality,
      title: 'How far the series can be relied on, a line a council',
    },
    {
      ...(await writeChunks(
        at(PLACES.report),
        reportPage({councils: parts.map(({facts}) => facts.report), fates, summary}),
      )),
      format: 'html',
      mediatype: 'text/html',
      name: 'report',
      path: PLACES.report,
      title: 'What was read and what came of it, for people',
    },
  ]
}

/** The head of a table that has no rows. */
function headOf(chunks: Iterable<string>): string {
  return [...chunks].join('')
}

const NOTHING: Trends = {
  schema: 'outturn/trends/1',
  producer: PRODUCER,
  documents: [],
  series: [],
  commitments: [],
  officers: [],
  candidates: [],
  summary: {
    documents: 0,
    authorities: 0,
    tables: 0,
    indicators: 0,
    observations: 0,
    commitments: 0,
    series: 0,
    seriesOverTwoYears: 0,
    seriesWithTwoOutturns: 0,
    officers: 0,
    candidates: 0,
    messages: [],
  },
}

function summaryOf(parts: ViewsOf['parts']): SummaryCounts {
  const all = parts.map(({facts}) => facts.summary)
  const sum = (of: (one: SummaryCounts) => number): number => all.reduce((total, one) => total + of(one), 0)
  return {
    documents: sum(({documents}) => documents),
    authorities: sum(({authorities}) => authorities),
    tables: sum(({tables}) => tables),
    indicators: sum(({indicators}) => indicators),
    observations: sum(({observations}) => observations),
    commitments: sum(({commitments}) => commitments),
    series: sum(({series}) => series),
    seriesOverTwoYears: sum(({seriesOverTwoYears}) => seriesOverTwoYears),
    seriesWithTwoOutturns: sum(({seriesWithTwoOutturns}) => seriesWithTwoOutturns),
    officers: sum(({officers}) => officers),
    candidates: sum(({candidates}) => candidates),
  }
}
