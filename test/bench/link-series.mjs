// A million observations of made-up councils into series, linking included: `npm run bench:series` (minutes; not part of
// the tests). Goals: at most 60 s, and at most 11 times the time for ten times the observations.
//
//   node test/bench/link-series.mjs 100   so many councils; each has ten years of reports with 250 indicators
//
// Each indicator has a code, a title that is now and then re-worded, an actual and targets that move; a third of them
// takes another code in the fifth year. Last year's actual is printed again, so that values link what codes do not.
import {buildTrends} from '../../dist/src/build-trends.js'
import {PRODUCER} from '../../dist/src/producer.js'

const YEARS = 10
const INDICATORS = 250
const RECODED_IN = 5
const councils = Number(process.argv[2] ?? 100)

const WORDS =
  'library road waste school pupil housing benefit planning visit museum crime burglary vehicle bus cycle tree park street light repair care home carer child adult foster meal invoice council tax debt complaint letter call website staff sickness pension training disabled ethnic minority women building access energy water recycling compost tonne household collection missed satisfaction survey consultation strategy review target inspection licence noise pollution food hygiene'.split(
    ' ',
  )

let state = 1
const next = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state % below
}
const pick = (list) => list[next(list.length)]
const label = (year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`

function councilOf(index) {
  const measures = Array.from({length: INDICATORS}, (_, at) => {
    const code = at < 120 ? `BV${at + 1}` : `${pick(['LF', 'CS', 'ERS'])}${at}`
    const recoded = at % 3 === 0 ? `HTW${at}` : code
    const title = Array.from({length: 5 + next(4)}, () => pick(WORDS)).join(' ')
    return {code, recoded, title, other: `${title} ${pick(WORDS)}`, start: 1 + next(900) / 10}
  })
  return Array.from({length: YEARS}, (_, year) => documentOf(index, year, measures))
}

function documentOf(council, year, measures) {
  const id = `d${council}-${year}`
  const indicators = measures.map((measure, row) => {
    const canonical = year >= RECODED_IN ? measure.recoded : measure.code
    const figure = (at) => ((measure.start * (10 + ((row + at * 7) % 9))) / 10).toFixed(1)
    const observation = (kind, at) => ({
      id: `${id}-${row}-${kind}-${at}`,
      measure: kind,
      period: label(2000 + at),
      value: {type: 'number', value: Number(figure(at)), decimals: 1, unit: '%', raw: `${figure(at)}%`},
      position: {line: row + 1, endLine: row + 1},
    })
    return {
      id: `${id}-${row}`,
      key: `indicators:${label(2000 + year)}:${canonical}:${council}-${row}`,
      table: `${id}-t`,
      row,
      code: {raw: canonical, canonical, scheme: /^[A-Z]+/.exec(canonical)[0]},
      aliases: [],
      title: year % 4 === 3 ? measure.other : measure.title,
      section: [],
      observations: [
        observation('actual', year),
        observation('actual', year + 1),
        observation('target', year + 1),
        observation('target', year + 2),
      ],
      officers: [],
      references: [],
      checks: [],
    }
  })
  const period = {
    label: label(2001 + year),
    year: label(2001 + year),
    part: 'annual',
    edtf: '',
    from: 'option',
    confidence: 1,
  }
  return {
    schema: 'outturn/document/1',
    id,
    producer: PRODUCER,
    source: {path: `c${council}/${year}.txt`, format: 'text', sha256: id, bytes: 1},
    authority: {name: `Council ${council}`, from: 'option', confidence: 1},
    title: null,
    period,
    sections: [],
    tables: [],
    indicators,
    commitments: [],
    text: [],
    coverage: {characters: 0, table: 0, heading: 0, text: 0, furniture: 0, unplaced: 0},
    messages: [],
  }
}

const documents = Array.from({length: councils}, (_, index) => councilOf(index)).flat()
const observations = documents.length * INDICATORS * 4
const from = process.cpuUsage()
const trends = buildTrends(documents, PRODUCER)
const {user, system} = process.cpuUsage(from)
const seconds = (user + system) / 1e6
const whole = trends.series.filter(({codes}) => codes.length === 2).length
const recoded = councils * Math.ceil(INDICATORS / 3)
console.log(
  `${observations} observations of ${councils} councils: ${trends.series.length} series in ${seconds.toFixed(1)} s of CPU, ` +
    `peak ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB; ${whole} of ${recoded} recoded ones linked, ` +
    `${trends.candidates.length} candidates`,
)
