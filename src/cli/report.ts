import {placeText, type Message, type Place} from '../index.ts'
import type {Output} from './io.ts'
import type {Progress} from './progress.ts'
import {onOneLine, shownSafely} from './visible.ts'

/** How messages are wanted; the flags that every command has. */
export interface ReportFlags {
  readonly quiet?: boolean
  readonly color?: boolean
  readonly logFormat?: 'text' | 'json'
}

/** Messages on their way to standard error. */
export interface Report {
  /** `corpus/half-year.txt:14: warning period/ambiguous: …` */
  message(path: string, message: Message): void
  /** Lines for a person; `facts` as one object instead under `--log-format json`. */
  tell(lines: readonly string[], facts: Readonly<Record<string, unknown>>): void
  readonly progress: Progress
}

const COLOURS = {error: 31, warning: 33, info: 36} as const

/** Start to report to a stream; errors are never silenced. */
export function startReport(
  stderr: Output,
  flags: ReportFlags,
  env: Readonly<Record<string, string | undefined>>,
  progress: Progress,
): Report {
  const colour = Boolean(stderr.isTTY) && !env['NO_COLOR'] && flags.color !== false // https://no-color.org
  const json = flags.logFormat === 'json'
  const write = (text: string): void => {
    progress.clear()
    stderr.write(`${text}\n`)
  }
  return {
    message: (path, message) => {
      if (flags.quiet && message.severity !== 'error') return
      write(json ? jsonLine({...message, path}) : textLine(path, message, colour))
    },
    tell: (lines, facts) => write(json ? jsonLine(facts) : lines.map(onScreen).join('\n')),
    progress,
  }
}

function textLine(path: string, {severity, code, message, position}: Message, colour: boolean): string {
  const word = colour ? `\u001b[${COLOURS[severity]}m${severity}\u001b[39m` : severity
  const place = position ? `:${shortPlace(position)}` : ''
  return `${onOneLine(`${path}${place}`)}: ${word} ${code}: ${onOneLine(message)}`
}

/** `14`, as editors read it; `page 3` where there are no lines. */
function shortPlace(place: Place): string {
  const first = 'length' in place ? place[0] : place
  if (first === undefined) return ''
  return 'line' in first ? String(first.line) : placeText(first)
}

/** JSON leaves DEL, C1 and the marks of direction as they are; a terminal obeys some of them. */
function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Blanks are layout here, so they stay. */
function onScreen(line: string): string {
  return shownSafely(line).replaceAll('\n', ' ').trimEnd()
}
