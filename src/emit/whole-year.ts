import type {Point, Series} from '../model/series.ts'

/** One whole year's outturn that stands: a figure that may be drawn. */
export interface Outturn {
  readonly point: Point
  readonly year: number
  readonly figure: number
}

const WHOLE_YEAR = /^(AY)?(\d{4})(\/\d{2})?$/

/** The year in which a whole year begins, and of what calendar it is; `undefined` for all other periods. */
export function wholeYear(label: string): {readonly year: number; readonly calendar: string} | undefined {
  const read = WHOLE_YEAR.exec(label)
  return read === null
    ? undefined
    : {year: Number(read[2]), calendar: `${read[1] ?? ''}${read[3] === undefined ? '' : '/'}`}
}

/**
 * The outturns of a series that may be drawn on one axis, in order: of the calendar of the latest one.
 *
 * A bound (`<5`), a word and a figure that another report contradicts are left out, and so are gaps.
 */
export function outturnsOf({points}: Series): readonly Outturn[] {
  const all = points.flatMap((point) => {
    const [read, figure] = [wholeYear(point.period), figureOf(point)]
    const stands = point.measure === 'actual' && point.status === 'current'
    return stands && read && figure !== undefined ? [{point, figure, ...read}] : []
  })
  const latest = all.reduce<(typeof all)[number] | undefined>(
    (last, one) => (last === undefined || one.year >= last.year ? one : last),
    undefined,
  )
  return all.filter(({calendar}) => calendar === latest?.calendar).sort((a, b) => a.year - b.year)
}

/** The number that a point gives and that is no bound. */
export function figureOf({value}: Point): number | undefined {
  if (value.type === 'number') return value.op === undefined ? value.value : undefined
  return value.type === 'level' ? value.value : undefined
}

/** Outturns parted where the series breaks: those of two parts cannot be compared. */
export function unbrokenParts({breaks}: Series, outturns: readonly Outturn[]): readonly Outturn[][] {
  const years = breaks
    .filter(({reason}) => reason !== 'apparent')
    .flatMap(({period}) => wholeYear(period)?.year ?? [])
  const parts: Outturn[][] = []
  for (const outturn of outturns) {
    const before = parts.at(-1)?.at(-1)
    const broken = before === undefined || years.some((year) => year > before.year && year <= outturn.year)
    if (broken) parts.push([outturn])
    else parts.at(-1)?.push(outturn)
  }
  return parts
}
