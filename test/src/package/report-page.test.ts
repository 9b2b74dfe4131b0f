import {parse, type DefaultTreeAdapterTypes} from 'parse5'
import {readFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {reportFacts, type ReportFacts} from '../../../src/package/report-facts.ts'
import {reportPage} from '../../../src/package/report-page.ts'
import type {SourceFate} from '../../../src/package/sheets/sources.ts'
import type {Shard} from '../../../src/package/shard.ts'
import {aFlaggedTable, aShard} from '../../support/a-shard.ts'
import {aSeries} from '../../support/a-series.ts'
import {makeDocument} from '../../support/make-document.ts'
import {outturns} from '../../support/outturns.ts'
import {runCli} from '../../support/run-cli.ts'
import {tempFolder} from '../../support/temp-folder.ts'

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>' & \u202etxt.exe`

function pageOf(shard: Shard, fates: readonly SourceFate[] = []): string {
  return [...reportPage({councils: [reportFacts(shard)], fates, summary: shard.trends.summary})].join('')
}

function pageFor(councils: readonly ReportFacts[]): string {
  return [...reportPage({councils, fates: [], summary: aShard([]).trends.summary})].join('')
}

function aFate(said: Partial<SourceFate>): SourceFate {
  return {
    path: 'a.txt',
    outcome: 'read',
    reason: null,
    code: null,
    sha256: null,
    bytes: null,
    document: null,
    ...said,
  }
}

type Element = DefaultTreeAdapterTypes.Element

/** All elements of a page as a browser reads it, in order. */
function elements(page: string): readonly Element[] {
  const below = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(below) : []),
  ]
  return below(parse(page))
}

function attribute({attrs}: Element, of: string): string | undefined {
  return attrs.find(({name}) => name === of)?.value
}

const many = (count: number): Shard => {
  const table = aFlaggedTable(Array.from({length: count}, () => ['damaged' as const]))
  return aShard([{...makeDocument({path: 'plans/2003 #1?.txt'}), tables: [table]}])
}

test('each file that is not counted is named with its reason; failures are all named', () => {
  const failed = Array.from({length: 1500}, (_, index) =>
    aFate({path: `bad-${index}.pdf`, outcome: 'failed', reason: 'it ends too early', code: 'pdf/broken'}),
  )
  const page = pageOf(many(0), [
    ...failed,
    aFate({path: 'b.txt', outcome: 'duplicate', reason: 'byte for byte the same as a.txt', bytes: 12_345}),
    aFate({path: 'line\nend.png', outcome: 'skipped', reason: 'it is a picture'}),
    aFate({path: 'a.doc', outcome: 'same-report', reason: 'the PDF has more'}),
  ])
  expect(page.match(/<bdi>bad-\d+\.pdf<\/bdi>/g)).toHaveLength(1500)
  expect(page).toContain('it ends too early</bdi> (<code><bdi>pdf/broken</bdi></code>)')
  for (const told of ['same as a.txt', '12,345', 'line␊end.png', 'it is a picture', 'the PDF has more'])
    expect(page).toContain(told)
})

test('what is in doubt links to the file of the package, whatever its name, and says the place', () => {
  const page = pageOf(many(1))
  expect(page).toContain('<a href="tables/plans/2003%20%231%3F.txt/t.csv">')
  expect(page).toContain('<bdi>line 1</bdi>')
})

test('a long list is folded and its rest counted, with the file that has it all', () => {
  const page = pageOf(many(70))
  expect(page).toContain('<details><summary>70 places</summary>')
  expect(page).toContain('… and 20 more: all are in <a href="data/tables.csv">')
})

