import type {SourceLine} from './lines.ts'

/** So many runs of tabs tell how a table sets them. */
const FEWEST_RUNS = 6

interface TabbedStretch {
  readonly layout: string
  readonly lines: readonly SourceLine[]
}

/**
 * Set two tabs between each two cells as one. Only where no line of the file, or none of the stretch, has an odd run of
 * them and lines have several: a table with an empty column has two tabs in one place.
 *
 * @returns the stretches with single tabs; where an empty cell may have left no mark they are `gapless`
 */
export function singleTabs<Stretch extends TabbedStretch>(
  stretches: readonly Stretch[],
): (Stretch & {readonly gapless?: boolean})[] {
  const everywhere = isDoubled(stretches.flatMap(({layout, lines}) => (layout === 'tabs' ? lines : [])))
  return stretches.map((stretch) => {
    if (stretch.layout !== 'tabs' || !(everywhere || isDoubled(stretch.lines))) return stretch
    const lines = stretch.lines.map((line) => ({...line, text: line.text.replaceAll('\t\t', '\t')}))
    return {...stretch, lines, gapless: true}
  })
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
