import type {SourceLine} from './lines.ts'

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
): (Stretch & {readonly gapless?: boolean})[] {
  const everywhere = isDoubled(stretches.flatMap(({layout, lines}) => (layout === 'tabs' ? lines : [])))
  return stretches.map((stretch) => {
    if (stretch.layout !== 'tabs') return stretch
    const mark = hasStops(stretch.lines)
      ? /\t+/g
      : everywhere || isDoubled(stretch.lines)
        ? /\t\t/g
        : undefined
    if (mark === undefined) return stretch
    return {
      ...stretch,
      lines: stretch.lines.map((line) => ({...line, text: line.text.replace(mark, '\t')})),
      gapless: true,
    }
  })
}

/**
 * As many tabs as the next stop is away, so that their number says nothing: rows of as many cells as the first line
 * have now so many tabs, now so many.
 */
function hasStops(lines: readonly SourceLine[]): boolean {
  const cells = (text: string): number => text.split(/\t+/).length
  const width = cells(lines[0]?.text ?? '')
  const alike = lines.filter(({text}) => text.includes('\t') && cells(text) === width)
  const tabbed = lines.filter(({text}) => text.includes('\t'))
  if (width < 3 || alike.length < 3 || alike.length * 2 < tabbed.length) return false
  const totals = new Map<number, number>()
  for (const {text} of alike) {
    const tabs = text.length - text.replaceAll('\t', '').length
    totals.set(tabs, (totals.get(tabs) ?? 0) + 1)
  }
  return totals.size >= 3 && Math.max(...totals.values()) * 2 <= alike.length + 1
}

function isDoubled(lines: readonly SourceLine[]): boolean {
  let runs = 0
  let rows = 0
  for (const {text} of lines) {
    const own = text.match(/\t+/g) ?? []
    if (own.some((run) => run.length % 2 === 1)) return false
    runs += own.length
    if (own.length > 0) rows++
  }
  return runs >= Math.max(FEWEST_RUNS, 2 * rows)
}
