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

/** The unit that a column's head names: `£'000`, `(%)`, `% Variance`. */
export function headUnit(head: string, unit: string | undefined): string | undefined {
  if (/^%|\(%\)|%$|\bpercentage\b/i.test(head)) return '%'
  if (unit === undefined) return undefined
  if (/^£$/.test(unit)) return 'GBP'
  return /£/.test(unit) ? unit : (readUnit(unit) ?? undefined)
}

const RATE = /\bper\s+((?:\d{1,3}(?:,\d{3})+|\d+k?|thousand|million))\b/i
const TIME_BASE =
  /\((?:calendar |working )?(days|weeks|hours|minutes|months)\)|\bin (days|weeks|hours|minutes)\b/i
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
  const rate = RATE.exec(description)?.[1]
  if (rate !== undefined) return `per ${baseOf(rate)}`
  if (SHARE.test(description)) {
    const share =
      figures.length > 0 &&
      figures.every((figure) => Math.abs(figure) <= 100) &&
      figures.some((figure) => Math.abs(figure) > 1.5)
    return share ? '%' : undefined
  }
  const time = TIME_BASE.exec(description)
  return (time?.[1] ?? time?.[2])?.toLowerCase()
}

function baseOf(rate: string): string {
  const digits = rate.toLowerCase().replaceAll(',', '')
  if (digits === 'thousand') return '1,000'
  if (digits === 'million') return '1,000,000'
  const number = digits.endsWith('k') ? Number(digits.slice(0, -1)) * 1000 : Number(digits)
  return number.toLocaleString('en-GB')
}
