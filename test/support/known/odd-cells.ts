import type {Random} from '../seeded.ts'
import {figure, type FigureStyle, type KnownCell, type KnownValue} from './cells.ts'
import type {MeasureRole} from './columns.ts'

type Missing = Extract<KnownValue, {type: 'missing'}>['reason']
const MISSING: readonly (readonly [string, Missing])[] = [
  ['N/A', 'not-applicable'],
  ['n/a', 'not-applicable'],
  ['tba', 'awaited'],
  ['TBC', 'awaited'],
  ['to be set', 'awaited'],
  ['awaited', 'awaited'],
  ['not yet available', 'not-available'],
  ['Not available', 'not-available'],
  ['-', 'blank'],
  ['..', 'blank'],
  ['*', 'blank'],
  ['New', 'not-applicable'],
  ['not measured', 'not-measured'],
]
const TARGET_OPS = [
  ['<', 'lt'],
  ['>', 'gt'],
  ['>= ', 'ge'],
  ['<=', 'le'],
  ['at least ', 'ge'],
] as const
const RELATIVE = ['top quartile', 'maintain at 48', 'reduce by 10%', 'increase by 5%', 'improve']

/** A cell that is no plain figure: those of LAYOUTS.md “What cells hold”. */
export function oddCell(random: Random, role: MeasureRole, style: FigureStyle): KnownCell {
  const share = style.behind === '%'
  const money = style.before === '£'
  const makers =
    role === 'target'
      ? [missing, bounded, relative, dated, ...(share ? [ranged] : []), ...(money ? [magnitude] : [])]
      : [missing, marked, dated, ...(share ? [counted] : []), ...(money ? [magnitude] : [])]
  return random.pick(makers)(random, style)
}

function missing(random: Random): KnownCell {
  const [raw, reason] = random.pick(MISSING)
  return {raw, value: {type: 'missing', reason}}
}

function ranged(random: Random): KnownCell {
  const low = random.between(2, 60)
  const high = low + random.between(1, 9)
  const raw = random.pick([`${low}-${high}%`, `${low} - ${high}%`, `${low} to ${high}%`])
  return {raw, value: {type: 'range', low, high}}
}

function bounded(random: Random, style: FigureStyle): KnownCell {
  const [sign, op] = random.pick(TARGET_OPS)
  const {raw, value} = figure(random, style)
  return {raw: `${sign}${raw}`, value: {type: 'number', value, op}}
}

function relative(random: Random): KnownCell {
  return {raw: random.pick(RELATIVE), value: {type: 'relative'}}
}

/** `51% (2005)`: a figure of another year than its column's. */
function dated(random: Random, style: FigureStyle): KnownCell {
  const year = random.between(1999, 2010)
  const {raw, value} = figure(random, style)
  return {
    raw: random.pick([`${raw} (${year})`, `${raw} (for ${year})`]),
    value: {type: 'number', value},
    period: String(year),
  }
}

function marked(random: Random, style: FigureStyle): KnownCell {
  const {raw, value} = figure(random, style)
  return {
    raw: random.pick([`${raw} (e)`, `${raw} (p)`, `${raw}*`, `${raw} (est)`]),
    value: {type: 'number', value},
  }
}

/** A count beside its share: `81% (390)`, `1,204 / 3,310 = 36.4%`. */
function counted(random: Random): KnownCell {
  const below = random.between(1100, 9900)
  const above = random.between(100, 1000)
  const share = ((100 * above) / below).toFixed(1)
  const grouped = below.toLocaleString('en-GB')
  const raw = random.pick([`${share}% (${above})`, `${above} / ${grouped} = ${share}%`])
  return {raw, value: {type: 'number', value: Number(share)}}
}

function magnitude(random: Random): KnownCell {
  const thousands = random.between(11, 950)
  const [raw, value] = random.pick([
    [`£${thousands}k`, thousands * 1000],
    [`£${(thousands / 10).toFixed(1)}m`, Number((thousands / 10).toFixed(1)) * 1e6],
  ] as const)
  return {raw, value: {type: 'number', value: Math.round(value)}}
}

/** A variance as its table prints it: with a sign or in brackets. */
export function variance(random: Random, odd: boolean): KnownCell {
  const value = random.between(-200, 200) / 10
  const size = Math.abs(value).toFixed(1)
  const plain = `${value.toFixed(1)}%`
  const signed =
    value < 0 ? random.pick([`(${size})`, `(${size}%)`, `−${size}%`]) : random.pick([`+${size}%`, size])
  return {raw: odd ? signed : plain, value: {type: 'number', value}}
}

/** The answer to a question, or a level that was reached. */
export function answer(random: Random, odd: boolean): KnownCell {
  const level = random.between(1, 4)
  const yes = random.chance(0.5)
  const plain: KnownCell = {raw: yes ? 'Yes' : 'No', value: {type: 'boolean', value: yes}}
  if (!odd) return plain
  return random.pick<KnownCell>([
    plain,
    {raw: `Level ${level}`, value: {type: 'level', value: level}},
    {raw: 'July 2004', value: {type: 'date', edtf: '2004-07'}},
  ])
}
