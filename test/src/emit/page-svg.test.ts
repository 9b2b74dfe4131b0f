import {expect, test} from 'vitest'
import {pageSvg, type PageView} from '../../../src/emit/page-svg.ts'

const VIEW: PageView = {
  page: 3,
  width: 595,
  height: 842,
  words: [{text: 'BV8', bbox: [53, 100, 70, 110], turn: 0}],
  edges: [[50, 95, 150, 95]],
  cells: [{bbox: [50, 95, 150, 115], layout: 'ruled'}],
}

test('a page is as large as it is, and says what was seen on it', () => {
  const svg = pageSvg(VIEW)
  expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 595 842" width="595" height="842"/)
  expect(svg).toContain('<title>Page 3: 1 words, 1 edges, 1 cells</title>')
  expect(svg).toContain('<line x1="50" y1="95" x2="150" y2="95"/>')
  expect(svg).toContain('<rect x="50" y="95" width="100" height="20"')
  expect(svg).toMatch(/<text x="53" y="110" [^>]*textLength="17"[^>]*>BV8<\/text>/)
})

test('cells that only words tell have another colour than those with lines round them', () => {
  const fillOf = (svg: string): string | undefined => /<rect x="50" [^>]*fill="([^"]+)"/.exec(svg)?.[1]
  const aligned = pageSvg({...VIEW, cells: [{bbox: [50, 95, 150, 115], layout: 'aligned'}]})
  expect(fillOf(aligned)).not.toBe(fillOf(pageSvg(VIEW)))
})

test.each([
  [1, '70 100', 'rotate(90 70 100)'],
  [2, '80 100', 'rotate(180 80 100)'],
  [3, '80 150', 'rotate(270 80 150)'],
] as const)('a word turned by %i quarters begins at its own corner', (turn, corner, rotation) => {
  const svg = pageSvg({...VIEW, words: [{text: 'BV8', bbox: [70, 100, 80, 150], turn}]})
  const [x, y] = corner.split(' ')
  expect(svg).toContain(`<text x="${x}" y="${y}" `)
  expect(svg).toContain(`textLength="${turn === 2 ? 10 : 50}"`)
  expect(svg).toContain(`transform="${rotation}"`)
})

test('words are text and nothing else, whatever they say', () => {
  const text = '</text><script>alert("1")</script>&lt;\u0000\u0008'
  const svg = pageSvg({...VIEW, words: [{text, bbox: [0, 0, 9, 9], turn: 0}]})
  expect(svg).toContain('>&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;lt;</text>')
})

test('numbers that no drawing can have are drawn as none', () => {
  const svg = pageSvg({...VIEW, width: Infinity, height: NaN, edges: [[NaN, 0, Infinity, 5]]})
  expect(svg).toContain('viewBox="0 0 1 1"')
  expect(svg).not.toMatch(/NaN|Infinity/)
})
