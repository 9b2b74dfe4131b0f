/** A check box or a drop-down of a form, as far as it shows something. */
export type FormField =
  | {readonly is: 'box'; readonly checked: boolean}
  | {readonly is: 'list'; readonly entries: readonly string[]; readonly chosen: number}

/** What a reader sees of it: a box as the sign of one, a drop-down as the entry that is chosen. */
export function shownOfForm(field: FormField): string {
  if (field.is === 'box') return field.checked ? '☑' : '☐'
  return field.entries[field.chosen] ?? ''
}
