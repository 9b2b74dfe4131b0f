import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {read, trendChunks, trends} from '../src/index.ts'
import type {Document} from '../src/index.ts'
import {Document as DocumentSchema} from '../src/model/document.ts'
import {Trends} from '../src/model/trends.ts'
import {expectGolden, expectGoldenText} from './support/expect-golden.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The five reports as the command line reads them, manifest and all. */
async function readCorpus(paths: readonly string[]): Promise<Document[]> {
  const documents: Document[] = []
  for await (const event of read(paths, {cwd: ROOT})) {
    if (event.type === 'failure') throw new Error(event.message.message)
    if (event.type === 'document') documents.push(event.document)
  }
  return documents
}

const reports = readdirSync(`${ROOT}/corpus`).filter((name) => name.endsWith('.txt'))

test.each(reports)('%s reads as its golden says', async (name) => {
  const [document] = await readCorpus([`corpus/${name}`])
  expect(DocumentSchema.safeParse(document).error).toBeUndefined()
  const {producer: _, ...claim} = document ?? {}
  await expectGolden(claim, `${ROOT}/golden/${name.replace(/\.txt$/, '.json')}`)
})

test('the trends of the five reports are as their golden says', async () => {
  const all = await trends(await readCorpus(['corpus']))
  expect(Trends.safeParse(all).error).toBeUndefined()
  const {producer: _, ...claim} = all
  await expectGolden(claim, `${ROOT}/golden/trends.json`)
})

test('the report for people on two of them is as its golden says', async () => {
  const all = await trends(await readCorpus(['corpus/000_*.txt', 'corpus/003_*.txt']))
  const text = [...(await trendChunks({...all, producer: {...all.producer, version: '0'}}, 'report'))].join(
    '',
  )
  await expectGoldenText(text, `${ROOT}/golden/report.md`)
})

test.each(reports)('%s loses nothing: every character is in one place', async (name) => {
  const [document] = await readCorpus([`corpus/${name}`])
  const {characters, table, heading, text, furniture, unplaced} = document?.coverage ?? {}
  expect(unplaced).toBe(0)
  expect((table ?? 0) + (heading ?? 0) + (text ?? 0) + (furniture ?? 0)).toBe(characters)
})

test.each(reports)('%s: each word of each line stands in the output at that line', async (name) => {
  const [document] = await readCorpus([`corpus/${name}`])
  const said = wordsByLine(document)
  const lines = readFileSync(`${ROOT}/corpus/${name}`, 'utf8').split(/\r\n|\n/)
  const lost = lines.flatMap((line, index) => {
    const words = wordsOf(line.replace(/<\/?[a-z][^<>]*>|\\[a-z]+/gi, ' '))
    const here = said.get(index + 1) ?? ''
    return words.filter((word) => !here.includes(word)).map((word) => `${index + 1}: ${word}`)
  })
  // Of a title torn over cells the two halves are one word in the output.
  expect(lost.filter((where) => !TORN.has(where))).toEqual([])
})

/** Halves of torn words in 004, mended to the word that stands whole elsewhere in it. */
const TORN = new Set(
  '738: improveme,738: ent,738: epartment,753: improveme,753: ent,753: itural,812: improveme,812: ent,860: improveme,860: ent,1148: ngs'.split(
    ',',
  ),
)

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? []
}

/** All that the output says of each line, in lower case without anything but letters between. */
function wordsByLine(document: Document | undefined): Map<number, string> {
  const said = new Map<number, string>()
  const put = (position: unknown, text: string): void => {
    for (const piece of [position].flat()) {
      if (typeof piece !== 'object' || piece === null || !('line' in piece) || !('endLine' in piece)) continue
      for (let line = Number(piece.line); line <= Number(piece.endLine); line++) {
        said.set(line, `${said.get(line) ?? ''} ${text.toLowerCase()}`)
      }
    }
  }
  document?.sections.forEach(({position, title}) => put(position, title))
  document?.text.forEach(({position, text}) => put(position, text))
  document?.tables.forEach(({position, columns, rows}) => {
    put(position, columns.map(({name}) => name).join(' '))
    rows.forEach((row) => put(row.position, row.cells.join(' ')))
  })
  return said
}
