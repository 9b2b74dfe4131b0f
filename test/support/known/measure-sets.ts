import {yearLabel, type KnownColumn, type MeasureRole} from './columns.ts'

/** A column of figures of the year that begins in `from`. */
type Dated = (role: MeasureRole, from: number) => KnownColumn
type Sets = readonly (readonly KnownColumn[])[]

/** The figures that tables of a year have: of one to three years, of quarters and of others (`wide`), of one year (`one`). */
export function measureSets(
  year: number,
  dated: Dated,
  printed: (from: number) => string,
  width: 'usual' | 'wide' | 'one',
): Sets {
  switch (width) {
    case 'usual':
      return usualSets(year, dated)
    case 'wide':
      return wideSets(year, dated, printed)
    case 'one':
      return [
        [dated('actual', year), dated('target', year)],
        [dated('target', year), dated('actual', year)],
        [dated('target', year), dated('estimate', year)],
      ]
    default:
      return width satisfies never
  }
}

function usualSets(year: number, dated: Dated): Sets {
  return [
    [dated('actual', year), dated('target', year)],
    [dated('target', year), dated('actual', year), dated('target', year + 1)],
    [dated('actual', year - 1), dated('actual', year), dated('target', year + 1)],
    [dated('actual', year - 1), dated('target', year), dated('estimate', year)],
    [dated('actual', year - 1), dated('target', year), dated('actual', year), dated('target', year + 1)],
    [dated('actual', year), dated('target', year), dated('target', year + 1), dated('target', year + 2)],
    [dated('actual', year)],
  ]
}

function wideSets(year: number, dated: Dated, printed: (from: number) => string): Sets {
  const quarter = (number: number): KnownColumn => ({
    role: 'actual',
    words: `Q${number}`,
    printed: printed(year),
    period: `${yearLabel(year)} Q${number}`,
  })
  return [
    [quarter(1), quarter(2), quarter(3), quarter(4), dated('target', year)],
    [
      dated('actual', year - 2),
      dated('actual', year - 1),
      dated('actual', year),
      dated('target', year),
      dated('target', year + 1),
    ],
    [
      dated('actual', year - 1),
      dated('actual', year),
      dated('comparator', year - 1),
      dated('target', year + 1),
      dated('target', year + 2),
    ],
    [dated('actual', year), dated('target', year), dated('comparator', year), dated('target', year + 1)],
  ]
}
