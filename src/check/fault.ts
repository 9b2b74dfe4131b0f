import type {Message} from '../model/message.ts'

/** Something that is wrong with a package: where, and what. */
export interface Fault {
  readonly path: string
  readonly message: Message
}

export function fault(path: string, what: string, sentence: string): Fault {
  return {path, message: {severity: 'error', code: `check/${what}`, message: sentence}}
}
