import {authorityKey} from '../model/authority-key.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Message} from '../model/message.ts'
import type {Options} from '../model/producer.ts'
import type {Series} from '../model/series.ts'
import type {Trends} from '../model/trends.ts'
import {notThere, type Choice} from './choice.ts'
import {spansYears} from '../words/spans-years.ts'

/** What to keep of trends; an empty list keeps all. */
export interface Narrowing {
  readonly codes: readonly string[]
  readonly authorities: readonly string[]
}

/**
 * Keep the series of these codes and authorities, and what belongs to them.
 *
 * Codes are compared exactly, spelling aside (`bv 8` is BV8 and never BV80). Commitments have no code, so
 * narrowing by code leaves none. Comparators keep the ids of series that are no longer beside them.
 *
 * @returns  the rest, and a message for each code or authority that nothing has
 */
export function narrowTrends(trends: Trends, {codes, authorities}: Narrowing): Choice<Trends> {
  const byAuthority = keepAuthorities(trends, authorities)
  const byCode = keepCodes(byAuthority.value, codes)
  const asked = {
    ...(codes.length > 0 && {code: inOrder(codes)}),
    ...(authorities.length > 0 && {authorityIs: inOrder(authorities)}),
  }
  const value = codes.length + authorities.length > 0 ? keepRelated(withOptions(byCode.value, asked)) : trends
  return {value, messages: [...byAuthority.messages, ...byCode.messages]}
}

/** The order in which they were asked for changes nothing, so it shows in nothing. */
function inOrder(asked: readonly string[]): readonly string[] {
  return [...new Set(asked)].sort(byCodeUnit)
}

function withOptions(trends: Trends, asked: Options): Trends {
  const {producer} = trends
  return {...trends, producer: {...producer, options: {...producer.options, ...asked}}}
}

function keepAuthorities(trends: Trends, asked: readonly string[]): Choice<Trends> {
  if (asked.length === 0) return {value: trends, messages: []}
  const wanted = new Set(asked.map(authorityKey))
  const isWanted = ({authority}: {readonly authority: string | null}): boolean =>
    authority !== null && wanted.has(authorityKey(authority))
  const all = [...trends.documents, ...trends.series].flatMap(({authority}) => authority ?? [])
  const known = new Set(all.map(authorityKey))
  const value = {
    ...trends,
    documents: trends.documents.filter(isWanted),
    series: trends.series.filter(isWanted),
    commitments: trends.commitments.filter(isWanted),
    officers: trends.officers.filter(isWanted),
  }
  return {
    value,
    messages: asked.filter((name) => !known.has(authorityKey(name))).map((name) => noAuthority(name, all)),
  }
}

function noAuthority(name: string, known: readonly string[]): Message {
  return notThere('trends/no-such-authority', `No report is about ${name}`, name, known)
}

function keepCodes(trends: Trends, asked: readonly string[]): Choice<Trends> {
  if (asked.length === 0) return {value: trends, messages: []}
  const wanted = new Set(asked.map(codeKey))
  const all = trends.series.flatMap(codesOf)
  const known = new Set(all.map(codeKey))
  const series = trends.series.filter((one) => codesOf(one).some((code) => wanted.has(codeKey(code))))
  const records = recordsOf(series)
  const officers = trends.officers.filter(({mentions}) => mentions.some(({record}) => records.has(record)))
  const documents = new Set(
    series.flatMap(({points}) => points.flatMap((p) => p.sources.map((s) => s.document))),
  )
  return {
    value: {
      ...trends,
      documents: trends.documents.filter(({id}) => documents.has(id)),
      series,
      commitments: [],
      officers,
    },
    messages: asked
      .filter((code) => !known.has(codeKey(code)))
      .map((code) => notThere('trends/no-such-code', `No series has the code ${code}`, code, all)),
  }
}

function codesOf({code, codes}: Series): readonly string[] {
  return [...(code === null ? [] : [code]), ...codes.map((one) => one.code)]
}

function codeKey(code: string): string {
  return code
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^BVPI/, 'BV')
    .replace(/(?<=[A-Z])0+(?=\d)/, '')
}

function recordsOf(series: readonly Series[]): ReadonlySet<string> {
  return new Set(series.flatMap(({points}) => points.flatMap((p) => p.sources.map((s) => s.record))))
}

/** Candidates and messages of what was kept, and its counts. */
function keepRelated(trends: Trends): Trends {
  const {series, commitments, officers} = trends
  const kept = new Set([
    ...recordsOf(series),
    ...[...series, ...commitments, ...officers].map(({id}) => id),
    ...commitments.flatMap(({chain}) => chain.map(({record}) => record)),
    ...officers.flatMap(({mentions}) => mentions.map(({record}) => record)),
  ])
  const candidates = trends.candidates.filter(({a, b}) => kept.has(a) || kept.has(b))
  return {...trends, candidates, summary: summaryOf({...trends, candidates})}
}

/** `tables` still counts those that were read: trends do not say which table a record stood in. */
function summaryOf({
  documents,
  series,
  commitments,
  officers,
  candidates,
  summary,
}: Trends): Trends['summary'] {
  const ids = new Set(documents.map(({id}) => id))
  return {
    ...summary,
    documents: documents.length,
    authorities: new Set(documents.flatMap(({authority}) => authority ?? [])).size,
    indicators: recordsOf(series).size,
    observations: series.flatMap(({points}) => points.flatMap(({sources}) => sources)).length,
    commitments: commitments.flatMap(({chain}) => chain).length,
    series: series.length,
    seriesOverTwoYears: series.filter((one) => spansYears(one, false)).length,
    seriesWithTwoOutturns: series.filter((one) => spansYears(one, true)).length,
    officers: officers.length,
    candidates: candidates.length,
    messages: summary.messages.filter(({document}) => ids.has(document)),
  }
}
