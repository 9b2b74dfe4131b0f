import type {Series} from '../../model/series.ts'
import type {Trends} from '../../model/trends.ts'
import {seriesChart} from '../chart.ts'
import {sparkline} from '../sparkline.ts'
import {reportMarkdown} from './index.ts'

/** A file of the report; `path` is relative to its folder, with `/`. */
export interface ReportFile {
  readonly path: string
  readonly text: string
}

/** The report as a folder: `report.md`, and below `charts/` an SVG of each series that its lists name, linked to. */
export function* reportFiles(trends: Trends): Generator<ReportFile> {
  const charts = new Map<string, string>()
  const chart = (series: Series): string => {
    const [small, large] = [sparkline(series), seriesChart(series)]
    if (large === undefined) return small
    const path = `charts/${series.id}.svg`
    charts.set(path, large)
    return `[${small === '' ? 'chart' : small}](${path})`
  }
  yield {path: 'report.md', text: [...reportMarkdown(trends, chart)].join('')}
  for (const [path, text] of charts) yield {path, text}
}
