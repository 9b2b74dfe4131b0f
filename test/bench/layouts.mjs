// How each layout is read, held against tables that are known: `npm run layouts` (slow; not part of the tests).
//
//   npm run layouts                                 every layout with every difficulty
//   npm run layouts -- --layout fixed --seeds 200   one layout, more reports; --feature likewise
//   npm run layouts -- --brief                      a line a layout
//   npm run layouts -- --show fixed wraps 17        one report: its text, what it says, and what was read amiss
//   OUTTURN_DIST=/elsewhere/dist npm run layouts    another build of the reader
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {knownReport} from '../../node_modules/.cache/outturn/test/support/known-report.js'
import {
  featuresOf,
  REPORT_LAYOUTS,
  scoreOf,
  verdictOf,
} from '../../node_modules/.cache/outturn/test/support/layouts-matrix.js'

const built = (path) => import(pathToFileURL(resolve(process.env.OUTTURN_DIST ?? 'dist', 'src', path)).href)
const {readDocument} = await built('pipeline.js')
const {PRODUCER} = await built('producer.js')

const slow = {most: 0}
const read = (bytes) => {
  const from = performance.now()
  const reading = readDocument({path: 'report.txt', bytes, format: 'text'}, PRODUCER)
  slow.most = Math.max(slow.most, performance.now() - from)
  return reading.ok ? reading.document : undefined
}
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    layout: {type: 'string', multiple: true},
    feature: {type: 'string', multiple: true},
    seeds: {type: 'string', default: '40'},
    brief: {type: 'boolean'},
    show: {type: 'boolean'},
  },
})

if (values.show) show(...positionals)
else matrix()

function matrix() {
  const seeds = Array.from({length: Number(values.seeds)}, (_, index) => index + 1)
  const head = [
    'layout',
    'feature',
    'figures',
    'right',
    'declined',
    'wrong',
    'kept',
    'of kept right',
    'titles',
    'unplaced',
    'slowest ms',
    'faulty seeds',
    'missing seeds',
  ]
  console.log(row(head))
  for (const layout of values.layout ?? REPORT_LAYOUTS) {
    const scores = featuresOf(layout)
      .filter((feature) => values.feature?.includes(feature) ?? true)
      .map((feature) => ({feature, score: timed(() => scoreOf(read, layout, feature, seeds))}))
    for (const {feature, score} of values.brief ? [] : scores)
      console.log(row([layout, feature, ...cells(score)]))
    if (scores.length > 1) console.log(row([layout, 'ALL', ...cells(total(scores.map(({score}) => score)))]))
  }
}

/** A score with the time that its slowest report took: small texts that take seconds are a fault too. */
function timed(run) {
  slow.most = 0
  const score = run()
  return {...score, slowest: slow.most}
}

function total(scores) {
  const sum = (key) => scores.reduce((all, score) => all + score[key], 0)
  const keys = ['figures', 'kept', 'right', 'keptRight', 'wrong', 'titles', 'titlesRight', 'unplaced']
  const slowest = Math.max(...scores.map((score) => score.slowest))
  return {...Object.fromEntries(keys.map((key) => [key, sum(key)])), slowest, faulty: [], missing: []}
}

function cells(score) {
  const {figures, kept, right, keptRight, wrong, titles, titlesRight, unplaced, faulty, missing} = score
  const declined = Math.max(0, figures - right - wrong)
  const some = (seeds) => seeds.slice(0, 4).join(' ')
  return [
    figures,
    share(right, figures),
    share(declined, figures),
    share(wrong, figures),
    share(kept, figures),
    share(keptRight, kept),
    share(titlesRight, titles),
    unplaced,
    score.slowest.toFixed(0),
    some(faulty),
    some(missing),
  ]
}

function share(part, whole) {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)
}

function row(texts) {
  const widths = [13, 15, 8, 7, 9, 7, 6, 14, 7, 9, 11, 13, 13]
  return texts
    .map((text, index) =>
      index < 2 ? String(text).padEnd(widths[index]) : String(text).padStart(widths[index]),
    )
    .join(' ')
}

function show(layout, feature, seed) {
  const report = knownReport(Number(seed), layout, feature)
  console.log(report.text)
  console.log('\n--- what it says (~ lost by the layout)')
  for (const {code, title, figures} of report.indicators) {
    const said = figures.map(
      ({measure, period, raw, kept}) => `${kept ? '' : '~'}${measure} ${period ?? '?'} “${raw}”`,
    )
    console.log(`${code ?? '(no code)'} ${title}: ${said.join(', ')}`)
  }
  const document = read(report.bytes)
  console.log('\n--- what was read')
  for (const {code, title, observations} of document.indicators) {
    const said = observations.map(({measure, period, value}) => `${measure} ${period} “${value.raw}”`)
    console.log(`${code?.canonical ?? '(no code)'} ${title}: ${said.join(', ')}`)
  }
  for (const {code, message} of document.messages) console.log(`  ${code}: ${message}`)
  const {wrong, missed, ...counts} = verdictOf(read, layout, feature, Number(seed))
  console.log('\n--- wrong')
  for (const {indicator, measure, period, raw, fault} of wrong)
    console.log(`${fault}: ${indicator} ${measure} ${period} “${raw}”`)
  console.log(`\n--- missed\n${missed.join('\n')}\n---`, JSON.stringify(counts))
}
