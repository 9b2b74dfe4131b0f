import type {Failure} from '../model/named-bytes.ts'
import type {Message} from '../model/message.ts'

/** A message about an input and not about words in it: `shown` is the path as the user would type it. */
export interface Note {
  readonly shown: string
  readonly message: Message
}

export function note(severity: Message['severity'], shown: string, what: string, sentence: string): Note {
  return {shown, message: {severity, code: `source/${what}`, message: sentence}}
}

export function fail(path: string, what: string, sentence: string): Failure {
  return {path, message: {severity: 'error', code: `source/${what}`, message: sentence}}
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  ELOOP: 'its symbolic links go round in circles',
  EIO: 'the disk could not read it',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

/** The reason a file system call failed, in words; only the code is kept of what has none. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return WORDS[code] ?? (code || (error instanceof Error ? error.message : String(error)))
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

const NAMED_AT_MOST = 5

/** `a, b, c and 4 more`: a list that is cut says how many it leaves out. */
export function listed(names: readonly string[]): string {
  const more = names.length - NAMED_AT_MOST
  const shown = names.slice(0, NAMED_AT_MOST).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}
