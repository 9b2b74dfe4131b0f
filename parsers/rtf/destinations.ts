/** Groups whose content is no text of the document. */
export const PASSED_OVER = new Set(
  (
    'annotation atnid atnauthor atndate atnref atnicn atrfend atrfstart author bkmkstart bkmkend blipuid category ' +
    'colorschememapping colortbl comment company creatim datafield datastore doccomm docvar falt fchars ffdeftext ' +
    'ffname file filetbl fldinst fontemb fontfile fname ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc generator ' +
    'keywords latentstyles lchars levelnumbers leveltext list listlevel listname listoverride ' +
    'listoverridetable listpicture liststylename listtable lsdlockedexcept manager mhtmltag mmathPict nonesttables ' +
    'objalias objclass objdata object objname objsect objtime oldcprops oldpprops oldsprops oldtprops operator ' +
    'panose passwordhash pgp pgptbl picprop pict pn pnseclvl printim private propname protusertbl result revtbl ' +
    'revtim rsidtbl rxe shprslt sn sp staticval subject sv svb tc template themedata txe userprops ' +
    'wgrffmtfilter windowcaption writereservation writereservhash xe xform xmlattrname xmlattrvalue xmlclose ' +
    'xmlname xmlnstbl xmlopen background nonshppict'
  ).split(' '),
)

/** Of the groups marked as unknown to old readers, those that hold text or what text needs. */
export const READ_ALTHOUGH_MARKED = new Set([
  'nesttableprops',
  'shpinst',
  'shptxt',
  'ud',
  'cs',
  'ts',
  'fldrslt',
  'footnote',
  'shppict',
  'pnlvlblt',
])

/** A page's head and foot. */
export const FURNITURE = new Set('header headerl headerr headerf footer footerl footerr footerf'.split(' '))

/** Control words that are a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
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
