import {isFigureLabel, isIdentity, isPromiseLabel} from './form-grid.ts'

/** What is known of a field where forms are cut apart. */
export interface Labelled {
  readonly label: string
  /** its words name the form without a label: nothing of a form stands before them */
  readonly isHead?: boolean
  /** a blank line stands before it */
  readonly parted?: boolean
}

/** Cut fields into forms where the first label comes again, or an indicator is named behind figures. */
export function splitForms<T>(fields: readonly T[], labelledOf: (field: T) => Labelled): T[][] {
  const forms: T[][] = []
  const all = fields.map(labelledOf).map((one) => ({...one, label: one.label.toLowerCase()}))
  const opening = openingOf(all)
  fields.forEach((field, at) => {
    const own = forms.at(-1)
    const label = all[at]?.label ?? ''
    const told =
      own?.map(labelledOf).some((other) => isFigureLabel(other.label) || isPromiseLabel(other.label)) === true
    if (own === undefined || label === opening || (told && isName(label))) forms.push([field])
    else own.push(field)
  })
  return forms
}

function isName(label: string): boolean {
  return isIdentity(label) || isPromiseLabel(label)
}

/**
 * The label that each form begins with. A run that begins with a figure lost the head of its first form; so did one that
 * begins with another label, where that comes oftener than the name does, or where blank lines stand before the names and
 * not before it: the rest of a form that a page cut is none of the next. Where blank lines stand before the label and
 * before no name, it begins the forms, however many of them are read whole.
 */
function openingOf(fields: readonly Labelled[]): string {
  const first = fields.find(({label}) => isName(label) || !isFigureLabel(label))?.label ?? ''
  if (isName(first)) return first
  const name = fields.find(({label}) => isName(label))
  if (name === undefined) return first
  if (name.isHead === true) return name.label
  const named = (label: string): readonly Labelled[] => fields.filter((field) => field.label === label)
  const [names, others] = [named(name.label), named(first)]
  if (others.every(isParted) && !names.some(isParted)) return first
  const cut = others.length > names.length || (names.every(isParted) && !others.slice(1).every(isParted))
  return cut ? name.label : first
}

function isParted({parted}: Labelled): boolean {
  return parted === true
}
