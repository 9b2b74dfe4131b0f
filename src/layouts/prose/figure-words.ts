/** What a phrase does in a sentence that gives figures. */
export type PhraseKind =
  | 'actual'
  | 'target'
  | 'estimate'
  | 'foreign'
  | 'reason'
  | 'relative'
  | 'this-year'
  | 'change'
  | 'difference'
  | 'compare'
  | 'with'
  | 'from'
  | 'to'
  | 'by'
  | 'join'
  | 'pronoun'
  | 'modal'
  | 'present'
  | 'past'
  | 'done'
  | 'neutral'

const RESULT = '(?:performance|out-?turns?|actuals?|results?|achievement|attainment)'
const BEATEN =
  '(?:met|not met|missed|narrowly missed|exceeded|achieved|not achieved|surpassed|beaten|reached|hit|bettered)'

/**
 * Phrases of sentences that give figures, and what each does there; the first that fits is taken.
 *
 * A word that stands in none of them is foreign: a figure beside it may be anybody's.
 */
const PHRASES: readonly (readonly [string, PhraseKind])[] = [
  [
    'because(?: of)?|due to|owing to|as a (?:direct )?result of|resulting|reflecting|reflects|thanks to|since|although|despite|mainly|largely|primarily|partly|following',
    'reason',
  ],
  [
    "(?:(?:the|our|its|on|in|for|than|of|during) )*(?:last|previous|prior|preceding|next|following|coming|forthcoming|earlier) (?:financial |two |three )?(?:year|quarter|month)s?(?:['’]s?)?(?: before)?|(?:a|one|two|three) years? (?:ago|earlier|before|later)|the (?:year|quarter) before|previously|in (?:the )?(?:past|future)|by the end of next year",
    'relative',
  ],
  ["(?:this|the current|current) (?:financial )?(?:year|period|quarter)(?:['’]s)?", 'this-year'],
  [
    `targets? (?:for the year |for [\\d/–-]+ )?(?:was|were|is|are|has been|have been|had been|being|not) (?:therefore |also |again |narrowly |just |comfortably |not |only )*${BEATEN}`,
    'neutral',
  ],
  [
    '(?:on|above|below|over|under|off|ahead of|behind|short of|near|close to|within|better than|worse than|exceed(?:s|ed|ing)?|miss(?:es|ed|ing)?|met|meets|meeting|hit|hitting|beat|beating|achiev(?:ed|ing) (?:the|our)|against) (?:the |our |its |this |that |annual )*targets?(?= ?(?:[.,;)]|$)| (?:and|but|in|for|again|because|due|with|during|at)\\b)(?! (?:for|in) (?:19|20)?\\d{2}[\\d/–-]* (?:of|was|is)\\b)',
    'neutral',
  ],
  [
    "(?:(?:an? )?(?:national|government|ministerial|statutory|psa|lpsa|stretch(?:ed|ing)?|long[- ]term|interim|minimum|eu|european|30|60|90)['’]?s? )+targets?",
    'foreign',
  ],
  ['between', 'foreign'],
  [
    `(?:estimated?|forecast|projected|predicted|anticipated|expected|likely)(?: (?:year[- ]end|annual|final|full[- ]year))*(?: (?:${RESULT}|figure|level|position))?|(?:estimate|forecast|projection|prediction)s?|est\\.?|(?:is|are) expected to (?:be|reach)|(?:we )?expect(?:s|ed)?(?: to (?:achieve|reach|be|attain))?`,
    'estimate',
  ],
  [
    "(?:(?:annual|local|council|council['’]s|our|own|revised|agreed|corporate|service|year[- ]end|performance) )*(?:target(?:s|ed)?|tgts?)(?: (?:figures?|levels?|performance|set|values?|of))*",
    'target',
  ],
  [
    '(?:we )*(?:(?:are |is )?aim(?:s|ed|ing)?)(?: to (?:achieve|reach|attain|deliver|hit)| for| at)|goals?',
    'target',
  ],
  [
    `(?:(?:actual|annual|final|year[- ]end|full[- ]year|overall|latest|current|audited|unaudited|provisional|reported|our|own|the council['’]s) )*${RESULT}(?: (?:figures?|levels?|rates?|scores?|achieved|reported|recorded|was|at|of))*`,
    'actual',
  ],
  [
    '(?:we |the council |the authority )*(?:achiev(?:ed|ing)|attained|attaining|reached|reaching|recorded|delivered|scored|averaged|performed|managed|reported|stood|stands|finished|ended)(?: (?:the year|at|on))*|(?:came|coming) (?:in|out) at',
    'actual',
  ],
  [
    '(?:(?:this|which|it|that) (?:is|was) )?(?:(?:slightly|just|well|far|much|significantly|marginally|narrowly|comfortably) )?(?:(?:as )?(?:compared|measured|set|relative)(?: favourably)? (?:with|to|against)|compar(?:es|ing)(?: favourably)? (?:with|to)|in comparison (?:with|to)|against|versus|vs\\.?|(?:better|worse|higher|lower|more|less|fewer|quicker|slower|faster|greater|longer|shorter) than|above|below|short of|ahead of|behind|exceed(?:s|ed|ing)|miss(?:es|ed|ing)|meet(?:s|ing)|beat(?:s|ing)?|surpass(?:es|ed|ing)|(?:an? )?(?:improvement|increase|reduction|decrease|rise|fall|drop) (?:on|over)|(?:up|down|improved|improving) on|than)',
    'compare',
  ],
  [
    '(?:an? |the )?(?:improvement|increase|reduction|decrease|rise|fall|drop|change|difference|shortfall|variance|gap|decline|deterioration|saving|gain)s? of',
    'difference',
  ],
  [
    '(?:has |have |had |been |continu(?:ed|es|ing) to )*(?:rose|risen|ris(?:e|ing)|increas(?:e|ed|ing)|improv(?:e|ed|ing)|grew|grown|climbed|went (?:up|down)|gone (?:up|down)|moved (?:up|down)?|f[ae]ll(?:en|ing)?|dropped|dropping|decreas(?:ed|ing)|reduc(?:ed|ing)|declin(?:ed|ing)|worsened|deteriorated|slipped|changed|moved|up|down)',
    'change',
  ],
  // what was done to the things that are counted
  [
    '(?:completed|processed|determined|delivered|dealt with|answered|paid|collected|inspected|recycled|resolved|cleared|repaired|decided|approved|visited|built|removed|assessed|reviewed|responded to)(?: on time)?',
    'done',
  ],
  ['with', 'with'],
  ['from', 'from'],
  ['to', 'to'],
  ['by', 'by'],
  ['and|but|while|whilst|whereas|plus|then', 'join'],
  ['it|this|that|which|they|these|those', 'pronoun'],
  ['will|shall', 'modal'],
  ['was|were|had been', 'past'],
  ['is|are|remains?|has been set|have been set|have set|has set', 'present'],
  [
    "there|the|an?|of|for|in|at|on|as|be|been|being|has|have|had|we|our|ours|its|their|council|council['’]s|authority|authority['’]s|figures?|rates?|levels?|scores?|values?|totals?|totall(?:ing|ed)|only|just|some|overall|again|also|still|however|therefore|so|respectively|both|per|year|years|financial|annual|annually|year[- ]end|end|period|full|whole|during|over|set|agreed|calculated|measured|made|shown|showed|shows?|maintained|remained|stayed|unchanged|same|now|date|percentage|proportion|number|outcome|encouragingly|unfortunately|pleasingly|indicator|measure|pi|bvpi|audited|unaudited|provisional|actual|final|latest|comparable|equivalent|corresponding|respective|further|well|slightly|significantly|marginally|narrowly|met|or|nearly|almost|within|meeting|above|below",
    'neutral',
  ],
]

