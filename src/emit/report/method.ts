/** How the lists of the report are made: what a reader must know to repeat them, or to quarrel with them. */
export const METHOD: readonly string[] = [
  '- **Improved and worsened** are said of the latest outturns on end that can be compared: from the first after a change of definition or unit to the last before another. Which way is better is as national guidance prints it, as the report itself says, as its targets run over the years, or as whoever compiled our reference judged by what is counted; where none of these tells, a measure is in no list. A change is not called large or small by any test: some of it may be chance.',
  '- **Ranks**: percentages by percentage points, all else in per cent of the first outturn, in tables apart. Money is as printed, not adjusted for prices.',
  '- **Charts**: a bar a year, from the least to the greatest outturn of a stretch without a break; `·` is a year without an outturn, which is never filled in; `¦` is a change of definition or unit, and the bars of its two sides cannot be compared.',
  '- **Marks**: `[b]` break in the series, `[e]` estimated, `[p]` provisional, `[r]` revised.',
  '- **Targets** are set against the outturn of the same year; an estimate is no outturn. What equals its target has met it.',
  '- **Restated**: of two reports that give one figure differently the later is used, as a rule, and the earlier kept. Two figures of one report that differ are both kept and neither is used.',
  '- **Parts of a year** are series of their own and in none of the lists of what improved, worsened, or met its target.',
  '- No figure here is made up: none is interpolated, and none carried on from another year. All figures with their sources: `--format csv`; how each was read: `outturn why`.',
]
