import type {OfficerKind} from '../model/officer.ts'

/** One officer read from a cell: only this officer's words. */
export interface ReadOfficer {
  readonly raw: string
  readonly name: string
  readonly kind: OfficerKind
}

const POST =
  /\b(head|director|manager|officer|chief executive|assistant|co-?ordinator|treasurer|secretary|solicitor|engineer|surveyor|librarian|leader|chair(man|woman|person)?|adviser|advisor|inspector|controller|administrator|accountant|planner|supervisor|clerk|curator|principal|commissioner|team leader)s?\b/i
const BODY =
  /\b(board|team|group|committee|panel|partnership|forum|council|agency|services?|unit|department|dept|directorate|trust|division|section|departments|members|police|constabulary|authority|association|cabinet|office|pct|lsp|all)\b/i
const NOBODY = /^(n\/?a|none|tbc|tba|vacant|vacancy|-|–|various|to be (confirmed|appointed|determined))\.?$/i

/**
 * Read the officers of a cell.
 *
 * A slash, a semicolon, a line, an ampersand or a bracket parts them; a comma only between two whole names, for
 * `Fairbrother, Ted` is one man. A name in brackets behind another is a second officer.
 */
export function readOfficers(cell: string): ReadOfficer[] {
  return cell
    .split(/[/;\n()[\]]/)
    .flatMap(splitCommas)
    .flatMap(splitAnd)
    .map((part) => part.replace(/^[\s,.&-]+|[\s,&-]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => /\p{L}{2}/u.test(part) && !NOBODY.test(part))
    .map((raw) => ({raw, name: raw, kind: kindOf(raw)}))
}

function splitCommas(part: string): string[] {
  const pieces = part.split(',').map((piece) => piece.trim())
  const whole = pieces.every((piece) => /\s/.test(piece))
  return pieces.length > 1 && (whole || pieces.length > 2) && !pieces.some(isPostOrBody) ? pieces : [part]
}

/** `Bill Nichols and Phil Hawkins` are two; `Head of Planning and Transportation` is one. */
function splitAnd(part: string): string[] {
  const pieces = part.split(/\s+(?:and|&)\s+|\s*&\s*(?=\p{Lu}\p{Ll}+\s)/u)
  return pieces.length > 1 && !isPostOrBody(part) && pieces.every((piece) => /\p{Lu}/u.test(piece))
    ? pieces
    : [part]
}

function isPostOrBody(text: string): boolean {
  return POST.test(text) || BODY.test(text)
}

/** A post is somebody's office, a body several people; what is neither is a person. */
function kindOf(raw: string): OfficerKind {
  if (/\b(board|team|group|committee|panel|partnership|forum)s?$/i.test(raw)) return 'body'
  if (POST.test(raw)) return 'post'
  return BODY.test(raw) || /^[A-Z]{2,6}$/.test(raw) ? 'body' : 'person'
}
