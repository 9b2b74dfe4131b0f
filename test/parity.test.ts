import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Document} from '../src/model/document.ts'
import type {Producer} from '../src/model/producer.ts'
import {readReport} from '../src/pipeline.ts'
import {PROPERTY, writeDoc} from './support/write-doc.ts'
import {p, tbl, tc, tr, writeDocx} from './support/write-docx.ts'

const PRODUCER: Producer = {name: 'outturn', version: '0', options: {}, model: '1', reference: '1'}

/** A report: its title, a section, and the rows of a table, header first. */
interface Report {
  readonly title: string
  readonly section: string
  readonly rows: readonly (readonly string[])[]
}

const SIDES = [0, 1500, 6000, 7500, 9000, 11_000]

const FORMATS: Readonly<Record<string, (report: Report) => Uint8Array>> = {
  md: ({title, section, rows}) =>
    Buffer.from(`# ${title}\n\n## ${section}\n\n${rows.map((row) => row.join('\t')).join('\n')}\n`),
  html: ({title, section, rows}) =>
    Buffer.from(
      `<h1>${title}</h1><h2>${section}</h2><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}</table>`,
    ),
  docx: ({title, section, rows}) =>
    writeDocx({
      body:
        p(title, '<w:outlineLvl w:val="0"/>') +
        p(section, '<w:outlineLvl w:val="1"/>') +
        tbl(...rows.map((row) => tr(row.map((cell) => tc(cell))))),
    }),
  doc: ({title, section, rows}) =>
    writeDoc({
      paragraphs: [
        {runs: [{text: `${title}\r`}], style: 1},
        {runs: [{text: `${section}\r`}], style: 2},
        ...rows.flatMap((row) => [
          ...row.map((cell) => ({runs: [{text: `${latin(cell)}\u0007`}], properties: PROPERTY.inTable})),
          {
            runs: [{text: '\u0007'}],
            properties: [...PROPERTY.inTable, ...PROPERTY.endsRow, ...PROPERTY.row(SIDES)],
          },
        ]),
      ],
    }),
  rtf: ({title, section, rows}) =>
    Buffer.from(
      `{\\rtf1\\ansi\\ansicpg1252 \\outlinelevel0 ${title}\\par\\pard\\outlinelevel1 ${section}\\par${rows
        .map(
          (row) =>
            `\\trowd${SIDES.slice(1)
              .map((side) => `\\cellx${side}`)
              .join('')}${row.map((cell) => `\\pard\\intbl ${escaped(cell)}\\cell`).join('')}\\row`,
        )
        .join('')}\\pard}`,
    ),
}

/** Windows-1252, a byte a character. */
function latin(text: string): string {
  return text.replaceAll('–', '\u0096').replaceAll('’', '\u0092')
}

function escaped(text: string): string {
  return latin(text).replace(/[\u0080-\u00ff]/g, (letter) => `\\'${letter.charCodeAt(0).toString(16)}`)
}

async function recordsIn(format: string, report: Report): Promise<unknown> {
  const bytes = FORMATS[format]?.(report) ?? new Uint8Array()
  const reading = await readReport({path: `report.${format}`, bytes}, PRODUCER)
  if (!reading.ok) throw new Error(reading.failure.message.message)
  const {document} = reading
  expect(document.indicators).toHaveLength(report.rows.length - 1)
  expect([document.source.format, document.coverage.unplaced]).toEqual([
    format === 'md' ? 'markdown' : format,
    0,
  ])
  return {title: document.title, period: document.period?.label, ...ofRecords(document)}
}

/** What records say, without where they stand: ids come from positions. */
function ofRecords({indicators}: Document) {
  return {
    indicators: indicators.map(({code, title, section, observations, officers, comment}) => ({
      code: code?.canonical,
      title,
      section,
      comment,
      observations: observations.map(({measure, period, value}) => ({measure, period, value})),
      officers: officers.map(({name, kind}) => ({name, kind})),
    })),
  }
}

const HEADER = ['Indicator No.', 'Performance Indicator', 'Outturn 2004/05', 'Target 2005/06', 'Lead Officer']
const figure = fc.oneof(
  fc.integer({min: 0, max: 100}).map((number) => `${number}%`),
  fc.integer({min: 0, max: 99_999}).map((number) => `£${number}`),
  fc.constantFrom('', 'N/A', '12.5', 'Yes', '2 – 3'),
)
const aRow = fc.tuple(
  fc.integer({min: 1, max: 226}).map((number) => `BV${number}`),
  fc.constantFrom(
    'Invoices paid on time',
    'The council’s visits to museums',
    'Recycling of waste per household',
  ),
  figure,
  figure,
  fc.constantFrom('Pat Marlow', 'Ann Dent', 'Head of Finance'),
)
const aReport = fc
  .uniqueArray(aRow, {minLength: 2, maxLength: 6, selector: ([code]) => code})
  .map((rows): Report => ({
    title: 'Best Value Performance Plan 2005/06',
    section: 'Corporate health',
    rows: [HEADER, ...rows],
  }))

test.each(Object.keys(FORMATS).filter((format) => format !== 'md'))(
  'a report as %s gives the records that it gives as text',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(aReport, async (report) => {
        expect(await recordsIn(format, report)).toEqual(await recordsIn('md', report))
      }),
      {numRuns: 25},
    )
  },
)
