import {once} from '../model/once.ts'
import type {Column} from '../model/table.ts'
import {remember} from '../words/remember.ts'
import type {FigureContext} from './read-figure.ts'
import type {RowCells} from './row-cells.ts'

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(% ?(points?)?|per ?cent|percentage( points?)?|pct)$/, '%'],
  [/^(working |calendar )?days?$/, 'days'],
  [/^(weeks?|wks?)$/, 'weeks'],
  [/^months?$/, 'months'],
  [/^(years?|yrs?)$/, 'years'],
  [/^(hours?|hrs?)$/, 'hours'],
  [/^(minutes?|mins?)$/, 'minutes'],
  [/^(tonnes?|tons?)$/, 'tonnes'],
  [/^(kgs?|kilograms?)$/, 'kg'],
  [/^(kms?|kilometres?)$/, 'km'],
  [/^miles?$/, 'miles'],
  [/^(p|pence)$/, 'pence'],
  [/^hectares?$|^ha$/, 'ha'],
]

/**
 * The unit that stands behind a figure.
 *
 * @returns the unit in our spelling; '' where nothing stands there; `undefined` where the words are no unit, so that
 *          the cell is no plain figure
 */
export function readUnit(tail: string): string | undefined {
  const words = tail
    .trim()
    .toLowerCase()
    .replace(/[.)(]+$/, '')
  if (words === '') return ''
  const known = WORDS.find(([pattern]) => pattern.test(words))?.[1]
  if (known !== undefined) return known
  return /^per [\d,]+[\p{L}\s,-]*$/u.test(words) || /^per \p{L}+( \p{L}+)?$/u.test(words) ? words : undefined
}

/** Thousands and millions that a head counts in. */
const COUNTED_IN: readonly (readonly [RegExp, number])[] = [
  [/['’]?0{3}s?|thousands?/i, 1e3],
  [/\bm(illions?)?\b|£\s?m/i, 1e6],
]

/** A share of others, not of what is counted: `Top 25%`, `Best 25 %`. */
const OTHERS_SHARE = /\b(?:top|upper|best|bottom|lower|worst)\s+\d+\s?%/gi

/**
 * What a column's head says of its figures: `(%)`, `(days)`, and with `£'000` that they are thousands of pounds.
 *
 * @example `Savings £'000` → GBP, times 1000; `Visits ('000)` → times 1000 of no unit
 */
export const headContext = once(({name, unit}: Pick<Column, 'name' | 'unit'>): FigureContext => {
  if (/^%|\(%\)|%$|\bpercentage\b/i.test(name.replace(OTHERS_SHARE, ' '))) return {unit: '%'}
  if (unit === undefined) return {}
  const money = /£/.test(unit) ? {unit: 'GBP'} : {}
  const scale = COUNTED_IN.find(([pattern]) => pattern.test(unit))?.[1]
  if (scale !== undefined && (money.unit !== undefined || readUnit(unit) === undefined))
    return {...money, scale}
  const named = money.unit ?? readUnit(unit)
  return named === undefined || named === '' ? {} : {unit: named}
})

/** What a row's title and cells say of its unit where they say nothing. */
export const NOTHING_SAID: FigureContext = {}

const TITLE_COUNTS_IN = /\((£\s?['’]?0{3}s?|£\s?m(?:illions?)?|['’]?0{3}s)\)\s*$/i

/** What a row's title says at its end that its figures are counted in: `Savings made (£m)`, `Visits ('000s)`. */
export function titleContext(title: string): FigureContext {
  const unit = TITLE_COUNTS_IN.exec(title)?.[1]
  return unit === undefined ? NOTHING_SAID : headContext({name: '', unit})
}

/** A head over units, one for each row: `Unit`, `Unit of measure`, `Format`. */
const UNIT_HEAD =
  /^(?:units?(?: of (?:measure(?:ment)?|measurement))?|measured in|format|%\s?\/\s?(?:no|number)\.?)$/i

/** The unit that a row prints in a column of its own. */
export function readUnitCell({table, row}: RowCells): FigureContext {
  const at = table.columns.findIndex(({name, role}) => role === 'other' && UNIT_HEAD.test(name.trim()))
  const text = row.cells[at]?.trim() ?? ''
  return text === '' ? NOTHING_SAID : headContext({name: '', unit: text})
}

/** What is priced, or charged, is in pounds and pence. */
const PRICED = /\b(?:cost|price|charge|fee|pence|fare|rent|spend|expenditure|tariff)s?\b|£/i

/**
 * Does a `p` behind the figures of a row mean pence?
 *
 * It does where the row is about money or all its figures have one; a lone `92p` is pence too, `41.2 p` provisional.
 */
export function isPence(title: string, texts: readonly string[]): boolean {
  const figures = texts.filter((text) => /\d/.test(text))
  const every = figures.every((text) => /\d\s?p$/i.test(text.trim()))
  const lone = figures.length === 1 && /^\d+p$/.test(figures[0]?.trim() ?? '')
  return PRICED.test(title) || lone || (figures.length > 1 && every)
}

const RATE = /\bper\s+((?:\d{1,3}(?:,\d{3})+|\d+k?|thousand|million))\b/i
const TIME_BASE =
  /\((?:calendar |working )?(days|weeks|hours|minutes|months)\)|\bin (days|weeks|hours|minutes)\b/i
/** What brackets alone say is the unit: per cent whatever the figures are, pounds unless they are a rate or a share of these. */
const BRACKETED = /\(\s?(%|£)\s?\)/
const SHARE =
  /^(?:the\s+)?(?:overall\s+)?(?:(percentage|proportion|per\s?cent)\b|%)|\bas a (percentage|proportion)\b|\bpercentage of\b/i

/**
 * The unit that a description gives to the figures of its row, where the cells themselves have none.
 *
 * A share is a percentage only if the figures look like one: rows titled “the percentage of …” print 0.56 as well as 56.
 * Of a rate only the base is taken (`per 1,000`): the words behind it are part of the definition.
 *
 * @param figures  the row's figures that carry no unit of their own
 */
export function describedUnit(description: string, figures: readonly number[]): string | undefined {
  const bracketed = BRACKETED.exec(description)?.[1]
  if (bracketed === '%') return '%'
  const rate = RATE.exec(description)?.[1]
  if (rate !== undefined) return `per ${baseOf(rate)}`
  if (SHARE.test(description)) {
    const share =
      figures.length > 0 &&
      figures.every((figure) => Math.abs(figure) <= 100) &&
      figures.some((figure) => Math.abs(figure) > 1.5)
    return share ? '%' : undefined
  }
  if (bracketed === '£') return 'GBP'
  const time = TIME_BASE.exec(description)
  return (time?.[1] ?? time?.[2])?.toLowerCase()
}

/** With the commas of English: rates have few bases, and asking for commas is slow. */
const baseOf = remember((rate: string): string => {
  const digits = rate.toLowerCase().replaceAll(',', '')
  if (digits === 'thousand') return '1,000'
  if (digits === 'million') return '1,000,000'
  const number = digits.endsWith('k') ? Number(digits.slice(0, -1)) * 1000 : Number(digits)
  return number.toLocaleString('en-GB')
})
