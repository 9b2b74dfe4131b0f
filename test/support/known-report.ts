import {isMeasureRole, yearLabel, type KnownColumn, type MeasureRole} from './known/columns.ts'
import type {KnownCell, KnownValue} from './known/cells.ts'
import {aCouncil, aNote, aParagraph, services} from './known/words.ts'
import {knownTable, type KnownRow, type KnownTable} from './known-table.ts'
import {allFigures} from './lay-out/figures.ts'
import {featureOf, type Feature, type FeatureName} from './lay-out/features.ts'
import type {Laid, Layout, Look} from './lay-out/laid.ts'
import {LAYOUTS, type LayoutName} from './lay-out/layouts.ts'
import {toBytes} from './lay-out/to-bytes.ts'
import {seeded, type Random} from './seeded.ts'

/** A figure that the report holds; `kept` where its layout keeps enough to place it. */
export interface KnownFigure {
  readonly measure: MeasureRole
  /** none where nothing prints it: then any is right */
  readonly period?: string
  readonly raw: string
  /** none where the cell is empty */
  readonly value?: KnownValue
  readonly kept: boolean
}

/** An indicator as it should be read. */
export interface KnownIndicator {
  readonly code?: string
  /** the code has a slip: to read it or to leave it are both right */
  readonly damaged: boolean
  readonly title: string
  readonly figures: readonly KnownFigure[]
}

/** A report of a fictional council, laid out, and what it says. */
export interface KnownReport {
  readonly text: string
  readonly bytes: Uint8Array
  readonly indicators: readonly KnownIndicator[]
}

/** `mixed` is another layout for each of several tables. */
export type ReportLayout = LayoutName | 'mixed'

/** A whole report of one layout and one difficulty, repeated by its seed. */
export function knownReport(seed: number, layout: ReportLayout, name: FeatureName): KnownReport {
  const random = seeded(seed)
  const feature = featureOf(name, random)
  const council = aCouncil(random)
  const tables = tablesOf(random, feature, layout === 'mixed')
  const year = yearLabel(tables[0]?.year ?? 2003)
  const title = random.pick([
    'Annual Performance Report',
    'Performance Indicators',
    'Performance Outturn Report',
  ])
  const sections = services(random, tables.length)
  const laid = tables.map((table, index) => layTable(table, index, random, feature, layout, council))
  const head = [council, `${title} ${year}`, '']
  const pieces = laid.flatMap(({lines}, index) => [
    sections[index] ?? '',
    '',
    ...intro(random),
    ...lines,
    '',
    ...notesUnder(feature, random),
  ])
  const text = [...head, ...pieces].join('\n')
  const indicators = tables.flatMap((table, index) => indicatorsOf(table, laid[index] ?? {lines: []}))
  return {text, bytes: toBytes(text, feature.bytes ?? 'utf-8'), indicators}
}

function intro(random: Random): string[] {
  return random.chance(0.5) ? [aParagraph(random), ''] : []
}

/** What the marks of notes stand for; every mark is explained, called or not. */
function notesUnder({content}: Feature, random: Random): string[] {
  return content?.notes === true ? [...MARKS.map((mark) => `${mark} ${aNote(random)}`), ''] : []
}

const MARKS = ['*', '†', '¹', '²']

/** The tables of one report share a year; codes and titles stand once. */
function tablesOf(random: Random, {content = {}, several}: Feature, mixed: boolean): KnownTable[] {
  const narrow = random.chance(0.4)
  const first = knownTable(random, {narrow, ...content})
  const count = several === undefined && !mixed ? 1 : random.between(2, 3)
  const like = several === 'alike' ? first : {year: first.year}
  const tables = [
    first,
    ...Array.from({length: count - 1}, () => knownTable(random, {narrow, ...content}, like)),
  ]
  const seen = new Set<string>()
  return tables.map((table) => ({...table, rows: table.rows.filter((row) => isNew(row, seen))}))
}

function isNew({code, title}: KnownRow, seen: Set<string>): boolean {
  const names = [code?.canonical ?? `title ${titleKey(title)}`, titleKey(title)]
  if (names.some((name) => seen.has(name))) return false
  names.forEach((name) => seen.add(name))
  return true
}

