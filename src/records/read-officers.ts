import type {OfficerKind} from '../model/officer.ts'
import {remember} from '../words/remember.ts'

/** One officer read from a cell: only this officer's words. */
export interface ReadOfficer {
  readonly raw: string
  readonly name: string
  readonly kind: OfficerKind
}

const POST =
  /\b(head|director|dir(?=\.)|mgr|manager|officer|chief exec(utive)?|assistant|co-?ordinator|treasurer|secretary|solicitor|engineer|surveyor|librarian|leader|chair(man|woman|person)?|adviser|advisor|inspector|controller|administrator|accountant|planner|supervisor|clerk|curator|principal|commissioner|team leader)s?\b/i
const BODY =
  /\b(board|team|group|committee|panel|partnership|forum|council|agency|services?|unit|department|dept|directorate|trust|division|section|departments|members|police|constabulary|authority|association|cabinet|office|pct|lsp|all)\b/i
/** What a council does: a cell of these words alone names the department that does it. */
const FUNCTION =
  /^(?:(?:adult|children|community|corporate|cultural|culture|communications|economic|development|education|environment(?:al)?|finance|financial|health|highways|housing|human|information|learning|legal|leisure|libraries|library|licensing|museums|parks|performance|personnel|planning|policy|procurement|property|public|regeneration|resources|safety|schools|social|standards|strategy|technology|tourism|trading|training|transport(?:ation)?|waste)(?:\s+(?:and|&)\s+|\s+|$))+$/i
/** `A. Head`, `Mrs Clerk`: behind a title or initials stands a surname, whatever else the word may be. */
const NAMED =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir)\b\.?\s*|(?:\p{Lu}\.\s?)+|\p{Lu}\s)+\p{Lu}[\p{L}'’-]+$/u
const NOBODY = /^(n\/?a|none|tbc|tba|vacant|vacancy|-|–|various|to be (confirmed|appointed|determined))\.?$/i
/** A telephone extension or number behind a name. */
const TELEPHONE = /[\s,]*(?:\b(?:ext(?:ension)?\.?|x|tel\.?:?)\s*\d+|\b\d[\d\s]{5,})$/i

/**
 * Read the officers of a cell.
 *
 * A slash, a semicolon, a line, an ampersand or a bracket parts them; a comma only between two whole names, or a name
 * and a post behind it, for `Fairbrother, Ted` is one man. A name in brackets behind another is a second officer.
 *
 * The same few stand in the cells of all rows.
 */
export const readOfficers = remember((cell: string): readonly ReadOfficer[] =>
  splitSlashes(cell)
    .flatMap(splitCommas)
    .flatMap(splitAnd)
    .map((part) => part.replace(/^[\s,.&-]+|[\s,&-]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => /\p{L}{2}/u.test(part) && !NOBODY.test(part))
    .map((raw) => ({raw, name: raw.replace(TELEPHONE, ''), kind: kindOf(raw.replace(TELEPHONE, ''))}))
    .filter(({name, kind}) => kind !== 'person' || isName(name)),
)

/** `Head of Libraries/Museums` is one post, for Museums is nobody. */
function splitSlashes(cell: string): string[] {
  return cell
    .split(/[;\n()[\]]/)
    .flatMap((part) =>
      POST.test(part.split('/')[0] ?? '') && part.split('/').slice(1).every(isFunction)
        ? [part]
        : part.split('/'),
    )
}

function splitCommas(part: string): string[] {
  const pieces = part.split(',').map((piece) => piece.trim())
  const [first = '', second = ''] = pieces
  if (pieces.length === 2 && /\s/.test(first) && !isPostOrBody(first) && isPostOrBody(second)) return pieces
  const whole = pieces.every((piece) => /\s/.test(piece))
  return pieces.length > 1 && (whole || pieces.length > 2) && !pieces.some(isPostOrBody) ? pieces : [part]
}

/** `Bill Nichols and Phil Hawkins` are two; `Head of Planning and Transportation` is one. */
function splitAnd(part: string): string[] {
  const pieces = part.split(/\s+(?:and|&|\+)\s+|\s*&\s*(?=\p{Lu}\p{Ll}+\s)/u)
  return pieces.length > 1 && !isPostOrBody(part) && pieces.every((piece) => /\p{Lu}/u.test(piece))
    ? pieces
    : [part]
}

function isFunction(text: string): boolean {
  return FUNCTION.test(text.trim())
}

function isPostOrBody(text: string): boolean {
  return kindOf(text.trim()) !== 'person'
}

/** `lead`, `from Jan 2004`: a remark is no person, who has a capital and no figure. */
function isName(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\d/.test(text)
}

/** A post is somebody's office, a body several people; what is neither is a person. */
function kindOf(raw: string): OfficerKind {
  if (/\b(board|team|group|committee|panel|partnership|forum)s?$/i.test(raw)) return 'body'
  if (NAMED.test(raw)) return 'person'
  if (POST.test(raw)) return 'post'
  return BODY.test(raw) || isFunction(raw) || /^[A-Z]{2,6}$/.test(raw) ? 'body' : 'person'
}
