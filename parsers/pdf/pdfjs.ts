import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist/types/src/display/api.js'
import type {Refused} from '../block.ts'
import type {Matrix} from './matrix.ts'
import {NO_TAGS, type PageTags, tagsOf} from './tagged/tree.ts'

/** One drawing operation, by pdfjs's name for it. */
export interface Operation {
  readonly name: string
  readonly args: readonly unknown[]
}

/** What a page is drawn with. */
export interface PageContent {
  readonly number: number
  /** in points, as the page is shown */
  readonly width: number
  readonly height: number
  /** from the page's own space to points from its top left as it is shown */
  readonly view: Matrix
  readonly operations: Iterable<Operation>
  /** the name of an operation that another one takes as its argument */
  readonly nameOf: (code: number) => string
  /** a font by the name that operations have for it; its fields are pdfjs's and unchecked */
  readonly font: (name: string) => unknown
  /** what the file's own structure says of its tables */
  readonly tags: PageTags
  /** frees what pdfjs holds of the page */
  readonly release: () => void
}

/** A page of which nothing can be read. */
export interface PageLost {
  readonly number: number
  readonly lost: string
}

/** A PDF that was opened. `close` frees what pdfjs holds. */
export interface OpenPdf {
  readonly pages: number
  readonly page: (number: number) => Promise<PageContent | PageLost>
  /** frees what pdfjs holds of all pages that were read, fonts aside; to be called between two pages */
  readonly tidy: () => Promise<void>
  readonly close: () => Promise<void>
}

let loading: Promise<typeof Pdfjs> | undefined

/**
 * Open a PDF with pdfjs: no scripts, no network, no fonts of the system.
 *
 * @param password  tried where the file asks for one; an empty one opens files that are only restricted
 * @returns         one refusal where pdfjs cannot open it
 */
export async function openPdf(bytes: Uint8Array, password: string | undefined): Promise<OpenPdf | Refused> {
  loading ??= loadPdfjs() // once: two at a time would each put back what the other's load has put in place
  const pdfjs = await loading
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]))
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes), // a copy: pdfjs takes the buffer away from who gave it
    ...(password === undefined ? {} : {password}),
    ...FOLDERS,
    cMapPacked: true,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    // Told to stop at errors pdfjs ends the list of operations there, and says as little as when it passes over them.
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const isTagged = (await document.getMarkInfo().catch(() => null))?.Marked === true
    return {
      pages: document.numPages,
      page: async (number) =>
        contentOf(document, number, {names, isTagged}).catch((error: unknown) => ({
          number,
          lost: reasonOf(error),
        })),
      tidy: async () => document.cleanup(true),
      close: async () => task.destroy(),
    }
  } catch (error) {
    await task.destroy()
    return refusal(error, password)
  }
}

/**
 * Load pdfjs, and only for PDFs: it takes 60 ms. The plain build needs a browser's globals; the legacy one brings what
 * Node lacks, and an `Array.prototype.push` of its own for arrays whose length cannot be written, of which there are
 * none here: slower than V8's for all that runs in the process, it takes a sixth of the time of reading a PDF. So V8's
 * is put back.
 */
async function loadPdfjs(): Promise<typeof Pdfjs> {
  const {push} = Array.prototype
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs') // which pdfjs would load with the first file
  // oxlint-disable-next-line no-extend-native -- it takes an extension away
  Array.prototype.push = push
  return pdfjs
}

/** pdfjs's sentence, without its own name for the error. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^\w*(?:Error|Exception): /, '') : String(error)
}

/**
 * No `standardFontDataUrl`: letters and widths of the fonts that every reader has are in pdfjs's own tables; their
 * outlines, which nobody draws here, would take a third of the time that such a file takes.
 */
const FOLDERS = {
  cMapUrl: packageFolder('cmaps'),
}

function packageFolder(name: string): string {
  const entry = fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))
  return `${join(dirname(entry), name)}/`
}

async function contentOf(
  document: PDFDocumentProxy,
  number: number,
  {names, isTagged}: {readonly names: ReadonlyMap<number, string>; readonly isTagged: boolean},
): Promise<PageContent> {
  const page = await document.getPage(number)
  const list = await page.getOperatorList()
  const {transform, width, height} = page.getViewport({scale: 1})
  const view = matrixOf(transform)
  return {
    number,
    width,
    height,
    view,
    operations: operationsOf(list, names),
    nameOf: (code) => names.get(code) ?? '',
    font: (name) => fontOf(page, name),
    tags: isTagged ? await tagsOn(page) : NO_TAGS, // to ask a page takes a tenth of its time
    release: () => void page.cleanup(),
  }
}

/** A structure that is damaged is none: what is drawn tells its tables too. */
async function tagsOn(page: PDFPageProxy): Promise<PageTags> {
  const tree: unknown = await page.getStructTree().catch(() => null)
  const {ref} = page
  if (tree === null || ref === null) return NO_TAGS
  return tagsOf(tree, `${ref.num}R${ref.gen === 0 ? '' : ref.gen}`)
}

function* operationsOf(
  list: {readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[]},
  names: ReadonlyMap<number, string>,
): Generator<Operation> {
  for (const [index, code] of list.fnArray.entries()) {
    const args = list.argsArray[index]
    yield {name: names.get(code) ?? '', args: Array.isArray(args) ? args : []}
  }
}

function fontOf(page: PDFPageProxy, name: string): unknown {
  return page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined
}

function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  return [a, b, c, d, e, f]
}

function refusal(error: unknown, password: string | undefined): Refused {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    const tried = password === undefined || password === '' ? 'needs a password' : 'has another password'
    return {code: 'pdf/encrypted', reason: `the file is an encrypted PDF and ${tried} (--password)`}
  }
  return {code: 'pdf/damaged', reason: `the file is a PDF that cannot be opened: ${reasonOf(error)}`}
}