/** Letters and figures of a title: what wrapping, hyphens and marks leave of it. */
export function titleKey(title: string): string {
  return title
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹*†]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9%]/g, '')
}

function layTable(
  table: KnownTable,
  index: number,
  random: Random,
  feature: Feature,
  layout: ReportLayout,
  running: string,
): Laid {
  const name = layout === 'mixed' ? random.pick(RESTORABLE) : layout
  const chosen: Layout = LAYOUTS[name]
  const alike = feature.several === 'alike' && chosen.told !== true
  const later = alike && index > 0
  const look: Look = {
    ...PLAIN,
    running,
    // rows that go on under no header stand in the order of those under it
    variant: alike && name === 'spaced' ? (chosen.variants[0] ?? '') : random.pick(chosen.variants),
    ...feature.look,
    ...(later ? {header: 0} : {}),
  }
  const laid = chosen.write(table, look, random)
  if (chosen.told === true) return withScheme(laid, table, name, random)
  const unknowable = look.header === 0 && !later
  return unknowable ? {...laid, lost: allFigures(table)} : laid
}

/** Layouts whose labels say by themselves that they name an indicator. */
const LABELLED: ReadonlySet<LayoutName> = new Set(['form'])

/**
 * Where no header names the scheme of bare numbers, a heading over them may; where nothing does, nobody knows whose
 * codes they are. Without any codes only a heading tells a list of indicators from any other, and nothing tells a
 * sentence about one from any other.
 */
function withScheme(laid: Laid, table: KnownTable, name: LayoutName, random: Random): Laid {
  const [code] = table.rows.flatMap((row) => row.code ?? [])
  if (code === undefined) {
    if (LABELLED.has(name)) return laid
    return name === 'prose' ? {...laid, lost: allFigures(table)} : headed(laid, table, LISTS, random)
  }
  const labelled =
    table.columns.some(({role}) => role === 'code') && LABELLED.has(name) && !isNameLine(laid, code.raw)
  if (!/^\d/.test(code.raw) || labelled) return laid
  return headed(laid, table, code.canonical.startsWith('NI') ? SCHEMES.NI : SCHEMES.BV, random)
}

const LISTS = ['Our performance indicators', 'Key indicators', 'Performance measures for the service']
const SCHEMES = {
  BV: ['Best Value Performance Indicators (BVPIs)', 'BVPIs', 'Best Value Performance Indicators'],
  NI: ['National Indicators', 'National Indicators (NIs)', 'National indicators for the area'],
} as const

function headed(laid: Laid, table: KnownTable, heads: readonly string[], random: Random): Laid {
  if (random.chance(0.3)) return {...laid, lost: allFigures(table)}
  return {...laid, lines: [random.pick(heads), '', ...laid.lines]}
}

/** Does a line begin with the code, no label before it? */
function isNameLine({lines}: Laid, code: string): boolean {
  return lines.some((line) => line.startsWith(`${code} `))
}

const RESTORABLE: readonly LayoutName[] = [
  'tabs',
  'pipes',
  'slash',
  'fixed',
  'cell-a-line',
  'spaced',
  'prose',
  'form',
  'list',
]
const PLAIN = {
  header: 1,
  spans: false,
  numbers: false,
  wraps: false,
  hyphens: false,
  furniture: false,
  repeats: false,
  spread: false,
} as const

function indicatorsOf({columns, rows}: KnownTable, {lost = [], unsaid = []}: Laid): KnownIndicator[] {
  const [gone, absent] = [new Set(lost), new Set(unsaid)]
  return rows.map(({code, title, cells}) => ({
    ...(code === undefined ? {} : {code: code.canonical}),
    damaged: code?.damaged ?? false,
    title,
    figures: columns.flatMap((column, index) => {
      const cell = cells[index]
      if (cell === undefined || absent.has(cell)) return []
      return figureOf(column, cell, !gone.has(cell) && code?.damaged !== true)
    }),
  }))
}

function figureOf({role, period}: KnownColumn, cell: KnownCell, kept: boolean): KnownFigure[] {
  if (!isMeasureRole(role)) return []
  const of = cell.period ?? period
  return [
    {
      measure: role,
      ...(of === undefined ? {} : {period: of}),
      raw: cell.raw,
      ...(cell.value === undefined ? {} : {value: cell.value}),
      kept,
    },
  ]
}