/** All of them at once, a group each: most words are in none, and one pattern says so sooner than twenty. */
const PHRASE = new RegExp(
  `(?:${PHRASES.map(([words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}'’-])`,
  'uy',
)

/**
 * A text in small letters, as phrases are looked for: a pattern that need not mind capitals is built in a quarter of the
 * time. What stands at an offset stays there.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}

/** The phrase of this vocabulary that begins at an offset of a text in small letters. */
export function phraseOf(text: string, at: number): {kind: PhraseKind; to: number} | undefined {
  PHRASE.lastIndex = at
  const match = PHRASE.exec(text)
  if (match === null) return undefined
  const kind = PHRASES.find((_, index) => match[index + 1] !== undefined)?.[1]
  return kind === undefined ? undefined : {kind, to: at + match[0].length}
}

const WHOM = String.raw`(?:(?:all|other|similar|comparable|peer|nearest|statistical|english|england|welsh|wales|scottish|scotland|uk|national|nationally|regional|region|south|north|east|west|eastern|western|northern|southern|midlands?|yorkshire|county|counties|shire|unitary|unitaries|metropolitan|mets?|districts?|boroughs?|london|inner|outer|family|families|group|neighbours?|audit|commission|cipfa|authorit(?:y|ies)|councils?|local|government|benchmark(?:ing)?|club|performing|performers?)['’]?s?)`
const STATISTIC = String.raw`(?:(?:top|bottom|upper|lower|best|worst|second|third|median)[ -](?:quartile|25 ?%|decile)|average|mean|median|benchmark)`
const OTHERS = new RegExp(
  String.raw`(?:the |an? )?((?:${WHOM} )*)(${STATISTIC})((?: (?:figure|performance|level|score|threshold|value|rate|authority|authorities))*)((?: (?:for|of|in|among(?:st)?|across)(?: (?:the|our|all))*(?: ${WHOM})+)?)(?![\p{L}'’-])`,
  'iuy',
)

const STATISTIC_WORD = /quartile|25 ?%|decile|average|mean|median|benchmark/iu

/** May a text name somebody else's figure? False is certain. */
export function mayNameOthers(text: string): boolean {
  return STATISTIC_WORD.test(text)
}

/** Somebody else's figure named at an offset: whose, and which statistic of theirs. */
export function othersOf(text: string, at: number): {name: string; to: number} | undefined {
  OTHERS.lastIndex = at
  const match = OTHERS.exec(text)
  if (match === null) return undefined
  const [whole, before = '', statistic = '', , behind = ''] = match
  const whose = `${before} ${behind.replace(/^ (?:for|of|in|among(?:st)?|across)(?: (?:the|our))*/i, '')}`
  const who = whose.replace(/\s+/g, ' ').trim()
  // an average of nobody named may be the indicator's own
  if (who === '' && /^(?:average|mean|median)$/i.test(statistic)) return undefined
  const name = `${who} ${statistic}`.trim()
  return {name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, to: at + whole.length}
}
