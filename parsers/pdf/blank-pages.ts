import type {Message} from '../block.ts'
import {pagesOf} from './lost-pages.ts'
import type {Upright} from './upright.ts'

/**
 * Does a page show nothing at all? It may be blank, or what draws it may be damaged: pdfjs passes over that in
 * silence, and gives such a page like a blank one.
 */
export function isBlank({glyphs, rules, areas, pictures}: Upright): boolean {
  return glyphs.length + rules.length + areas.length + pictures.length === 0
}

/** One word for all of them: a file may have many. */
export function messagesOfBlank(pages: readonly number[]): Message[] {
  const [first] = pages
  if (first === undefined) return []
  const verb = pages.length === 1 ? 'shows' : 'show'
  return [
    {
      severity: 'info',
      code: 'pdf/blank-page',
      message: `${pagesOf(pages)} ${verb} nothing: blank, or drawn by what cannot be read`,
      position: {page: first, bbox: [0, 0, 0, 0]},
    },
  ]
}
