import type {Message} from './message.ts'
import type {Origin} from './period.ts'

/** A fact about a report that a person gave, and where: it wins over what is inferred. */
export interface SaidOf {
  readonly value: string
  readonly from: Extract<Origin, 'manifest' | 'option'>
}

/** Pages from the first to the last, counted from 1. */
export interface PageRange {
  readonly first: number
  readonly last: number
}

/** One file's bytes under the name that outputs give it, and what was said of it by hand. */
export interface NamedBytes {
  /** relative to the PATH argument it was found under, with `/` */
  readonly path: string
  readonly bytes: Uint8Array
  /** told by the user (`--format-in`); otherwise the content decides */
  readonly format?: 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'doc' | 'rtf'
  /** opens an encrypted file */
  readonly password?: string
  /** the pages to read, where not all of them are asked for */
  readonly pages?: PageRange
  /** megabytes that the text of a .docx may unpack to */
  readonly unpackLimit?: number
  /** asks for what the finder of tables saw of each page */
  readonly views?: boolean
  readonly authority?: SaidOf
  readonly period?: SaidOf
  readonly title?: SaidOf
  /** other spellings of the authority's name, and its ONS code, from the manifest */
  readonly authorityNames?: readonly string[]
  readonly authorityCode?: string
}

/** An input that could not be read: which, and one message that says why. */
export interface Failure {
  readonly path: string
  readonly message: Message
}
