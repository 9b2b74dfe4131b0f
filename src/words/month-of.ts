const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')

/** The month that a word names, 1 to 12: `Sept`, `sep` and `September` are one. */
export function monthOf(word: string): number | undefined {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase())
  const full = MONTH_NAMES[index]
  const names = full !== undefined && (full.startsWith(word.toLowerCase()) || /^sept$/i.test(word))
  return names ? index + 1 : undefined
}
