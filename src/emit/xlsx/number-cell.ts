/** A figure that a spreadsheet can hold and shows as it is printed. */
export interface NumberCell {
  readonly value: number
  /** how it is shown, in the words of spreadsheets */
  readonly format: string
}

/** A figure, its thousands parted or not: no sign but a minus, no zeros in front, nothing behind but `%`. */
const FIGURE = /^(-?)([£$€]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?(%?)$/

/** So many digits a spreadsheet keeps. */
const DIGITS = 15

/**
 * Read a cell as a number, where nothing of it is lost: `1.10` keeps its decimals by its format, `12%` is 0.12 and
 * shown as a percentage, as a spreadsheet itself reads it when it is typed.
 *
 * @returns  `undefined` for what is to stay text: `007`, `+5`, `(12)`, `-0`, `1.2.3`, `2003/04`, numbers of more digits
 *           than a spreadsheet keeps
 */
export function numberCell(text: string): NumberCell | undefined {
  const read = FIGURE.exec(text)
  if (read === null) return undefined
  const [, sign = '', currency = '', whole = '', decimals = '', percent = ''] = read
  if (currency !== '' && percent !== '') return undefined
  const digits = whole.replaceAll(',', '')
  if (`${digits}${decimals}`.replace(/^0+/, '').length > DIGITS) return undefined
  const value = Number(`${sign}${digits}.${decimals}e${percent === '' ? 0 : -2}`)
  if (Object.is(value, -0)) return undefined
  const shown = whole.includes(',') ? '#,##0' : '0'
  const unit = currency === '' ? '' : `"${currency}"`
  return {
    value,
    format: `${unit}${shown}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`,
  }
}
