/** Months of a financial year's parts, April being 0. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  H1: [0, 5],
  H2: [6, 11],
  Q1: [0, 2],
  Q2: [3, 5],
  Q3: [6, 8],
  Q4: [9, 11],
}

/**
 * The EDTF form of a period label: `2001/02` is `2001-04/2002-03`, `AY2008/09` is `2008-09/2009-08`.
 *
 * EDTF's own `2001/2002` means two calendar years, not the financial year, so months are given.
 *
 * @returns  `undefined` for a label in none of our spellings
 */
export function periodEdtf(label: string): string | undefined {
  const span = label.split('..')
  if (span.length === 2) return spanEdtf(span[0] ?? '', span[1] ?? '')
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(label)) return label // a calendar year, a month or season, a day
  const read = /^(AY)?(\d{4})\/(\d{2})(?: ([HQ]\d)(?:-([HQ]\d))?)?$/.exec(label)
  if (!read || (Number(read[2]) + 1) % 100 !== Number(read[3])) return undefined
  const [, academic, year, , from, to = from] = read
  return months(Number(year), academic === undefined ? 3 : 8, from, to)
}

function months(year: number, start: number, from = 'year', to = 'year'): string | undefined {
  const first = from === 'year' ? 0 : PARTS[from]?.[0]
  const last = to === 'year' ? 11 : PARTS[to]?.[1]
  if (first === undefined || last === undefined || last < first) return undefined
  return `${month(year, start + first)}/${month(year, start + last)}`
}

/** The month `index` months after January of `year`. */
function month(year: number, index: number): string {
  return `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

function spanEdtf(first: string, last: string): string | undefined {
  const from = periodEdtf(first)?.split('/')[0]
  const to = periodEdtf(last)?.split('/').at(-1)
  return from && to && from <= to ? `${from}/${to}` : undefined
}
