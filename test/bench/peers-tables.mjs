// What each tool of `npm run bench:peers` is asked for, and the tables in what it gives: `[{page, rows: [[cell]]}]`.
// `read` is what is timed. Each is asked for its tables as its own pages say, with all else that costs time left off.
import {createRequire} from 'node:module'
import {join} from 'node:path'

export const READERS = {
  outturn: ours,
  '@llamaindex/liteparse': liteparse,
  '@firecrawl/pdf-inspector': pdfInspector,
  'pdf-parse': pdfParse,
}

async function ours() {
  const {parsePdf} = await import('../../dist/parsers/pdf/index.js')
  return {
    read: async (bytes) => {
      const parsed = await parsePdf(bytes, {})
      if ('reason' in parsed) throw new Error(parsed.reason)
      return parsed
    },
    pagesOf: ({pages}) => pages,
    tablesOf: ({blocks}) => blocks.filter(({type}) => type === 'grid').map(tableOfGrid),
  }
}

function tableOfGrid({position, rows}) {
  const cell = ({text, span, covered}) =>
    covered === true ? null : span === undefined ? text : {text, ...span}
  return {page: position.page, rows: rows.map(({cells}) => cells.map(cell))}
}

function liteparse(at) {
  const {LiteParse} = requireFrom(at)('@llamaindex/liteparse')
  const options = {outputFormat: 'markdown', ocrEnabled: false, extractLinks: false, quiet: true}
  return {
    read: async (bytes) => new LiteParse(options).parse(bytes),
    pagesOf: ({pages}) => pages.length,
    tablesOf: ({pages}) => pages.flatMap(({pageNum, markdown}) => pipeTables(markdown, pageNum)),
  }
}

function pdfInspector(at) {
  const {extractPagesMarkdown} = requireFrom(at)('@firecrawl/pdf-inspector')
  return {
    read: async (bytes) => extractPagesMarkdown(bytes),
    pagesOf: ({pages}) => pages.length,
    tablesOf: ({pages}) => pages.flatMap(({page, markdown}) => pipeTables(markdown, page + 1)), // it counts from 0
  }
}

function pdfParse(at) {
  const {PDFParse} = requireFrom(at)('pdf-parse')
  return {
    read: async (bytes) => {
      const parser = new PDFParse({data: Uint8Array.from(bytes), verbosity: 0}) // it takes the bytes for itself
      try {
        return await parser.getTable()
      } finally {
        await parser.destroy()
      }
    },
    pagesOf: ({total}) => total,
    tablesOf: ({pages}) => pages.flatMap(({num, tables}) => tables.map((rows) => ({page: num, rows}))),
  }
}

function requireFrom(at) {
  return createRequire(join(at, 'package.json'))
}

const DELIMITER = /^\|(\s*:?-+:?\s*\|)+$/

/** The pipe tables of Markdown: a header, the rule under it, and the rows as far as lines begin with a pipe. */
function pipeTables(markdown, page) {
  const lines = markdown.split('\n').map((line) => line.trim())
  const tables = []
  for (const [at, line] of lines.entries()) {
    if (!DELIMITER.test(line) || !lines[at - 1]?.startsWith('|')) continue
    let end = at + 1
    while (lines[end]?.startsWith('|') && !DELIMITER.test(lines[end + 1] ?? '')) end++
    tables.push({page, rows: [lines[at - 1], ...lines.slice(at + 1, end)].map(cellsOf)})
  }
  return tables
}

function cellsOf(line) {
  const inner = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map(wordsOf)
}

/** A cell's words without marks of look, so that no tool loses by what a page shows as bold or as a link. */
function wordsOf(cell) {
  return cell
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?(?:u|b|i|s|em|strong|sup|sub)>/gi, '')
    .replace(/[*_~`]{1,3}(?=\S)|(?<=\S)[*_~`]{1,3}/g, '')
    .replace(/\\([\\|*_~`<>#])/g, '$1')
    .trim()
}
