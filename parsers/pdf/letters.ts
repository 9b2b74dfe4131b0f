// oxlint-disable no-control-regex -- control characters are what tells a font without letters
import type {Glyph} from './paint.ts'
import {unsaidFonts} from './unsaid-letters.ts'

/** Glyphs whose letters are known or marked as lost, and how many characters are lost. */
export interface Letters {
  readonly glyphs: readonly Glyph[]
  readonly lost: number
}

const CONTROL = /[\u0000-\u0008\u000e-\u001f]/
const LOST = '\ufffd'
/** All control characters come before it. */
const FIRST_SHOWN = ' '

/** Asked of every glyph of every page: most are one character, which tells it at once. */
function isControl(text: string): boolean {
  return (text.length > 1 || text < FIRST_SHOWN) && CONTROL.test(text)
}

/**
 * So large a part of a font's glyphs are control characters where they are numbers: the commonest letters come early in
 * a text and have the lowest numbers. Fewer are slips of a font that does say its letters.
 */
const SHARE_OF_NUMBERS = 0.2

/**
 * Mark the letters of fonts that do not say which letters they are.
 *
 * Without a map pdfjs gives a glyph's number as its character. The numbers of a subset begin at 1, where no letters
 * are; so a font that shows control characters is one of these, and a “5” of it is the fifty-third glyph and not 5.
 * A control character by itself is no letter in any font. Fonts whose glyphs are drawn by procedures may say nothing
 * either.
 */
export function readLetters(glyphs: readonly Glyph[]): Letters {
  const [isNumbered, isDrawn] = [
    glyphs.some(({text}) => isControl(text)),
    glyphs.some(({drawn}) => drawn === true),
  ]
  if (!isNumbered && !isDrawn) return {glyphs, lost: 0}
  const mute = new Set([...(isNumbered ? muteFonts(glyphs) : []), ...(isDrawn ? unsaidFonts(glyphs) : [])])
  let lost = 0
  const marked = glyphs.map((glyph): Glyph => {
    if (glyph.blank || !(mute.has(glyph.font.name) || isControl(glyph.text))) return glyph
    lost += 1
    return {...glyph, text: LOST}
  })
  return {glyphs: marked, lost}
}

function muteFonts(glyphs: readonly Glyph[]): ReadonlySet<string> {
  const fonts = new Map<string, {all: number; control: number}>()
  for (const {font, text, blank} of glyphs) {
    if (blank) continue
    const count = fonts.get(font.name) ?? {all: 0, control: 0}
    count.all += 1
    if (isControl(text)) count.control += 1
    fonts.set(font.name, count)
  }
  const isMute = [...fonts].filter(([, {all, control}]) => control > 0 && control >= SHARE_OF_NUMBERS * all)
  return new Set(isMute.map(([name]) => name))
}
