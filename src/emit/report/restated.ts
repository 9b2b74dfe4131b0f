import {byCodeUnit} from '../../model/identity.ts'
import type {Series} from '../../model/series.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {markdownTable} from '../markdown-table.ts'
import {restatementsOf, type Restatement} from '../restatements.ts'
import type {Cite} from './cite.ts'
import {counted} from './counted.ts'
import {figureWords, latestSource, lookUpName, measureName} from './measure.ts'

const AT_MOST = 15

/** Figures that a later report gives otherwise, outturns first, the latest year first. */
export function restatedLines(all: readonly Series[], cite: Cite): readonly string[] {
  const found = all.map(restatementsOf)
  const restated = found.flatMap((one) => one.restated).sort(inOrder)
  const rounded = found.reduce((sum, one) => sum + one.rounded, 0)
  const also =
    rounded === 0
      ? []
      : [
          `${counted(rounded, 'figure was', 'figures were')} printed again with more or fewer decimals, which is no restatement.`,
          '',
        ]
  if (restated.length === 0) return ['No figure was restated.', '', ...also]
  const rows = restated.slice(0, AT_MOST).map((one) => rowOf(one, cite))
  const left = restated.length - AT_MOST
  return [
    `${counted(restated.length, 'figure')} of which two reports differ. *Now* is the one in use, as a rule that of the later report.`,
    '',
    ...markdownTable(['Measure', 'Figure', 'Year', 'Before', 'Now', 'Source'], rows),
    ...(left > 0 ? ['', `… and ${left} more; \`--format revisions\` gives them all.`] : []),
    '',
    ...also,
  ]
}

const MEASURES = ['actual', 'estimate', 'target'] as const
const WORDS = {actual: 'outturn', estimate: 'estimate', target: 'target'} as const

function inOrder(a: Restatement, b: Restatement): number {
  return (
    MEASURES.indexOf(a.now.measure) - MEASURES.indexOf(b.now.measure) ||
    byCodeUnit(b.now.period, a.now.period) ||
    byCodeUnit(lookUpName(a.series), lookUpName(b.series))
  )
}

function rowOf({series, before, now}: Restatement, cite: Cite): readonly string[] {
  return [
    measureName(series),
    WORDS[now.measure],
    escapeMarkdown(now.period),
    figureWords(series, before),
    figureWords(series, now),
    cite(latestSource(before), now.sources[0]),
  ]
}
