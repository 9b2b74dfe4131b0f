import type {Message, Refused} from '../block.ts'

/** A page that could not be read, or only in part, and pdfjs's word on why. */
export interface Damaged {
  readonly page: number
  readonly lost: boolean
  readonly reason: string
}

/** So many pages are named; of more it is said how many they are. */
const NAMED = 8

/** One refusal where no page could be read at all. */
export function lostAll(damaged: readonly Damaged[], read: number): Refused | undefined {
  const [first] = damaged
  if (first === undefined || read > 0) return undefined
  return {code: 'pdf/damaged', reason: `no page of the PDF can be read: page ${first.page}: ${first.reason}`}
}

/** One error for all pages that are damaged in one way, with the place of the first. */
export function damageOf(damaged: readonly Damaged[]): Message[] {
  const byWay = new Map<string, Damaged[]>()
  for (const one of damaged) {
    const way = `${one.lost ? 'lost' : 'part'} ${one.reason}`
    byWay.set(way, [...(byWay.get(way) ?? []), one])
  }
  return [...byWay.values()].flatMap((alike): Message[] => {
    const [first] = alike
    if (first === undefined) return []
    const {lost, reason} = first
    return [
      {
        severity: 'error',
        code: lost ? 'pdf/page-lost' : 'pdf/page-damaged',
        message: `${pagesOf(alike)} ${lost ? 'could not be read' : 'could be read only in part'}: ${reason}`,
        position: {page: first.page, bbox: [0, 0, 0, 0]},
      },
    ]
  })
}

function pagesOf(damaged: readonly Damaged[]): string {
  const named = damaged.slice(0, NAMED).map(({page}) => String(page))
  const left = damaged.length - named.length
  return `${damaged.length === 1 ? 'Page' : 'Pages'} ${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}
