// What reading Word files costs, on this machine: `npm run bench:word` (a minute; not part of the tests).
//
//   .docx   ours (mending, mammoth, blocks) and mammoth alone on the same bytes, in turns: goal at most 1.3 times
//   .doc    a table of 15,500 rows: goal under 2 s
//   .rtf    the same: goal under 4 s
//
// The bytes are parsed to blocks; starting a process, tables and records are left out.
import mammoth from 'mammoth'
import {parseDoc} from '../../dist/parsers/doc/index.js'
import {parseDocx} from '../../dist/parsers/docx/index.js'
import {parseRtf} from '../../dist/parsers/rtf/index.js'
import {PROPERTY, writeDoc} from '../../node_modules/.cache/outturn/test/support/write-doc.js'
import {tbl, tc, tr, writeDocx} from '../../node_modules/.cache/outturn/test/support/write-docx.js'

const ROWS = 15_500
const TURNS = 3
const rows = Array.from({length: ROWS}, (_, row) => [
  `BV${row}`,
  `Percentage of invoices paid within ${row} days`,
  `${row % 100}.5%`,
  `${(row + 3) % 100}%`,
  'Pat Marlow',
])

await single('.doc', writeDoc({paragraphs: rows.flatMap(docRow)}), parseDoc, 2)
await single('.rtf', Buffer.from(`{\\rtf1\\ansi ${rows.map(rtfRow).join('')}\\pard}`), parseRtf, 4)
await docx(3_100)
await docx(ROWS)

async function docx(count) {
  const file = Buffer.from(
    writeDocx({body: tbl(...rows.slice(0, count).map((cells) => tr(cells.map((cell) => tc(cell)))))}),
  )
  const [ours, alone] = [[], []]
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(await seconds(() => parseDocx(file)))
    alone.push(await seconds(() => mammoth.convertToHtml({buffer: file})))
  }
  const ratio = Math.min(...ours) / Math.min(...alone)
  console.log(
    `.docx  ${count} rows  ours ${shown(ours)}  mammoth alone ${shown(alone)}  ratio ${ratio.toFixed(2)}   goal ≤ 1.3 ${ratio <= 1.3 ? '✓' : '✗'}`,
  )
}

async function single(format, file, parse, goal) {
  const times = []
  for (let turn = 0; turn < TURNS; turn++) {
    times.push(
      await seconds(() => {
        if (parse(file).blocks?.[0]?.rows?.length !== ROWS)
          throw new Error(`${format}: not all rows were read`)
      }),
    )
  }
  const [first, best] = [times[0], Math.min(...times)]
  console.log(
    `${format}   ${ROWS} rows  ${(file.length / 1e6).toFixed(1)} MB  first ${first.toFixed(2)} s, best ${best.toFixed(2)} s   goal < ${goal} s ${first < goal ? '✓' : '✗'}`,
  )
}

async function seconds(work) {
  globalThis.gc?.()
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

function shown(times) {
  return `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)} s`
}

function docRow(cells) {
  const sides = cells.map((_, index) => 2000 * index).concat(2000 * cells.length)
  return [
    ...cells.map((text) => ({runs: [{text: `${text}\u0007`}], properties: PROPERTY.inTable})),
    {
      runs: [{text: '\u0007'}],
      properties: [...PROPERTY.inTable, ...PROPERTY.endsRow, ...PROPERTY.row(sides)],
    },
  ]
}

function rtfRow(cells) {
  const sides = cells.map((_, index) => `\\cellx${2000 * (index + 1)}`).join('')
  return `\\trowd${sides}${cells.map((text) => `{\\pard\\intbl\\f0\\fs18 ${text}\\cell}`).join('')}\\row\n`
}
