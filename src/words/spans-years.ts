import type {Series} from '../model/series.ts'

/** Does it have figures of two years or more: of any measure, or outturns alone? */
export function spansYears({points, flags}: Series, outturns: boolean): boolean {
  const told = points.filter(
    ({measure, value}) => (!outturns || measure === 'actual') && value.type !== 'missing',
  )
  return !flags.includes('part-year') && new Set(told.map(({period}) => period)).size > 1
}
