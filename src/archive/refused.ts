import type {Message} from '../model/message.ts'

/** A run that could not be; `what` is the message that says why. */
export class Refused extends Error {
  readonly what: Message

  constructor(code: string, message: string) {
    super(message)
    this.what = {severity: 'error', code, message}
  }
}
