const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')

/** A pattern's part, in small letters: a word that begins as the name of a month does, `sept.` among them. */
export const MONTH_LIKE = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`

/** The same for sentences, where `mark` and `decide` stand too: the name of a month, whole or as it is cut short. */
export const MONTH_NAMED = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`

/** The month that a word names, 1 to 12: `Sept`, `sep` and `September` are one. */
export function monthOf(word: string): number | undefined {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase())
  const full = MONTH_NAMES[index]
  const names = full !== undefined && (full.startsWith(word.toLowerCase()) || /^sept$/i.test(word))
  return names ? index + 1 : undefined
}
