import type {Message} from '../block.ts'

/** What is to be said of text that its readers do not see; nothing where there is none. */
export function tellHidden(stretches: number): Message[] {
  if (stretches === 0) return []
  const what = stretches === 1 ? 'A stretch of text is' : `${stretches} stretches of text are`
  return [{severity: 'info', code: 'text/hidden', message: `${what} hidden from readers: left out`}]
}
