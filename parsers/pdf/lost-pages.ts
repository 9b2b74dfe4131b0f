import type {Message, Refused} from '../block.ts'
import type {PageLost} from './pdfjs.ts'

/** So many pages are named; of more it is said how many they are. */
const NAMED = 8

/** One refusal where no page could be read at all. */
export function lostAll(lost: readonly PageLost[], read: number): Refused | undefined {
  const [first] = lost
  if (first === undefined || read > 0) return undefined
  return {code: 'pdf/damaged', reason: `no page of the PDF can be read: page ${first.number}: ${first.lost}`}
}

/** One error for all pages that are lost for one reason, with the place of the first. */
export function messagesOfLost(lost: readonly PageLost[]): Message[] {
  const reasons = new Set(lost.map((page) => page.lost))
  return [...reasons].map((reason): Message => {
    const pages = lost.filter((page) => page.lost === reason).map(({number}) => number)
    return {
      severity: 'error',
      code: 'pdf/page-lost',
      message: `${pagesOf(pages)} could not be read: ${reason}`,
      position: {page: pages[0] ?? 1, bbox: [0, 0, 0, 0]},
    }
  })
}

/** `Pages 3, 5 and 12 more`. */
export function pagesOf(pages: readonly number[]): string {
  const left = pages.length - NAMED
  const named = pages.slice(0, NAMED).join(', ')
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${named}${left > 0 ? ` and ${left} more` : ''}`
}
