import type {Document} from './model/document.ts'
import type {Failure, NamedBytes} from './model/named-bytes.ts'
import type {Position} from './model/position.ts'

/** A table piece as it stands on its page, headers included, before anything is rejoined. */
export interface DrawnPiece {
  readonly position: Position
  readonly rows: readonly (readonly (string | {text: string; cs: number; rs: number} | null)[])[]
}

/** What reading one file gives: the document and its pieces as drawn, or why there is none. */
export type Reading =
  | {readonly ok: true; readonly document: Document; readonly drawn: readonly DrawnPiece[]}
  | {readonly ok: false; readonly failure: Failure}

/** Bytes → document. Pure: opens nothing, writes nothing. */
export function readDocument(input: NamedBytes): Reading {
  return {
    ok: false,
    failure: {path: input.path, message: {severity: 'error', code: 'read/not-yet', message: 'not wired'}},
  }
}
