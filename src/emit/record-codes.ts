import type {Series} from '../model/series.ts'

/**
 * Tell which of a series' codes each of its records had.
 *
 * Trends say which periods a code was given for, and a record its figures' periods: its code is the one that
 * shares most of them. Of two that share as many nothing tells, and the record is left out.
 */
export function recordCodes({codes, points}: Series): ReadonlyMap<string, string> {
  const periods = new Map<string, Set<string>>()
  for (const {period, sources} of points)
    for (const {record} of sources) periods.set(record, (periods.get(record) ?? new Set()).add(period))
  return new Map(
    [...periods].flatMap(([record, own]) => {
      const shared = codes.map(({code, periods: given}) => ({
        code,
        count: given.filter((period) => own.has(period)).length,
      }))
      const most = Math.max(0, ...shared.map(({count}) => count))
      const [code, ...others] = shared.filter(({count}) => count === most)
      return code === undefined || others.length > 0 ? [] : [[record, code.code] as const]
    }),
  )
}
