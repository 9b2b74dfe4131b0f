import {textAt} from './write-pdf.ts'

/** Widths of Helvetica's letters that figures are made of, in thousandths of its size. */
const NARROW = new Set([' ', ',', '.', '/'])

/** How wide figures are in Helvetica of ten points: digits and signs of money are alike, marks half as wide. */
export function widthOfFigure(text: string): number {
  return text.split('').reduce((sum, letter) => sum + (NARROW.has(letter) ? 2.78 : 5.56), 0)
}

/** A figure that ends at a place. */
export function figureTo(right: number, y: number, text: string): string {
  return textAt(right - widthOfFigure(text), y, text)
}
