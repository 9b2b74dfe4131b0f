/** The forms that trends can be written in. */
export const TREND_FORMATS = [
  'json',
  'csv',
  'json-stat',
  'report',
  'concordance',
  'revisions',
  'quality',
  'quality-json',
  'codebook',
] as const
export type TrendFormat = (typeof TREND_FORMATS)[number]
