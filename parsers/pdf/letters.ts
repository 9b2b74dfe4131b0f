// oxlint-disable no-control-regex -- control characters are what tells a font without letters
import type {Glyph} from './paint.ts'

/** Glyphs whose letters are known or marked as lost, and how many characters are lost. */
export interface Letters {
  readonly glyphs: readonly Glyph[]
  readonly lost: number
}

const CONTROL = /[\u0000-\u0008\u000e-\u001f]/
const LOST = '\ufffd'

/**
 * Mark the letters of fonts that do not say which letters they are.
 *
 * Without a map pdfjs gives a glyph's number as its character. The numbers of a subset begin at 1, where no letters
 * are; so a font that shows control characters is one of these, and a “5” of it is the fifty-third glyph and not 5.
 */
export function readLetters(glyphs: readonly Glyph[]): Letters {
  const mute = new Set(glyphs.filter(({text}) => CONTROL.test(text)).map(({font}) => font.name))
  if (mute.size === 0) return {glyphs, lost: 0}
  let lost = 0
  const marked = glyphs.map((glyph): Glyph => {
    if (!mute.has(glyph.font.name) || glyph.blank) return glyph
    lost += 1
    return {...glyph, text: LOST}
  })
  return {glyphs: marked, lost}
}
