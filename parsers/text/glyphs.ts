import {countFound, replaceFound, tellFinding, type Mended} from './findings.ts'
import {readPrivateUse} from './private-use.ts'

/**
 * Ligatures, and full-width and mathematical letters and figures. Of the full-width signs only those that figures
 * hold: `｜` and `＊` would come out as marks of a table or of emphasis, which they are not.
 */
export const FORM =
  /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff08\uff09\uff0b-\uff0f\uff1a\uff1d\uffe1]|\ud835[\udc00-\udfff]/g
export const PRIVATE = /[\ue000-\uf8ff]/g

/**
 * Give the characters of a font's stock as the letters, figures and signs that they are.
 *
 * `８４．５％` is 84.5% and `ﬁnance` is finance: one character in another shape. A private-use character of Symbol or
 * Wingdings becomes the sign it printed as, where that is certain, and else stays and is told.
 */
export function readGlyphs(text: string): Mended {
  const forms = replaceFound(text, FORM, (glyph) => glyph.normalize('NFKC'))
  const signs = replaceFound(
    forms.text,
    PRIVATE,
    (glyph, at) => readPrivateUse(glyph, forms.text.charAt(at - 1), forms.text.charAt(at + 1)) ?? glyph,
  )
  const kept = countFound(signs.text, PRIVATE)
  return {
    text: signs.text,
    messages: [
      ...tellFinding(text, forms, {
        severity: 'info',
        code: 'text/forms',
        say: (places) =>
          `${places} stands a ligature or a full-width character (${shown(forms)}): read as plain ones`,
      }),
      ...tellFinding(forms.text, signs, {
        severity: 'info',
        code: 'text/symbol-font',
        say: (places) =>
          `${places} stands a character of a symbol font (${shown(signs)}): read as the sign it prints as`,
      }),
      ...tellFinding(signs.text, kept, {
        severity: 'warning',
        code: 'text/private-use',
        say: (places) =>
          `${places} stands a character of a symbol font (${codeOf(signs.text.charAt(kept.first))}) whose meaning depends on the font: kept as it is`,
      }),
    ],
  }
}

function shown({seen, read}: {readonly seen: string; readonly read: string}): string {
  return `${codeOf(seen)} for ${read}`
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
