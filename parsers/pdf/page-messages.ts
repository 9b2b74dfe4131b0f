import type {Message} from '../block.ts'
import type {Seen} from './seen.ts'
import type {Upright} from './upright.ts'

/** What has to be said of how a page was seen. */
export function messagesOf(number: number, seen: Seen, page: Upright, lost: number): Message[] {
  const position = {page: number, bbox: [0, 0, page.width, page.height]} as const
  const messages: Message[] = []
  if (seen.glyphs.every(({blank}) => blank) && page.pictures.length > 0)
    messages.push({
      severity: 'warning',
      code: 'pdf/no-text-layer',
      message: `Page ${number} has no text, only a picture: nothing was read from it`,
      position,
    })
  if (seen.scanned)
    messages.push({
      severity: 'warning',
      code: 'pdf/scanned',
      message: `Page ${number} is a scan: its text was read by a machine and may be misread`,
      position,
    })
  if (page.brokenOff)
    messages.push({
      severity: 'warning',
      code: 'pdf/page-cut-off',
      message: `Page ${number} breaks off within a text: what draws it is damaged, and more may have stood there`,
      position,
    })
  if (lost > 0)
    messages.push({
      severity: 'warning',
      code: 'pdf/no-letters',
      message: `Page ${number} has ${lost} characters of a font that does not say which letters they are: kept as �`,
      position,
    })
  for (const [why, count] of seen.unseen)
    messages.push({
      severity: 'info',
      code: 'pdf/unseen-text',
      message: `Page ${number} holds ${count} characters that its readers do not see (${why}): left out`,
      position,
    })
  return messages
}
