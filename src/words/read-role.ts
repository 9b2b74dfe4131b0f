import type {Column, Of, Role} from '../model/table.ts'
import {readInBrackets} from './in-brackets.ts'
import {readPeriod} from './read-period.ts'
import {remember} from './remember.ts'
import {repairHead} from './repair-head.ts'
import {repairYears} from './repair-year.ts'
import {withoutSureness} from './sureness.ts'

/** What a column's printed head says that the column holds. */
export type ReadColumn = Column

/** A target and an outturn, years and quarters, and no other word. */
const TWO_MEASURES =
  /^(?=.*\btargets?\b)(?=.*\b(?:actuals?|out ?turns?|results?)\b)(?:(?:targets?|actuals?|out ?turns?|results?|and|or|q?\d+)(?: |$))+$/

/**
 * Head words of performance tables and the role each gives, first match wins.
 *
 * Meaning decides, never position. Order matters: a `Target Date` is a time-scale and no target, a `Projected
 * Outturn` an estimate and no outturn, a `Quartile` somebody else's figure whatever year stands beside it.
 */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/\bpage\b|\bbvpp ref/, 'page-reference'],
  [
    /\b(time ?scale|by when|when|deadline|due|target date|completion date|milestone date|timetable|start date|end date)\b|^date\b/,
    'timescale',
  ],
  [
    /\b(officer|officers|lead|responsib\w*|accountab\w*|owner|contact|sponsor|champion)\b|^(by )?who\b/,
    'officer',
  ],
  [
    /\bred\b.*\bamber\b|\brag\b|\btraffic light|\bstatus\b|\bsymbol\b|^on (target|track)\b|^(?:target )?met$|\b(targets?|target is) (met|achieved|hit|missed)\b|\b(met|achieved|hit|missed|meet|achieve|hitting|against) (the |its |our )?targets?\b/,
    'status',
  ],
  // a share of the target that was reached is neither the target nor the outturn
  [/% (of )?(the )?target\b|\bper ?cent(age)? of (the )?target\b/, 'other'],
  // what would be without an agreement is nobody's target: `Target without stretch`
  [/\bwithout (?:the )?(?:(?:local )?l?psa|laa|stretch|reward|agreement)\b/, 'other'],
  // over years it heads their figures
  [/^(?:two|three|four|five|\d) years? trend \d/, 'other'],
  [/\b(direction|trend|travel|dot|improving|better or worse)\b/, 'direction'],
  [/\bvar(iance|iation)?\b|\bdifference\b/, 'variance'],
  [
    /^(?:national|regional|peers?|peer group|cipfa|nearest neighbours)( \d+)*$|^quartiles (?:\d+ )*(top|bottom|upper|lower|best|worst|median)\b|^quartiles( \d+)*$|\b(quartile|median|benchmark|comparator|comparison|average|family|neighbour\w*|england|national figure|all (counties|councils|authorities|districts|unitaries))\b|\b(?:top|upper|best|bottom|lower|worst) 25\b|\bbest authorit|\bhow (?:do )?we compare\b/,
    'comparator',
  ],
  [
    /^(indicators?|pi|bvpi|kpi|li|ni|measure)s? ?(code|ref|reference|no|number|id)s?\b|\b(code|bvpi local ref|pi ref|local ref|ref code)\b|^(ind|(bvpi|bv|ni|kpi|lpi|pi|li|paf|spi))( (no|nos|number|ref|reference|id))$|^(bvpi|bv|ni|kpi|lpi|pi|li|paf|spi)s?( (?:and |or )?(bvpi|bv|ni|kpi|lpi|pi|li|paf|spi)s?)*( (?:no|nos|number|ref|reference|code|id))?$/,
    'code',
  ],
  [/^(no|ref|reference|number|item|id|ref no|target (no|number)|action no)$/, 'number'],
  [/\bpriorit|^plan ref$|\btheme\b|^(corporate |key |strategic )?(aim|objective|goal)s?$/, 'priority'],
  [
    /^dept\b|\bdepartment\b|\bdirectorate\b|\bdivision\b|\bportfolio\b|^(lead |responsible )?service( area)?$/,
    'department',
  ],
  [/^(how|what)\b.*\b(measure[ds]?|judge[ds]?|know|success)\b|^measures? of success$/, 'description'],
  [
    /\bcommitment|\bwe will\b|\bwhat (?:will we|are we going to|we (?:plan|intend|are going) to) do\b|\bwhat we said\b|^(key |improvement |planned |proposed )?(action|task|activit)(s|ies|y)?$|\bpromise\b|\brecommendation\b|\bwe (said|plan)\b|^you (?:said|asked(?: for)?|told us)$/,
    'commitment',
  ],
  [
    /\bcomment|\bexplanation\b|\bprogress\b|\bcorrective\b|\bremark|\bnotes?$|\bcommentary\b|\bnarrative\b|\bfurther action\b|\breasons?\b|\brationale\b|\bupdate\b|\bwhat happened\b|\bwhat (?:we|was|has been) (?:have |ve )?(?:done|did)\b|\bdone so far\b|^what was done$|^we did$|^(?:current |latest )?position(?: (?:as )?(?:at|on|to)\b.*)?$/,
    'comment',
  ],
  [
    /^((key |short )?(performance )?indicators?( description| title| name)?|(?:pi|bvpi|kpi|lpi) (?:description|title|name)|description( of (the )?(performance )?indicators?)?|indicator definition|definition|title|(performance )?measures?|target heading|name of indicator)$/,
    'description',
  ],
  [/\b(est|estimate|estimated|forecast|project\w*|predict\w*|anticipated|likely)\b/, 'estimate'],
  [/\b(budget|cost|expenditure|income|amount|spend|spending|deficit|surplus|turnover|£)/, 'amount'],
  // what holds a target and an outturn says of neither figure which it is
  [TWO_MEASURES, 'other'],
  [/\b(target|targets|tgt|planned|trajectory)\b|^(\d+ )*plan( \d+)*$/, 'target'],
  [
    /\b(actual|actuals|out ?turn|outturns|result|results|achieved|achievement|performance (in |at |to )?((jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?\d+|current performance|year end performance|year to date|ytd)\b|^(\d+ )+(q[1-4] )?performance( q[1-4])?$|^performance q[1-4]\b|^(same (period|quarter|time|point) |q[1-4] |quarter [1-4] )?(last|previous|prior) year\b/,
    'actual',
  ],
]

const UNIT =
  /£\s?['’]?0{3}s?|£\s?m(illion)?\b|['’]0{3}s?\b|(?<=\()(?:0{3}s?|thousands?|millions?)(?=\))|(?<=\()[^()]*(%|days|weeks|hours|£|per [\d,]+)[^()]*(?=\))/i

/** What is longer heads nothing. */
const LONGEST_HEAD = 500

/**
 * Read a column's head: its role, and the period and unit it names.
 *
 * @param label  the head, its rows joined
 * @returns      role `other` where the words are not of the field; the name is kept as printed
 */
export function readColumn(label: string): ReadColumn {
  return {...readHead(label)} // two columns of one name are two
}

const readHead = remember((printed: string): ReadColumn => {
  if (printed.length > LONGEST_HEAD) return {name: printed, role: 'other'}
  const label = readInBrackets(printed)?.head ?? printed
  const words = wordsOf(label)
  const own = roleOfLabel(label)
  const role = own === 'other' ? roleOfLabel(repairHead(label)) : own
  const period = isMeasure(role) || role === 'amount' || role === 'other' ? periodOf(label) : undefined
  const unit = UNIT.exec(withoutSureness(label))?.[0].trim()
  const of = role === 'comparator' ? ofWhom(words) : undefined
  return {
    name: printed,
    role,
    ...(period === undefined ? {} : {period}),
    ...(unit === undefined ? {} : {unit}),
    ...(of === undefined ? {} : {of}),
  }
})

function wordsOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim()
}

