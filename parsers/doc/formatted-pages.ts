import type {Bytes} from './bytes.ts'
import type {Extent} from './fib.ts'

/** A stretch of bytes of text that has one set of properties. */
export interface FormattedRun {
  readonly from: number
  readonly to: number
  readonly properties: Bytes
}

/** The properties at a byte; `undefined` where nothing is said of it. */
export type RunAt = (byte: number) => FormattedRun | undefined

const PAGE = 512

/** Where the properties of a run begin on its page, and how many bytes they have. */
type PropertiesOn = (page: Bytes, runs: number, run: number) => Bytes

/** Properties of characters. Source: [MS-DOC] 2.9.33 (ChpxFkp). */
export const onCharacterPage: PropertiesOn = (page, runs, run) => {
  const at = page.u8(4 * (runs + 1) + run) * 2
  return at === 0 ? page.slice(0, 0) : page.slice(at + 1, page.u8(at))
}

/** Properties of paragraphs: the number of their style, then the rest. Source: [MS-DOC] 2.9.175 (PapxFkp). */
export const onParagraphPage: PropertiesOn = (page, runs, run) => {
  const at = page.u8(4 * (runs + 1) + 13 * run) * 2
  if (at === 0) return page.slice(0, 0)
  const size = page.u8(at)
  return size === 0 ? page.slice(at + 2, 2 * page.u8(at + 1)) : page.slice(at + 1, 2 * size - 1)
}

/** The same in Word 6 and 95: less is said of each run beside, and the size is in words. */
export const onOldParagraphPage: PropertiesOn = (page, runs, run) => {
  const at = page.u8(4 * (runs + 1) + 7 * run) * 2
  return at === 0 ? page.slice(0, 0) : page.slice(at + 1, 2 * page.u8(at))
}

/**
 * Read the pages of properties that a table names, each when text that it tells of comes.
 *
 * @param numberSize  bytes that a page's number has: 2 in Word 6 and 95
 */
export function formattedRuns(
  document: Bytes,
  table: Bytes,
  {at, length}: Extent,
  propertiesOn: PropertiesOn,
  numberSize: 2 | 4 = 4,
): RunAt {
  if (length < 8 + numberSize) return () => undefined
  const plc = table.slice(at, length)
  const count = Math.floor((plc.length - 4) / (4 + numberSize))
  let [page, runs]: [number, readonly FormattedRun[]] = [-1, []]
  return (byte) => {
    const wanted = findLast(count, byte, (index) => plc.u32(4 * index))
    if (wanted !== page) {
      const numberAt = 4 * (count + 1) + numberSize * wanted
      const number = numberSize === 2 ? plc.u16(numberAt) : plc.u32(numberAt) & 0x3f_ffff
      const isThere = (number + 1) * PAGE <= document.length
      runs = isThere ? runsOn(document.slice(number * PAGE, PAGE), propertiesOn) : []
      page = wanted
    }
    const run = runs[findLast(runs.length, byte, (index) => runs[index]?.from ?? Infinity)]
    return run !== undefined && byte >= run.from && byte < run.to ? run : undefined
  }
}

function runsOn(page: Bytes, propertiesOn: PropertiesOn): FormattedRun[] {
  const count = page.u8(PAGE - 1)
  if (4 * (count + 1) > PAGE) return []
  return Array.from({length: count}, (_, run): FormattedRun => {
    const from = page.u32(4 * run)
    return {from, to: page.u32(4 * run + 4), properties: propertiesOrNone(page, count, run, propertiesOn)}
  })
}

/** A page whose places lead off it says nothing of its runs. */
function propertiesOrNone(page: Bytes, count: number, run: number, propertiesOn: PropertiesOn): Bytes {
  try {
    return propertiesOn(page, count, run)
  } catch (error) {
    if (error instanceof RangeError) return page.slice(0, 0)
    throw error
  }
}

/** Of things in order, the last that begins at a byte or before it; the first where none does. */
function findLast(count: number, byte: number, from: (index: number) => number): number {
  let [low, high] = [0, count - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (from(middle) <= byte) low = middle
    else high = middle - 1
  }
  return low
}
