import type {KnownCell} from '../known/cells.ts'
import {yearLabel, type KnownColumn} from '../known/columns.ts'
import type {Random} from '../seeded.ts'

/** A figure and the column that says what it is. */
export interface Figure {
  readonly column: KnownColumn
  readonly cell: KnownCell
}

interface Said {
  readonly sentences: readonly string[]
  readonly said: readonly KnownCell[]
}

/** Sentences that hold the figures of one indicator; those that no sentence takes are not said. */
export function sayFigures(figures: readonly Figure[], year: number, random: Random): Said {
  const pair = pairIn(figures)
  const sentences: string[] = []
  const said: KnownCell[] = []
  if (pair !== undefined && random.chance(0.8)) {
    sentences.push(pairSentence(pair, year, random))
    said.push(pair[0].cell, pair[1].cell)
  }
  for (const figure of figures.filter(({cell}) => !said.includes(cell))) {
    if (random.chance(0.15)) continue
    sentences.push(sentence(figure, random))
    said.push(figure.cell)
  }
  return {sentences, said}
}

/** An outturn and the target of its year, or two outturns. */
function pairIn(figures: readonly Figure[]): [Figure, Figure] | undefined {
  const actuals = figures.filter(({column}) => column.role === 'actual' && !/ Q/.test(column.period ?? ''))
  const last = actuals.at(-1)
  const target = figures.find(({column}) => column.role === 'target' && column.period === last?.column.period)
  const before = actuals.at(-2)
  if (last === undefined) return undefined
  if (target !== undefined) return [last, target]
  return before === undefined ? undefined : [last, before]
}

function pairSentence([now, other]: [Figure, Figure], year: number, random: Random): string {
  const [a, b] = [now.cell.raw, other.cell.raw]
  const [y, z] = [now.column.printed, other.column.printed]
  if (other.column.role === 'actual') {
    return random.pick([
      `Performance was ${a} in ${y} compared with ${b} in ${z}.`,
      `This moved from ${b} in ${z} to ${a} in ${y}.`,
      `In ${y} the figure was ${a}, against ${b} the year before (${z}).`,
      `The outturn for ${y} was ${a} (${z}: ${b}).`,
      `Performance has changed from ${b} to ${a} between ${z} and ${y}.`,
      `${y}: ${a}; ${z}: ${b}.`,
      `The ${y} result of ${a} compares with ${b} in ${z}.`,
    ])
  }
  // without a year it is the report's
  const yearless =
    now.column.period === yearLabel(year)
      ? [`${a} against a target of ${b}.`, `Actual ${a}, target ${b}.`, `We achieved ${a} (target ${b}).`]
      : []
  return random.pick([
    ...yearless,
    `In ${y} we achieved ${a} against a target of ${b}.`,
    `The outturn for ${y} was ${a}; the target was ${b}.`,
    `Performance in ${y} was ${a} compared to the target of ${b}.`,
    `The target for ${y} was ${b} and we achieved ${a}.`,
    `Against a target of ${b} for ${y}, performance was ${a}.`,
    `The ${y} outturn of ${a} compares with a target of ${b}.`,
    `Target ${y}: ${b}. Outturn: ${a}.`,
  ])
}

function sentence({column, cell: {raw}}: Figure, random: Random): string {
  const year = column.printed
  switch (column.role) {
    case 'actual':
      return actualSentence(column, raw, random)
    case 'target':
      return random.pick([
        `Our target for ${year} is ${raw}.`,
        `Target ${year}: ${raw}.`,
        `We have set a target of ${raw} for ${year}.`,
        `The ${year} target is ${raw}.`,
        `We aim to reach ${raw} in ${year}.`,
        `By ${year} we aim to achieve ${raw}.`,
      ])
    case 'estimate':
      return random.pick([`The estimated outturn for ${year} is ${raw}.`, `Estimate ${year}: ${raw}.`])
    default:
      return `The ${column.words.toLowerCase()} for ${year} was ${raw}.`
  }
}

function actualSentence({words, printed}: KnownColumn, raw: string, random: Random): string {
  const period = /^Q\d$/.test(words) ? `${words} ${printed}` : printed
  return random.pick([
    `The figure for ${period} was ${raw}.`,
    `Actual ${period}: ${raw}.`,
    `In ${period} performance stood at ${raw}.`,
    `We achieved ${raw} in ${period}.`,
  ])
}
