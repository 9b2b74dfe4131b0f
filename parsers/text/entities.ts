/** The named entities that word processors and committee systems wrote; numbers cover the rest. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  minus: '−',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  shy: '\u00ad',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  le: '≤',
  ge: '≥',
  eacute: 'é',
  egrave: 'è',
  ocirc: 'ô',
  ouml: 'ö',
  uuml: 'ü',
}

/**
 * @param name  what stands between `&` and `;`
 * @returns     the character, or `undefined` where the name is not one: the text then stays as it is
 */
export function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return named(name) ?? named(name.toLowerCase())
  const hexadecimal = /^#x/i.test(name)
  const point = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
  const valid = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return valid ? String.fromCodePoint(point) : undefined
}

/** `&valueOf;` names nothing, though every object has one. */
function named(name: string): string | undefined {
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
}
