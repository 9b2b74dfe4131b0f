import {grouped} from '../emit/value-words.ts'
import type {TrendsSummary} from '../model/trends.ts'
import type {ReportFacts} from './report-facts.ts'
import {councilSection} from './report/council-section.ts'
import {councilId, councilName, councilsSection, messageCount} from './report/councils-section.ts'
import {filesSection} from './report/files-section.ts'
import {fileLink, markup, quoted, type Markup} from './report/markup.ts'
import {pageShare} from './report/page-share.ts'
import {STYLE} from './report/style.ts'
import {unknownTogether} from './report/together.ts'
import type {SourceFate} from './sheets/sources.ts'

/** What the page is made of. */
interface PageFacts {
  readonly councils: readonly ReportFacts[]
  readonly fates: readonly SourceFate[]
  readonly summary: Omit<TrendsSummary, 'messages'>
}

/**
 * The page about a package, for people: what was read, what was not and why, what is in doubt, and the main trends.
 *
 * It needs no network and no script, and forbids both, so that no word of a report can be more than a word.
 */
export function* reportPage(facts: PageFacts): Generator<string> {
  const about = {...facts, councils: unknownTogether(facts.councils)}
  yield HEAD
  yield opening(about).html
  yield `<main id="main">\n${overview(about).html}`
  for (const part of filesSection(about.fates)) yield part.html
  yield councilsSection(about.councils).html
  for (const [index, council] of about.councils.entries())
    yield councilSection(pageShare(council, about.councils.length), index).html
  yield FOOT
}

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>What was read of this archive</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
`

const FOOT = `</main>
<footer><p>Made by outturn. The data lies beside this page: <a href="datapackage.json">datapackage.json</a> lists all files and says what each column holds.</p></footer>
</body>
</html>
`

function opening({councils}: PageFacts): Markup {
  const links = councils.map(
    (council, index) => markup`<li><a href="#${councilId(index)}">${quoted(councilName(council))}</a></li>\n`,
  )
  return markup`<header>
<h1>What was read of this archive</h1>
<p>Reports of councils as data: what was read, what was not and why, and what to look at before relying on it.</p>
</header>
<nav aria-label="Contents"><ul>
<li><a href="#overview">Overview</a></li>
<li><a href="#files">Files of the archive</a></li>
<li><a href="#councils">Councils</a></li>
<li><a href="#coverage">Coverage</a></li>
${links}</ul></nav>
`
}

function overview({councils, fates, summary}: PageFacts): Markup {
  const sum = (of: (council: ReportFacts) => number): number =>
    councils.reduce((total, council) => total + of(council), 0)
  const figures: readonly (readonly [string, number])[] = [
    ['Files', fates.length],
    ['Reports counted', summary.documents],
    ['Files that failed', fates.filter(({outcome}) => outcome === 'failed').length],
    ['Councils', summary.authorities],
    ['Tables', summary.tables],
    ['Indicators', summary.indicators],
    ['Commitments', summary.commitments],
    ['Series', summary.series],
    ['Over two years or more', summary.seriesOverTwoYears],
    ['Damaged or ambiguous', sum(({damaged}) => damaged.total)],
    ['Errors and warnings', sum((one) => messageCount(one, 'error') + messageCount(one, 'warning'))],
    ['Failed checks', sum(({failedChecks}) => failedChecks.total)],
    ['Characters unplaced', sum(({coverage}) => coverage.unplaced)],
  ]
  const boxes = figures.map(
    ([name, count]) => markup`<div><dt>${name}</dt><dd>${grouped(String(count))}</dd></div>\n`,
  )
  const [trends, messages] = ['trends.csv', 'data/messages.csv']
  return markup`<section aria-labelledby="overview"><h2 id="overview">Overview</h2>
<dl>${boxes}</dl>
<p>Series by year are in ${fileLink(trends, trends)}, all messages in ${fileLink(messages, messages)}.</p>
</section>
`
}
