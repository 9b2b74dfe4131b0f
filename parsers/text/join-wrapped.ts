/**
 * Join what stands on two lines of one cell. A word that a hyphen broke at the line's end is whole again; a hyphen that
 * stands between other things than small letters is the word's own.
 */
export function joinWrapped(above: string, below: string): string {
  if (above === '' || below === '') return above + below
  if (/\p{Ll}{2}-$/u.test(above) && /^\p{Ll}{2}/u.test(below)) return above.slice(0, -1) + below
  if (/[\p{L}\d]-$/u.test(above) && /^[\p{L}\d]/u.test(below)) return above + below
  return `${above} ${below}`
}

/** Do the words below go on from those above, whatever stands between? A capital may begin anew, and a bracket may open. */
export function goesOn(above: string, below: string): boolean {
  return /[-,(/&–]$/.test(above) || /^[\p{Ll},;:.)%]/u.test(below)
}
