/** A page, some pages or a stretch of them, in figures as they stand in lists of contents and in indexes. */
const PAGES = /^\d{1,3}(?: ?[–-] ?\d{1,3})?(?:, ?\d{1,3}(?: ?[–-] ?\d{1,3})?)*$/
const LIST = /[,–-]/
const ROMAN = /^[ivxl]{1,6}$/
/** The head of a column of pages. */
const PAGE_HEAD = /^(?:pages?|pp?\.?)(?: ?(?:no\.?|nos\.?|number|numbers))?$/i
/** The line over a list of contents. */
const TITLE = /^(?:table of )?contents(?: page)?[:.]?$|^(?:what['’]s|what is) inside[:.]?$|^index$/i
const OUTLINE = /^\d{1,2}(?:\.\d{1,2})*\.?$/
/** So many entries tell where a title or a head says what the figures are, and where they alone must. */
const FEWEST_TOLD = 3
const FEWEST = 6
/** A report's first titles stand on one of its first pages. */
const FIRST_PAGE = 20
/** Part titles may have no page of their own: so many entries have one. */
const MOSTLY = 0.5
/** An index has so many entries, in the order of the alphabet. */
const INDEX_ENTRIES = 6

/**
 * Are these rows a list of contents, or an index: titles, and the pages that they stand on? They are laid out like a
 * table of one figure, and would give each title a figure that it does not have.
 *
 * Pages go up and begin low; no head stands over them, or `Page`. Real figures that go up by chance have a head.
 *
 * @param rows  the text of each cell, heads among them
 * @param over  the lines over them, the nearest last
 */
export function isContents(rows: readonly (readonly string[])[], over: readonly string[]): boolean {
  const [head, ...others] = rows
  if (head === undefined) return false
  const isHeaded = head.some((text) => PAGE_HEAD.test(text)) && !head.some((text) => PAGES.test(text))
  const alone = rows.flatMap((row) => (row.filter((text) => text !== '').length === 1 ? row : []))
  const isTitled = [...over, ...alone].some((text) => TITLE.test(text))
  const own = (isHeaded ? others : rows).filter((row) => row.filter((text) => text !== '').length > 1)
  const entries = entriesOf(own) ?? (isTitled ? entriesOf(own.map((row) => row.toReversed())) : undefined)
  if (entries === undefined) return false
  return isList(entries, isHeaded || isTitled || adjoin(entries)) || isIndex(entries)
}

interface Entry {
  readonly number: string
  readonly title: string
  readonly pages: string
}

/**
 * The titles with their pages, of lists that stand side by side one after the other; `undefined` where a column is of
 * something else.
 */
function entriesOf(rows: readonly (readonly string[])[]): readonly Entry[] | undefined {
  const count = Math.max(0, ...rows.map(({length}) => length))
  const texts = Array.from({length: count}, (_, column) => rows.map((row) => row[column] ?? ''))
  const arePages = texts.map((own) => own.every(isPages))
  const ends = arePages.flatMap((is, at) => (is && at > 0 && arePages[at - 1] === false ? [at] : []))
  if (ends.at(-1) !== count - 1) return undefined
  const lists = ends.map((end, at) => texts.slice((ends[at - 1] ?? -1) + 1, end + 1).toReversed())
  if (lists.some(({length}) => length > 3)) return undefined
  return lists.flatMap(([pages = [], titles = [], numbers = []]) =>
    titles.flatMap((title, row): Entry[] => {
      const own = pages[row] ?? ''
      return title === '' && own === '' ? [] : [{number: numbers[row] ?? '', title, pages: own}]
    }),
  )
}

/** Is a cell a page, pages or blank? A list of contents has no other in its last column, an index turned round in its first. */
export function isPages(text: string): boolean {
  return text === '' || PAGES.test(text) || ROMAN.test(text)
}

/** @param isTold  a title or a head says that the figures are pages */
function isList(entries: readonly Entry[], isTold: boolean): boolean {
  const paged = entries.filter(({pages}) => pages !== '')
  const [fewest, numbers] = [isTold ? FEWEST_TOLD : FEWEST, entries.map(({number}) => number)]
  if (paged.length < fewest || paged.length < MOSTLY * entries.length) return false
  if (!entries.every(({title}) => /\p{L}{2}/u.test(title))) return false
  if (!numbers.every((number) => number === '' || OUTLINE.test(number))) return false
  const roman = paged.filter(({pages}) => ROMAN.test(pages)).length
  const pages = paged.slice(roman).map((entry) => Number.parseInt(entry.pages, 10))
  const [first = 1] = pages
  return (
    first <= FIRST_PAGE &&
    pages.every((page, at) => page >= (pages[at - 1] ?? 0)) &&
    paged.slice(0, roman).every((entry) => ROMAN.test(entry.pages))
  )
}

/** Do stretches of pages begin where the one before ends: `1 - 6`, `7 - 22`? */
function adjoin(entries: readonly Entry[]): boolean {
  const stretches = entries.flatMap(({pages}) => {
    const [from = '', to = ''] = pages.split(/[–-]/)
    return pages === '' ? [] : [[Number(from), Number(to === '' ? from : to)] as const]
  })
  return (
    stretches.filter(([from, to]) => to > from).length > 1 &&
    stretches.slice(1).every(([from], at) => from === (stretches[at]?.[1] ?? 0) + 1)
  )
}

/** Titles in the order of the alphabet, some of them on several pages. */
function isIndex(entries: readonly Entry[]): boolean {
  const titles = entries.map(({title}) => title.toLowerCase())
  return (
    entries.length >= INDEX_ENTRIES &&
    entries.every(({pages, number}) => PAGES.test(pages) && number === '') &&
    entries.some(({pages}) => LIST.test(pages)) &&
    titles.every((title, at) => at === 0 || title >= (titles[at - 1] ?? ''))
  )
}
