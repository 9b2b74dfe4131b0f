/** Groups whose content is no text of the document. */
const PASSED_OVER = new Set(
  (
    'annotation atnid atnauthor atndate atnref atnicn atrfend atrfstart author bkmkstart bkmkend blipuid category ' +
    'colorschememapping comment company creatim datafield datastore doccomm docvar falt fchars ffdeftext ' +
    'ffname file filetbl fontemb fontfile fname ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc generator ' +
    'keywords latentstyles lchars levelnumbers listname listpicture liststylename lsdlockedexcept manager mhtmltag mmathPict nonesttables ' +
    'objalias objclass objdata objname objsect objtime oldcprops oldpprops oldsprops oldtprops operator ' +
    'panose passwordhash pgp pgptbl picprop pict pn pnseclvl printim private propname protusertbl revtbl ' +
    'revtim rsidtbl rxe shprslt sn sp staticval subject sv svb tc template themedata txe userprops ' +
    'wgrffmtfilter windowcaption writereservation writereservhash xe xform xmlattrname xmlattrvalue xmlclose ' +
    'xmlname xmlnstbl xmlopen background nonshppict'
  ).split(' '),
)

/** Of the groups marked as unknown to old readers, those that hold text or what text needs. */
const READ_ALTHOUGH_MARKED = new Set(['shpinst', 'do', 'cs', 'ts', 'ds', 'shppict'])

/** A page's head and foot. */
const FURNITURE = new Set('header headerl headerr headerf footer footerl footerr footerf'.split(' '))

/** Control words that are a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  page: '\n',
  column: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}

/** Control symbols that are a character. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
}

/** Where the text of a group goes. */
export type Destination =
  | 'body'
  | 'fonts'
  | 'colours'
  | 'styles'
  | 'lists'
  | 'level-text'
  | 'form'
  | 'form-entry'
  | 'label'
  | 'title'
  | 'instruction'
  | 'nowhere'

/** What the first word of a group says of it; `undefined` where it is a word like any other. */
export type GroupStart =
  | {readonly is: 'destination'; readonly into: Destination}
  | {readonly is: 'part'; readonly part: 'note' | 'box' | 'furniture'}
  /** the Unicode form of what stands beside it: goes where the group around goes that holds both */
  | {readonly is: 'unicode-form'}
  /** the row of a table in a cell: that of the table around goes on after it */
  | {readonly is: 'inner-row'}
  | {readonly is: 'result'}
  | {readonly is: 'passed-over'}

const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  colortbl: 'colours',
  stylesheet: 'styles',
  listtable: 'lists',
  listoverridetable: 'lists',
  leveltext: 'level-text',
  formfield: 'form',
  ffl: 'form-entry',
  title: 'title',
  info: 'nowhere',
  upr: 'nowhere',
  listtext: 'label',
  pntext: 'label',
  fldinst: 'instruction',
}

/** @param isMarked  readers that do not know the word are told to pass the group over */
export function groupStart(name: string, isMarked: boolean): GroupStart | undefined {
  const into = DESTINATIONS[name]
  if (into !== undefined) return {is: 'destination', into}
  if (FURNITURE.has(name)) return {is: 'part', part: 'furniture'}
  if (name === 'footnote') return {is: 'part', part: 'note'}
  if (name === 'shptxt' || name === 'dptxbxtext') return {is: 'part', part: 'box'}
  if (name === 'ud') return {is: 'unicode-form'}
  if (name === 'nesttableprops') return {is: 'inner-row'}
  if (name === 'fldrslt') return {is: 'result'}
  const isUnknown = isMarked && !READ_ALTHOUGH_MARKED.has(name)
  return isUnknown || PASSED_OVER.has(name) ? {is: 'passed-over'} : undefined
}
