import {execFile} from 'node:child_process'
import {access, constants, readFile} from 'node:fs/promises'
import {delimiter, join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import type {Grid, Parsed} from '../parsers/block.ts'
import {parseReport} from '../parsers/index.ts'
import {tempFolder} from './support/temp-folder.ts'
import {PROPERTY, writeDoc, type DocParagraph} from './support/write-doc.ts'
import {p, tbl, tc, tr, writeDocx} from './support/write-docx.ts'

/**
 * A second opinion: LibreOffice's own conversion of the same file, read by our reader of HTML. It is asked only where it
 * is installed; nothing else needs it.
 */
const OFFICE = await findOffice()

const SIDES = [0, 1500, 6000, 9000]
const GOES_ON = 0x20
const BEGINS = 0x60

/** No two differ in their endings alone: what is made of them is called by the rest. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  'spans.docx': writeDocx({
    body:
      p('Recycling') +
      tbl(
        tr([tc('Ref', merge('restart')), tc('Waste', '<w:gridSpan w:val="2"/>')]),
        tr([tc('', merge()), tc('2003/04'), tc('2004/05')]),
        tr([tc('BV82a'), tc('12.4%'), tc('15.0%')]),
      ) +
      p('Visits'),
  }),
  'changes.docx': writeDocx({
    body: tbl(
      tr([tc('Visits'), tc('2003/04')]),
      tr([
        tc('Museums'),
        `<w:tc><w:p><w:ins w:id="1" w:author="a"><w:r><w:t>310</w:t></w:r></w:ins></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>999</w:t></w:r></w:p></w:tc>`,
      ]),
    ),
  }),
  'nested.docx': writeDocx({
    body: tbl(
      tr([tc('Priority'), tc('Measures')]),
      tr([
        tc('Safer'),
        `<w:tc>${tbl(tr([tc('BV126'), tc('13.4')]), tr([tc('BV128'), tc('9.3')]))}${p('')}</w:tc>`,
      ]),
    ),
  }),
  'old-spans.doc': writeDoc({
    paragraphs: [
      {runs: [{text: 'Recycling\r'}]},
      ...docRow(['Ref', 'Waste', '2004/05'], [BEGINS, 0, 0]),
      ...docRow(['', '12.4%', '15.0%'], [GOES_ON, 0, 0]),
      {runs: [{text: 'Visits\r'}]},
    ],
  }),
  'edges.rtf': Buffer.from(
    String.raw`{\rtf1\ansi\ansicpg1252 Recycling\par
\trowd\cellx1500\cellx9000\pard\intbl Ref\cell Waste\cell\row
\trowd\cellx1500\cellx6000\cellx9000\pard\intbl BV82a\cell 12.4%\cell 15.0%\cell\row
\trowd\cellx1500\cellx6000\cellx9000\pard\intbl BV86\cell \'a331.20\cell\cell\row
\pard Visits\par}`,
  ),
}

test.skipIf(OFFICE === undefined)(
  'tables and text are those of LibreOffice’s own conversion (skipped where it is not installed)',
  async () => {
    const folder = await tempFolder(FILES)
    const names = Object.keys(FILES)
    await convert(folder, names)
    for (const name of names) {
      const converted = `${name.replace(/\.[^.]*$/, '')}.html`
      const theirs = await parsedOf(converted, await readFile(join(folder, 'html', converted)))
      expect(theirs.blocks.some(({type}) => type === 'grid')).toBe(true)
      const ours = await parsedOf(name, FILES[name] ?? new Uint8Array())
      expect({name, tables: ours.blocks.flatMap(drawn), text: textOf(ours)}).toEqual({
        name,
        tables: theirs.blocks.flatMap(drawn),
        text: textOf(theirs),
      })
    }
  },
  60_000,
)

function merge(value?: string): string {
  return value === undefined ? '<w:vMerge/>' : `<w:vMerge w:val="${value}"/>`
}

function docRow(cells: readonly string[], merges: readonly number[]): DocParagraph[] {
  return [
    ...cells.map((cell) => ({runs: [{text: `${cell}\u0007`}], properties: PROPERTY.inTable})),
    {
      runs: [{text: '\u0007'}],
      properties: [...PROPERTY.inTable, ...PROPERTY.endsRow, ...PROPERTY.row(SIDES, merges)],
    },
  ]
}

async function findOffice(): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, 'soffice')
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (found) return path
  }
  return undefined
}

/** One call for all files: most of its time is its start. A profile of its own lets it run beside another. */
async function convert(folder: string, names: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await promisify(execFile)(OFFICE ?? '', [
    '--headless',
    profile,
    '--convert-to',
    'html',
    '--outdir',
    join(folder, 'html'),
    ...names.map((name) => join(folder, name)),
  ])
}

async function parsedOf(name: string, bytes: Uint8Array): Promise<Parsed> {
  const parsed = await parseReport(bytes, {name})
  if ('reason' in parsed) throw new Error(`${name}: ${parsed.reason}`)
  return parsed
}

/** The cells of a table as they are drawn, with what they span. */
function drawn(block: Parsed['blocks'][number]): unknown[] {
  if (block.type !== 'grid') return []
  return [
    (block satisfies Grid).rows.map(({cells}) =>
      cells.map(({text, span, covered}) =>
        covered === true ? null : span === undefined ? text : {text, ...span},
      ),
    ),
  ]
}

function textOf({blocks}: Parsed): string[] {
  return blocks.flatMap((block) => (block.type === 'grid' ? [] : [block.text]))
}
