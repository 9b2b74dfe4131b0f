import type {SourceLine} from './lines.ts'
import type {PageLines} from './page-lines.ts'
import {leadsToStops} from './tab-stops.ts'

/** So many runs of tabs tell how a table sets them. */
const FEWEST_RUNS = 6

interface TabbedStretch {
  readonly layout: string
  readonly lines: readonly SourceLine[]
}

/**
 * Set the tabs between two cells as one, where they are doubled or lead to stops. Doubled only where no line of the file, or none of the stretch, has an odd run of
 * them and lines have several: a table with an empty column has two tabs in one place.
 *
 * @returns the stretches with single tabs; where an empty cell may have left no mark they are `gapless`
 */
export function singleTabs<Stretch extends TabbedStretch>(
  stretches: readonly Stretch[],
  pages: PageLines,
): (Stretch & {readonly gapless?: boolean})[] {
  const everywhere = isDoubled(stretches.flatMap(({layout, lines}) => (layout === 'tabs' ? lines : [])))
  const chains = chainsOf(stretches, pages)
  const marks = new Map(
    [...new Set(chains)].map((chain) => [
      chain,
      hasStops(chain) || (!everywhere && !isDoubled(chain) && leadsToStops(chain))
        ? /\t+/g
        : everywhere || isDoubled(chain)
          ? /\t\t/g
          : undefined,
    ]),
  )
  return stretches.map((stretch, at) => {
    const mark = marks.get(chains[at] ?? [])
    if (stretch.layout !== 'tabs' || mark === undefined) return stretch
    const lines = stretch.lines.map((line) => ({...line, text: line.text.replace(mark, '\t')}))
    return {...stretch, lines, gapless: true}
  })
}

function isBlankOrPage(text: string, pages: PageLines): boolean {
  return text.trim() === '' || pages.isNumber(text) || pages.isRunning(text)
}

/** For each stretch the tabbed lines of its table: pieces that only blank lines and the page's part are one. */
function chainsOf(stretches: readonly TabbedStretch[], pages: PageLines): (readonly SourceLine[])[] {
  let chain: SourceLine[] = []
  return stretches.map(({layout, lines}) => {
    if (layout === 'tabs') for (const line of lines) chain.push(line)
    else if (!lines.every(({text}) => isBlankOrPage(text, pages))) chain = []
    return chain
  })
}

/**
 * As many tabs as the next stop is away, so that their number says nothing: lines of as many cells have now so many
 * tabs, now so many, and few have the most. Rows whose ends are cut have the header's number at most, and often.
 */
function hasStops(lines: readonly SourceLine[]): boolean {
  const tabbed = lines.filter(({text}) => text.includes('\t')).map(({text}) => countTabs(text))
  const head = tabbed[0]?.cells ?? 0
  const common = commonest(tabbed.map(({cells}) => cells).filter((cells) => cells >= 3))
  const most = tabbed.reduce((max, {tabs}) => Math.max(max, tabs), 0)
  const longest = tabbed.filter(({tabs}) => tabs === most).length
  const rows = tabbed.filter(({cells}) => cells === head).length
  return (
    (rows * 2 >= tabbed.length && varies(tabbed, head)) ||
    (longest * 3 <= tabbed.length && varies(tabbed, common))
  )
}

/** Have lines of so many cells now so many tabs, now so many? */
function varies(tabbed: readonly TabCount[], width: number): boolean {
  const alike = tabbed.filter(({cells}) => cells === width).map(({tabs}) => tabs)
  if (width < 3 || alike.length < 3 || new Set(alike).size < 3) return false
  const often = commonest(alike)
  return alike.filter((tabs) => tabs === often).length * 2 <= alike.length + 1
}

interface TabCount {
  readonly cells: number
  readonly tabs: number
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const own of numbers) counts.set(own, (counts.get(own) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}

function countTabs(text: string): TabCount {
  let [cells, tabs] = [1, 0]
  let last = -2
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) {
    if (at !== last + 1) cells++
    tabs++
    last = at
  }
  return {cells, tabs}
}

function isDoubled(lines: readonly SourceLine[]): boolean {
  if (!lines.some(({text}) => text.includes('\t\t'))) return false
  let runs = 0
  let rows = 0
  for (const {text} of lines) {
    const own = text.match(/\t+/g) ?? []
    if (own.some((run) => run.length % 2 === 1)) return false
    runs += own.length
    if (own.length > 0) rows++
  }
  return runs >= FEWEST_RUNS && runs * 2 >= rows * 3
}
