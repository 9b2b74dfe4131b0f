import type {TrendFormat} from '../index.ts'
import {examples} from './options.ts'

/** What each form of trends is, and how it is asked for. */
const FORMATS: Readonly<Record<TrendFormat, readonly [string, string]>> = {
  json: [
    'all of it: series, commitments, officers, links, candidates',
    'outturn trends corpus -o trends.json',
  ],
  csv: [
    'tidy CSV, a row an observation',
    'outturn trends corpus --code BV8 --authority-is "Leicestershire County Council" --format csv',
  ],
  'json-stat': [
    'JSON-stat 2.0, a dataset a series',
    'outturn trends corpus --format json-stat -o series.json',
  ],
  report: [
    'Markdown for people: what improved, what worsened, what was missed; to a folder with charts',
    'outturn trends corpus --format report -o report/',
  ],
  concordance: [
    'CSV of codes and titles that became others',
    'outturn trends corpus --format concordance -o concordance.csv',
  ],
  revisions: [
    'CSV of figures that reports give differently',
    'outturn trends corpus --format revisions -o revisions.csv',
  ],
  quality: [
    'Markdown: how much was linked and how, what was left',
    'outturn trends corpus --format quality -o quality.md',
  ],
  'quality-json': ['the same figures as data', 'outturn trends corpus --format quality-json -o quality.json'],
  codebook: [
    'Markdown: the columns and codes of the CSV, and each measure’s years',
    'outturn trends corpus --format codebook -o codebook.md',
  ],
}

/** The end of the help of `trends`: its forms, and an example of each. */
export function trendHelp(): string {
  const width = Math.max(...Object.keys(FORMATS).map((name) => name.length))
  const lines = Object.entries(FORMATS).map(([name, [what]]) => `  ${name.padEnd(width)}  ${what}`)
  const used = Object.values(FORMATS).map(([, example]) => example)
  const again = 'outturn trends corpus --decisions decisions.json --ledger trends.json -o trends.json'
  return `\nFormats:\n${lines.join('\n')}\n${examples(...used, again)}`
}
