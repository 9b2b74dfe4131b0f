import type {LinkQuality, NameQuality, Quality} from '../../model/quality.ts'
import type {Trends} from '../../model/trends.ts'
import {escapeMarkdown, markdownPhrase} from '../escape-markdown.ts'
import {jsonChunks} from '../json.ts'
import {markdownTable} from '../markdown-table.ts'
import {grouped} from '../value-words.ts'
import {measureQuality} from './measure-quality.ts'

const REASONS_AT_MOST = 10

/** What the figures cannot say; a reader of a quality page looks for this first. */
const LIMITS = [
  '- These are counts of what was done, not of what was right. Precision and recall take pairs that a person has judged; `outturn why` shows each link for that.',
  '- Records are linked within a council, never across two: what was one council’s before a merger stays its own.',
  '- A probability is the model’s, whose weights were set by judgement. It is not the share of such links that are right.',
  '- Names that are spelt alike flatter the share linked: see name variation for how many were not.',
  '- What was not read as a table or a sentence of figures is in no figure here; each report’s `coverage` counts its text, and the messages below name the places.',
  '- Notes (messages of severity info) stay with their reports and are not counted.',
]

/** The quality of trends as a page for people, in Markdown. */
export function* qualityPage(trends: Trends): Generator<string> {
  const quality = measureQuality(trends)
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['What was read', readLines(quality)],
    ['Linking', linkLines(quality.linking)],
    ['Left to a person', candidateLines(quality.linking)],
    ['Names', nameLines(quality.names)],
    ['Figures', figureLines(quality)],
    ['Messages', tallyLines('Message', quality.messages, 'None.')],
    ['By council', councilLines(quality)],
    ['Known limits', LIMITS],
  ]
  yield `# Quality of the linking and of the series\n\nMade by outturn ${quality.producer.version}, model ${quality.producer.model}, reference ${quality.producer.reference}. The same figures as data: \`--format quality-json\`.\n`
  for (const [title, lines] of sections) yield `\n## ${title}\n\n${lines.join('\n')}\n`
}

/** The same figures as one object, \`outturn/quality/1\`. */
export function qualityJson(trends: Trends): Iterable<string> {
  return jsonChunks(measureQuality(trends))
}

function readLines({reports, counts}: Quality): readonly string[] {
  return markdownTable(
    ['What', 'Count'],
    [
      ['reports', number(reports.read)],
      ['… of no council that is known', number(reports.withoutAuthority)],
      ['… of no period that is known', number(reports.withoutPeriod)],
      ['… from which no record came', number(reports.withoutRecords)],
      ['councils', number(reports.authorities)],
      ['observations', number(counts.observations)],
      ['series', number(counts.series)],
      ['… over two years or more', number(counts.seriesOverTwoYears)],
      ['… of parts of a year', number(counts.partYearSeries)],
      ['commitments', number(counts.commitments)],
      ['officers', number(counts.officers)],
    ],
    [1],
  )
}

function linkLines(linking: readonly LinkQuality[]): readonly string[] {
  const rows = linking.map((one) => [
    one.kind,
    number(one.records),
    number(one.linked),
    percent(one.automaticShare),
    number(one.clusters),
    number(one.clustersOfOne),
    number(one.links.rule),
    number(one.links.model),
    number(one.links.person),
  ])
  const bins = linking.flatMap(({kind, byProbability}) =>
    byProbability.map(({from, to, links}) => [kind, `${from} to ${to}`, number(links)]),
  )
  return [
    'A record is a row of a table, or one mention of an officer. It is linked automatically where it is in one cluster with another and no person had a word in it.',
    '',
    ...markdownTable(
      [
        'Kind',
        'Records',
        'Linked',
        'Automatically',
        'Clusters',
        '… of one record',
        'Links by rule',
        '… by the model',
        '… by a person',
      ],
      rows,
      [1, 2, 3, 4, 5, 6, 7, 8],
    ),
    ...(bins.length === 0
      ? []
      : [
          '',
          'Links of the model by their probability:',
          '',
          ...markdownTable(['Kind', 'Probability', 'Links'], bins, [2]),
        ]),
  ]
}

function candidateLines(linking: readonly LinkQuality[]): readonly string[] {
  const rows = linking.flatMap(({kind, candidates}) =>
    candidates
      .slice(0, REASONS_AT_MOST)
      .map(({reason, pairs}) => [kind, markdownPhrase(reason), number(pairs)]),
  )
  const left = linking.flatMap(({candidates}) => candidates.slice(REASONS_AT_MOST))
  return rows.length === 0
    ? ['No pair.']
    : [
        ...markdownTable(['Kind', 'Why they were not linked', 'Pairs'], rows, [2]),
        ...(left.length > 0 ? ['', `… and ${number(left.length)} reasons more.`] : []),
      ]
}

function nameLines(names: readonly NameQuality[]): readonly string[] {
  const rows = names.map((one) => [
    one.kind,
    `${number(one.named)} of ${number(one.clusters)}`,
    percent(one.variationRate),
    `${number(one.shared)} of ${number(one.names)}`,
    percent(one.homonymyRate),
  ])
  return [
    'Variation: of what has two records or more, how much goes by two names or more. Homonymy: of the names in one council, how many are borne by two.',
    '',
    ...markdownTable(
      ['Names of', 'Of several names', 'Variation', 'Names borne by two', 'Homonymy'],
      rows,
      [1, 2, 3, 4],
    ),
  ]
}

function figureLines({points, breaks, polarity, targets}: Quality): readonly string[] {
  return [
    ...tallyLines('Standing', points.byStatus, 'No figure.'),
    '',
    `Of the superseded ${number(points.restated)} were restated and ${number(points.rounded)} printed with other decimals; the rest are gaps that a report filled.`,
    '',
    ...tallyLines('Status (SDMX)', points.byObsStatus, 'No figure.'),
    '',
    ...tallyLines('Break', breaks, 'No break was found.'),
    '',
    ...tallyLines('Which way is better, and from where', polarity, 'No series.'),
    '',
    ...tallyLines('Target', [
      {of: 'met', count: targets.met},
      {of: 'missed', count: targets.missed},
      {of: 'not judged', count: targets.notJudged},
    ]),
  ]
}

function tallyLines(head: string, tally: Quality['breaks'], none = ''): readonly string[] {
  if (tally.length === 0) return [none]
  return markdownTable(
    [head, 'Count'],
    tally.map(({of, count}) => [escapeMarkdown(of), number(count)]),
    [1],
  )
}

function councilLines({authorities}: Quality): readonly string[] {
  const rows = authorities.map((one) => [
    one.authority === null ? 'not known' : markdownPhrase(one.authority),
    number(one.reports),
    number(one.series),
    number(one.commitments),
    number(one.officers),
    percent(one.automaticShare),
  ])
  return markdownTable(
    ['Council', 'Reports', 'Series', 'Commitments', 'Officers', 'Records linked automatically'],
    rows,
    [1, 2, 3, 4, 5],
  )
}

function number(count: number): string {
  return grouped(String(count))
}

function percent(share: number | null): string {
  return share === null ? '' : `${(share * 100).toFixed(1)}%`
}
