import type {KnownCell} from '../known/cells.ts'
import {slipped} from '../known/slips.ts'
import type {Random} from '../seeded.ts'
import type {Laid, Look} from './laid.ts'

/** How the pieces of a table stand one under another. */
interface Pages {
  readonly header: readonly string[]
  readonly rows: readonly (Laid & {readonly below?: string})[]
  /** how a heading row inside the table is printed; alone on its line where nothing is said */
  readonly heading?: (text: string) => string
  /** may a page number stand alone, without becoming one of the figures? */
  readonly bareNumbers: boolean
}

/** Header and rows one under another, with what pages put between and into them. */
export function onPages(
  {header, rows, bareNumbers, heading = alone}: Pages,
  look: Look,
  random: Random,
): Laid {
  const lines: string[] = [...header]
  rows.forEach((row, index) => {
    if (look.spread && index > 0) lines.push('')
    if (row.below !== undefined) lines.push(heading(row.below))
    const turns = index > 0 && random.chance(0.3)
    const inside = row.lines.length > 1 && random.chance(0.4)
    const turned = turns ? turnedPage(header, look, bareNumbers && !inside, random) : []
    const cut = inside ? random.between(1, row.lines.length - 1) : 0
    lines.push(...row.lines.slice(0, cut), ...turned, ...row.lines.slice(cut))
  })
  return {lines, lost: all(rows, 'lost'), unsaid: all(rows, 'unsaid')}
}

function alone(text: string): string {
  return text
}

function all(rows: readonly Laid[], fate: 'lost' | 'unsaid'): KnownCell[] {
  return rows.flatMap((row) => row[fate] ?? [])
}

function turnedPage(header: readonly string[], look: Look, bareNumbers: boolean, random: Random): string[] {
  const page = random.between(2, 140)
  const number = random.pick(
    bareNumbers ? [`${page}`, `Page ${page}`] : [`Page ${page}`, `Page ${page} of 160`],
  )
  const gap = random.chance(0.5) ? [''] : []
  const feet = random.pick([[number], [number, look.running], [look.running]])
  const furniture = look.furniture ? [...gap, ...feet, ...gap] : []
  const slips = random.chance(0.4)
  const repeated = look.repeats ? header.map((line) => (slips ? slipped(random, line) : line)) : []
  return [...furniture, ...repeated]
}
