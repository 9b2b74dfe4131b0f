import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {Trends} from '../../model/trends.ts'
import {escapeMarkdown, markdownPhrase} from '../escape-markdown.ts'
import {markdownTable} from '../markdown-table.ts'
import {breakLines} from './breaks.ts'
import {citing, reportName} from './cite.ts'
import {commitmentLines} from './commitments.ts'
import {counted, listed} from './counted.ts'
import {METHOD} from './method.ts'
import {moversLines} from './movers.ts'
import {overviewLines, type Share} from './overview.ts'
import type {Telling} from './telling.ts'
import {sparkline} from '../sparkline.ts'
import {restatedLines} from './restated.ts'
import {runOf} from './run.ts'
import {missedTargetLines} from './targets.ts'
import {uncertainLines} from './uncertain.ts'

const NAMES_AT_MOST = 3

/**
 * The trends as a report for people, in Markdown: council by council what improved, what worsened, which targets
 * were missed, where definitions changed, how the commitments fare; then what is uncertain, and how it was made.
 *
 * Each statement names its report and the place in it.
 *
 * @param chart  of a series, in Markdown; in characters where nothing else is said
 */
export function* reportMarkdown(trends: Trends, chart: Telling['chart'] = sparkline): Generator<string> {
  const telling: Telling = {cite: citing(trends.documents), chart}
  const shares = sharesOf(trends)
  yield lines([
    `# Trends: ${titleOf(shares)}`,
    '',
    `Made by outturn ${trends.producer.version} from ${counted(trends.documents.length, 'report')}. Each figure names where it stands: R1, line 9 is line 9 of the first of the [reports](#reports) below. How the lists are made, and what the charts and marks mean, is said under [method](#method).`,
    '',
  ])
  for (const [name, share] of shares) yield lines(councilLines(name, share, telling))
  const uncertain = uncertainLines(trends, telling)
  yield lines(['## What is uncertain', '', ...(uncertain.length > 0 ? uncertain : ['Nothing.', ''])])
  yield lines(['## Method', '', ...METHOD, ''])
  yield lines(['## Reports', '', ...reportLines(trends)])
}

function lines(of: readonly string[]): string {
  return of.map((line) => `${line}\n`).join('')
}

/** The trends of each council, in order of their names; what is of no known council last. */
function sharesOf({
  documents,
  series,
  commitments,
  officers,
}: Trends): readonly (readonly [string | null, Share])[] {
  const [byDocument, bySeries] = [byAuthority(documents), byAuthority(series)]
  const [byCommitment, byOfficer] = [byAuthority(commitments), byAuthority(officers)]
  const names = new Set([...byDocument.keys(), ...bySeries.keys(), ...byCommitment.keys()])
  return [...names].sort(knownFirst).map((name) => [
    name,
    {
      documents: byDocument.get(name) ?? [],
      series: bySeries.get(name) ?? [],
      commitments: byCommitment.get(name) ?? [],
      officers: byOfficer.get(name) ?? [],
    },
  ])
}

function byAuthority<Item extends {readonly authority: string | null}>(
  items: readonly Item[],
): ReadonlyMap<string | null, readonly Item[]> {
  return groupBy(items, ({authority}) => authority)
}

function knownFirst(a: string | null, b: string | null): number {
  return Number(a === null) - Number(b === null) || byCodeUnit(a ?? '', b ?? '')
}

function titleOf(shares: readonly (readonly [string | null, Share])[]): string {
  const names = shares.flatMap(([name]) => (name === null ? [] : [markdownPhrase(name)]))
  if (names.length === 0) return 'councils not known'
  return names.length > NAMES_AT_MOST ? counted(names.length, 'council') : listed(names)
}

function councilLines(name: string | null, share: Share, telling: Telling): readonly string[] {
  const runs = share.series.flatMap((series) => runOf(series) ?? [])
  const breaks = breakLines(share.series, false, telling)
  return [
    `## ${name === null ? 'Reports whose council is not known' : markdownPhrase(name)}`,
    '',
    ...overviewLines(share, runs),
    ...(runs.length === 0
      ? []
      : [
          '### Most improved',
          '',
          ...moversLines(runs, 'improved', telling),
          '### Most worsened',
          '',
          ...moversLines(runs, 'worsened', telling),
        ]),
    ...(share.series.length === 0
      ? []
      : ['### Targets missed', '', ...missedTargetLines(share.series, telling.cite)]),
    ...(breaks.length === 0
      ? []
      : [
          '### Definitions changed',
          '',
          'Figures before and after are of two kinds, and no change is computed between them.',
          '',
          ...breaks,
        ]),
    ...(share.series.length === 0
      ? []
      : ['### Figures restated', '', ...restatedLines(share.series, telling.cite)]),
    ...(share.commitments.length === 0
      ? []
      : ['### Commitments', '', ...commitmentLines(share.commitments, telling.cite)]),
  ]
}

function reportLines({documents}: Trends): readonly string[] {
  const rows = documents.map(({path, authority, period}, index) => [
    reportName(index),
    escapeMarkdown(path),
    authority === null ? 'not known' : markdownPhrase(authority),
    period === null ? 'not known' : escapeMarkdown(period),
  ])
  return markdownTable(['', 'File', 'Council', 'About'], rows)
}
