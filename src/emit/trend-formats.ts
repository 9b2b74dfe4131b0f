import type {Trends} from '../model/trends.ts'
import {codebook} from './codebook.ts'
import {concordanceCsv} from './concordance.ts'
import {jsonChunks} from './json.ts'
import {jsonStat} from './json-stat.ts'
import {qualityJson, qualityPage} from './quality/quality-page.ts'
import {reportMarkdown} from './report/index.ts'
import {revisionsCsv} from './revisions.ts'
import type {TrendFormat} from './trend-format-names.ts'
import {trendsCsv} from './trends-csv.ts'

const EMITTERS: Readonly<Record<TrendFormat, (trends: Trends) => Iterable<string>>> = {
  json: jsonChunks,
  csv: trendsCsv,
  'json-stat': jsonStat,
  report: (trends) => reportMarkdown(trends),
  concordance: concordanceCsv,
  revisions: revisionsCsv,
  quality: qualityPage,
  'quality-json': qualityJson,
  codebook,
}

/** Trends in one form, in pieces: those of a large archive are too long for one string. */
export function trendChunks(trends: Trends, format: TrendFormat): Iterable<string> {
  return EMITTERS[format](trends)
}