test('words of a report are shown as words: none becomes markup, an attribute or a place to go', () => {
  const messages = [{severity: 'warning' as const, code: 'table/odd', message: HOSTILE}]
  const document = {
    ...makeDocument({path: `javascript:${HOSTILE}`, authority: HOSTILE, period: HOSTILE, messages}),
    tables: [aFlaggedTable([['damaged']], {id: HOSTILE, damaged: HOSTILE})],
  }
  const series = aSeries({
    code: HOSTILE,
    title: HOSTILE,
    authority: HOSTILE,
    unit: HOSTILE,
    points: outturns({'2001/02': 1, '2002/03': 2}),
  })
  const shard = aShard([document], [series], {file: `javascript:${HOSTILE}`})
  const page = pageOf(shard, [aFate({path: HOSTILE, outcome: 'failed', reason: HOSTILE, code: HOSTILE})])
  const found = elements(page)
  const plain = elements(pageOf(aShard([makeDocument({})])))
  expect(found.map(({tagName}) => tagName)).not.toContain('script')
  expect(found.map(({tagName}) => tagName)).not.toContain('img')
  expect(
    found.flatMap(({attrs}) => attrs.map(({name}) => name)).filter((name) => name.startsWith('on')),
  ).toEqual([])
  const hrefs = found.flatMap((element) => attribute(element, 'href') ?? [])
  expect(hrefs.filter((href) => /^\w+:|^\/|["<>]/.test(href))).toEqual([])
  expect(page).not.toContain('\u202e')
  expect(plain.length).toBeGreaterThan(50) // both pages were read as a browser reads them
})

test('the page needs nothing else: no script, no address outside the package', () => {
  const found = elements(pageOf(many(3)))
  const addresses = found.flatMap(({attrs}) =>
    attrs.filter(({name}) => ['src', 'href', 'action', 'data'].includes(name)).map(({value}) => value),
  )
  expect(addresses.length).toBeGreaterThan(5)
  expect(addresses.filter((address) => address.includes('//'))).toEqual([])
  expect(found.filter(({tagName}) => ['script', 'link', 'iframe', 'object'].includes(tagName))).toEqual([])
})

test('headings come in order, tables have captions and scoped heads, each id is there once', () => {
  const points = outturns({'2001/02': 1, '2002/03': 2})
  const shard = aShard([makeDocument({})], [aSeries({id: 's1', points}), aSeries({id: 's2', points})])
  const council = reportFacts(shard)
  const page = [...reportPage({councils: [council], fates: [aFate({})], summary: shard.trends.summary})].join(
    '',
  )
  const found = elements(page)
  const levels = found.flatMap(({tagName}) => (/^h\d$/.test(tagName) ? [Number(tagName[1])] : []))
  expect(levels.filter((level) => level === 1)).toEqual([1])
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  const count = (tag: string): number => found.filter(({tagName}) => tagName === tag).length
  expect(count('caption')).toBe(count('table'))
  expect(found.filter((one) => one.tagName === 'th' && attribute(one, 'scope') === undefined)).toEqual([])
  const ids = found.flatMap((one) => attribute(one, 'id') ?? [])
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const drawings = found.filter(({tagName}) => tagName === 'svg')
  expect(drawings.map((one) => attribute(one, 'aria-labelledby'))).toEqual([
    'title-s1 desc-s1',
    'title-s2 desc-s2',
  ])
  expect(ids).toEqual(expect.arrayContaining(['title-s1', 'desc-s1', 'title-s2', 'desc-s2']))
})

test('a package has the page, whose links lead to files of the package', async () => {
  const year = (of: number): string =>
    `Rutland County Council Best Value Performance Plan 200${of}/0${of + 1}\n\nPI Code\tPI Description\tActual 0${of - 1}/0${of}\tTarget 0${of}/0${of + 1}\nBV8\tInvoices paid within thirty days\t${80 + of}%\t95%\nBV12\tDays lost to sickness\t${9 - of}\t5\n`
  const folder = await tempFolder({
    'c/2003 plan.txt': year(3),
    'c/2004 plan.txt': year(4),
    'c/copy.txt': year(4),
    'c/empty.txt': '',
    'c/photo.png': '\u0089PNG',
  })
  await runCli(folder, ['migrate', 'c', '-o', 'out'])
  const out = join(folder, 'out')
  const page = await readFile(join(out, 'report.html'), 'utf8')
  const hrefs = elements(page).flatMap((one) => attribute(one, 'href') ?? [])
  const files = new Set(await readdir(out, {recursive: true}))
  const outside = hrefs.filter((href) => !href.startsWith('#') && !files.has(decodeURIComponent(href)))
  expect(outside).toEqual([])
  expect(hrefs).toContain('documents/2003%20plan.txt.json')
  expect(page).toContain('<svg ')
  for (const told of ['copy.txt', 'empty.txt', 'photo.png', 'Rutland County Council'])
    expect(page).toContain(told)
  expect(page).not.toContain(folder)
}, 60_000)

test('the page of an archive of hundreds of councils can be opened; what is cut is counted', () => {
  const table = aFlaggedTable(Array.from({length: 60}, () => ['damaged' as const]))
  const documents = Array.from({length: 200}, (_, index) => ({
    ...makeDocument({path: `${index}.txt`}),
    tables: index === 0 ? [table] : [],
  }))
  const series = Array.from({length: 40}, (_, index) =>
    aSeries({id: `series-${index}`, code: `LF${index}`, points: outturns({'2001/02': index, '2002/03': 60})}),
  )
  const {trends} = aShard([])
  const council = reportFacts({...aShard(documents), trends: {...trends, series}})
  const councils = (count: number): readonly ReportFacts[] =>
    Array.from({length: count}, (_, index) => ({...council, authority: `Council ${index}`}))
  const sizeOf = (count: number): number => pageFor(councils(count)).length
  expect(sizeOf(4)).toBeLessThan(1e6)
  expect(sizeOf(40)).toBeLessThan(2.5e6)
  expect(sizeOf(400)).toBeLessThan(6e6)
  const page = pageFor(councils(40))
  expect(page).toContain('200 reports</summary>')
  expect(page).toContain('… and 150 more: all are in <a href="data/documents.csv">')
  expect(page).toContain('60 places</summary>')
  expect(page).toContain('… and 35 more: all are in <a href="data/tables.csv">')
})

test('reports of no known council are told of in one place, however many parts they were linked in', () => {
  const part = (path: string, period: string): ReportFacts =>
    reportFacts(
      aShard([{...makeDocument({path, period}), tables: [aFlaggedTable([['damaged']])], authority: null}]),
    )
  const page = pageFor([
    part('b.txt', '2003/04'),
    part('a.txt', '2001/02'),
    reportFacts(aShard([makeDocument({path: 'c.txt', authority: 'Marlshire County Council'})])),
  ])
  const headings = page.match(/<h2[^>]*>.*?<\/h2>/g) ?? []
  expect(headings.filter((heading) => heading.includes('not known'))).toHaveLength(1)
  expect(headings.at(-1)).toContain('Marlshire County Council')
  expect(page).toContain('2 reports, from 2001/02 to 2003/04.')
  expect(page).toContain('<summary>2 places</summary>')
  expect(page).toContain('--authority')
  expect(page.indexOf('>a.txt<')).toBeLessThan(page.indexOf('>b.txt<'))
})
