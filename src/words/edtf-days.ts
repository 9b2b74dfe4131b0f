/** First and last day that an EDTF date may mean, as `YYYY-MM-DD`, which order as text. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** First and last month of EDTF's seasons 21 to 24; winter runs into the next year. */
const SEASONS: Readonly<Record<string, readonly [string, string, number]>> = {
  '21': ['03', '05', 0],
  '22': ['06', '08', 0],
  '23': ['09', '11', 0],
  '24': ['12', '02', 1],
}

/**
 * Read a date of ours: a day, a month, a season, a year, or an interval of these.
 *
 * The last day of a month is its 31st, whichever month it is: the days are for comparison only.
 *
 * @returns  `undefined` for every other form of EDTF
 */
export function edtfDays(edtf: string): Days | undefined {
  const [from = '', to = from, ...more] = edtf.split('/')
  const [start, end] = [daysOf(from), daysOf(to)]
  if (start === undefined || end === undefined || more.length > 0 || start.first > end.last) return undefined
  return {first: start.first, last: end.last}
}

function daysOf(date: string): Days | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (match === null) return undefined
  const [, year = '', month, day] = match
  if (month === undefined) return {first: `${year}-01-01`, last: `${year}-12-31`}
  const season = SEASONS[month]
  if (season !== undefined) {
    const [begins, ends, later] = season
    return {first: `${year}-${begins}-01`, last: `${Number(year) + later}-${ends}-31`}
  }
  return Number(month) > 12
    ? undefined
    : {first: `${year}-${month}-${day ?? '01'}`, last: `${year}-${month}-${day ?? '31'}`}
}
