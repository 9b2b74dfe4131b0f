/** A check box or a drop-down of a form, as far as it shows something. */
export interface FormField {
  readonly is: 'box' | 'list'
  /** whether a box is ticked (1), or which entry is chosen, from 0 */
  readonly state?: number | undefined
  /** the state that the form began with: it holds until another is set */
  readonly standard?: number | undefined
  readonly entries?: readonly string[]
}

/** Word's own numbers for them, in .doc and .rtf alike. Source: [MS-DOC] 2.9.78 (FFData, iType), RTF 1.9 (`\fftype`). */
export const WORD_FIELDS: Readonly<Record<number, FormField['is']>> = {1: 'box', 2: 'list'}

/** Where Word writes a state though none is set; a drop-down has no more than 25 entries. */
const UNSET = 25

/** What a reader sees of it: a box as the sign of one, a drop-down as the entry that is chosen. */
export function shownOfForm({is, state = UNSET, standard = 0, entries = []}: FormField): string {
  const chosen = state === UNSET ? standard : state
  if (is === 'box') return chosen === 0 ? '☐' : '☑'
  return entries[chosen] ?? ''
}
