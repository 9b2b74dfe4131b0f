import type {Series} from '../model/series.ts'

/**
 * The code that a series had in a period.
 *
 * Where two codes are given for it (the year of a renumbering is reported under both) it is the one that came
 * later. A period that none is given for has the code of the series only if it never had another.
 *
 * @returns  nothing where no code is known for that period
 */
export function codeInForce({code, codes}: Series, period: string): string {
  const given = codes.filter(({periods}) => periods.includes(period))
  const latest = given.reduce<Series['codes'][number] | undefined>(later, undefined)
  if (latest !== undefined) return latest.code
  return codes.length > 1 ? '' : (codes[0]?.code ?? code ?? '')
}

type Coded = Series['codes'][number]

function later(a: Coded | undefined, b: Coded): Coded {
  return a === undefined || firstOf(b) > firstOf(a) ? b : a
}

function firstOf({periods}: Coded): string {
  return periods.reduce((first, period) => (period < first ? period : first), periods[0] ?? '')
}
