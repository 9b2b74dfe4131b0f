import {countFound, replaceFound, tellFinding, type Mended} from './findings.ts'
import {WINDOWS_1252} from './charsets.ts'

const C1 = /[\u0080-\u009f]/g
/** NEL ends a line, unless its neighbours show that a file of Windows-1252 was read as Latin-1: then it is `…`. */
export const C1_BUT_NEL = /[\u0080-\u0084\u0086-\u009f]/g
/** `â€` is what is left of `â€` and the byte 0x9D, which Windows-1252 has no character for: a closing quotation mark. */
const HALF_QUOTE = /(?<=\S)â€[\u009d\ufffd]?(?=[\s\p{P}]|$)/gu

/** What stands of such a half. */
export const HALF_QUOTE_LEFT = /â€/
export const LOST = /\ufffd/g

/** Characters that Latin-1 has no sign for, and that Windows-1252 has: `\u0092` is `’`. No text is written with them. */
export function mendControls(text: string): Mended {
  const found = countFound(text, C1_BUT_NEL).count > 0
  const mended = replaceFound(text, found ? C1 : C1_BUT_NEL, (control) =>
    WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80),
  )
  return {
    text: mended.text,
    messages: tellFinding(text, mended, {
      severity: 'info',
      code: 'text/mojibake',
      say: (places) =>
        `${places} “${mended.read}” or the like of Windows-1252 was read as Latin-1 and saved again: mended`,
    }),
  }
}

/** The half of a quotation mark that is left where UTF-8 was read as Windows-1252, mended where one opened. */
export function mendHalfQuotes(text: string): Mended {
  if (!HALF_QUOTE_LEFT.test(text)) return {text, messages: []} // the pattern looks back first, which is slow on a long text
  const mended = replaceFound(text, HALF_QUOTE, () => '”')
  return {
    text: mended.text,
    messages: tellFinding(text, mended, {
      severity: 'info',
      code: 'text/mojibake',
      say: (places) => `${places} a closing quotation mark was spoilt to “â€”: mended`,
    }),
  }
}

/** Characters that were lost before the file was saved. They stay, for what they were cannot be known. */
export function tellLost(text: string): Mended {
  return {
    text,
    messages: tellFinding(text, countFound(text, LOST), {
      severity: 'warning',
      code: 'text/lost',
      say: (places) =>
        `${places} a character was lost before this file was saved: the mark \ufffd that stands for it is kept`,
    }),
  }
}