/** What names a row; brackets behind it say more of that, and make it nothing else: `Indicator (with local targets)`. */
const NAMES: ReadonlySet<Role> = new Set(['code', 'description', 'commitment'])
const REMARK = /\s*\(([^()]*)\)\s*$/

/** What it is and who answers for it, in one cell: `Indicator & lead officer`. `Indicator owner` is a person alone. */
const WITH_OFFICER =
  /^(?:key )?(?:performance )?(?:indicators?|measures?|k?pis?)(?: description| title)?\s*(?:&|\/|\+|,|\band\b)\s*(?:(?:lead|responsible|accountable|contact)\s+)?(?:officers?|owners?|contact|lead)$/i

function roleOfLabel(label: string): Role {
  if (WITH_OFFICER.test(label.trim())) return 'description'
  const remark = REMARK.exec(label)?.[1]
  if (remark === undefined) return roleOfWords(wordsOf(label))
  const named = roleOfWords(wordsOf(label.replace(REMARK, '')))
  // what the brackets list is what the cells hold: `Action (Red/Amber/Green)`
  const isRemark = NAMES.has(named) && roleOfWords(wordsOf(remark)) !== 'status'
  return isRemark ? named : roleOfWords(wordsOf(label))
}

function roleOfWords(words: string): Role {
  return ROLES.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
}

const STATISTIC =
  /\b(?:top|upper|best|bottom|lower|worst) 25(?: ?%| per ?cent\b|\b)|\b(?:(?:top|bottom|upper|lower|best|worst|[123](?:st|nd|rd)) )?quartile\b|\baverage\b|\bmedian\b|\bmean\b|\bbest\b/u

const REVIEW_WORDS =
  /\b(review|improvement|outcomes?|findings?|inspection|audit|issues raised|name of (service|plan)|recommendation)\b/i

/** Does the head speak of reviews, inspections and what came of them? Their columns have no roles, but they are the field's. */
export function isReviewLabel(label: string): boolean {
  return REVIEW_WORDS.test(label)
}

/** Does the head name target and outturn both, and nothing else: `2003/04 Target/Actual`? */
export function namesTwoMeasures(label: string): boolean {
  return TWO_MEASURES.test(wordsOf(label))
}

/** Roles whose cells are figures of a period. */
export function isMeasure(role: Role): boolean {
  return ['actual', 'target', 'estimate', 'variance', 'comparator'].includes(role)
}

/** The unit that may stand behind a year (`2004/05 %`) is no part of it. */
function periodOf(label: string): string | undefined {
  return readPeriod(repairYears(withoutSureness(label)).replace(/\s+\(?%\)?\s*$/, ''))?.label
}

/** Which of the quartiles, and whose: `Top quartile, counties 02/03`. */
function ofWhom(printed: string): Of {
  // `Quartiles 2003/04` over `Top` and `Bottom`
  const words = printed.replace(/^quartiles((?: \d+)*) (\w+)/, '$2 quartile$1')
  const statistic = STATISTIC.exec(words)?.[0]
  const who = words
    .replace(STATISTIC, ' ')
    .replace(
      /\bhow (?:do )?we compare\b|\b(quartile|average|median|best|figure|actual|outturn|comparators?|comparison(?: (?:with|to|against))?|benchmark|ay|\d+)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
  return {...(who === '' ? {} : {who}), ...(statistic === undefined ? {} : {statistic})}
}
