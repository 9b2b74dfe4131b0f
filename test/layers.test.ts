import {expect, test} from 'vitest'
import {importsOf, type Import} from './support/imports.ts'

const imports = importsOf('src', 'parsers')

/** What stands apart from the stages and may be used by any of them: words, reference facts, the model. */
const SHARED = ['src/model/', 'src/words/', 'src/reference/']
const STAGES = ['about', 'layouts', 'tables', 'records', 'links', 'trends', 'emit']
/** Of one stage, the doors that another may come in by. */
const DOORS: Readonly<Record<string, readonly string[]>> = {}
/** What a reader of a flow gives, and who makes blocks of it. */
const FLOW = [
  'parsers/flow/index.ts',
  'parsers/flow/node.ts',
  'parsers/flow/edge-rows.ts',
  'parsers/flow/numbering.ts',
  'parsers/flow/code-page.ts',
  'parsers/flow/table-builder.ts',
  'parsers/flow/defined-cell.ts',
  'parsers/flow/furniture.ts',
  'parsers/flow/hidden-text.ts',
  'parsers/flow/symbol-font.ts',
  'parsers/flow/fixed-font.ts',
  'parsers/flow/form-field.ts',
  'parsers/flow/lifted.ts',
]
/** Which colours are lights, for all formats that have colours. */
const COLOUR = ['parsers/colour/read-colour.ts', 'parsers/colour/lit.ts']
/** Of one parser, the doors of others that it builds on. */
const BUILDS_ON: Readonly<Record<string, readonly string[]>> = {
  text: ['parsers/markdown/structure.ts'],
  markdown: ['parsers/text/index.ts'],
  flow: [
    ...COLOUR,
    'parsers/text/charsets.ts',
    'parsers/text/index.ts',
    'parsers/text/inline-marks.ts',
    'parsers/text/private-use.ts',
    'parsers/text/visible.ts',
  ],
  html: [...FLOW, ...COLOUR, 'parsers/text/encoding.ts', 'parsers/text/lines.ts'],
  docx: [...FLOW, ...COLOUR],
  doc: [...FLOW, ...COLOUR],
  rtf: [...FLOW, ...COLOUR],
  pdf: COLOUR,
}

const below = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(folder))
const ofOurs = (to: string): boolean => below(to, 'src/', 'parsers/', 'test/')
const shown = (bad: readonly Import[]): string[] => bad.map(({from, to}) => `${from} imports ${to}`)

test('there are imports to judge', () => {
  expect(imports.length).toBeGreaterThan(50)
})

test('a parser imports its own folder, the block vocabulary and the doors of what it builds on', () => {
  const bad = imports.filter(({from, to}) => {
    const parser = /^parsers\/([^/]+)\//.exec(from)?.[1]
    if (parser === undefined || !ofOurs(to)) return false
    return !(to === 'parsers/block.ts' || below(to, `parsers/${parser}/`) || BUILDS_ON[parser]?.includes(to))
  })
  expect(shown(bad)).toEqual([])
})

test('parsers know nothing of councils: none imports src', () => {
  expect(shown(imports.filter(({from, to}) => below(from, 'parsers/') && below(to, 'src/')))).toEqual([])
})

test('the block vocabulary imports nothing', () => {
  expect(shown(imports.filter(({from}) => from === 'parsers/block.ts'))).toEqual([])
})

test('src calls the parsers by their one door, and else uses only the types of blocks', () => {
  const bad = imports.filter(
    ({from, to, typeOnly}) =>
      below(from, 'src/') &&
      below(to, 'parsers/') &&
      !(to === 'parsers/block.ts' && typeOnly) &&
      !(to === 'parsers/index.ts' && from === 'src/pipeline.ts'),
  )
  expect(shown(bad)).toEqual([])
})

test('the model imports only itself, zod and the types of blocks', () => {
  const bad = imports.filter(
    ({from, to}) =>
      below(from, 'src/model/') &&
      !below(to, 'src/model/') &&
      !['zod', 'parsers/block.ts', 'node:crypto'].includes(to) &&
      from !== 'src/model/publish.ts',
  )
  expect(shown(bad)).toEqual([])
})

test.each(STAGES)('the stage %s imports itself and what is shared, and no other stage', (stage) => {
  const allowed = [`src/${stage}/`, 'parsers/block.ts', ...SHARED, ...(DOORS[stage] ?? [])]
  const bad = imports.filter(
    ({from, to}) => below(from, `src/${stage}/`) && ofOurs(to) && !below(to, ...allowed),
  )
  expect(shown(bad)).toEqual([])
})

test('explanations ask the readers and the links again, and only the front door asks for them', () => {
  const asked = [
    'src/why/',
    'src/records/',
    'src/links/',
    'src/decisions/settle.ts',
    'src/emit/place.ts',
    'src/choose/choice.ts',
    'parsers/block.ts',
  ]
  const own = imports.filter(
    ({from, to}) => below(from, 'src/why/') && ofOurs(to) && !below(to, ...asked, ...SHARED),
  )
  const others = imports.filter(
    ({from, to}) =>
      below(to, 'src/why/') && !below(from, 'src/why/', 'src/index.ts', 'src/answer-why.ts', 'test/'),
  )
  expect(shown([...own, ...others])).toEqual([])
})

test('a person’s word is found among links and read as records are, and only the front door applies it', () => {
  const asked = ['src/decisions/', 'src/links/', 'src/records/read-value.ts', 'src/choose/choice.ts']
  const own = imports.filter(
    ({from, to}) => below(from, 'src/decisions/') && ofOurs(to) && !below(to, ...asked, ...SHARED),
  )
  // councils of an archive are linked apart, so what an entry finds is put together there, and what may yet be undone
  // by another council stops no council's part
  const apart = ['link-shards', 'link-task', 'tasks', 'write-views'].map((name) => `src/archive/${name}.ts`)
  const doors = [
    'src/index.ts',
    'src/build-trends.ts',
    'src/review/',
    'src/why/holdings.ts',
    ...apart,
    'test/',
  ]
  const others = imports.filter(
    ({from, to}) => below(to, 'src/decisions/') && !below(from, 'src/decisions/', ...doors),
  )
  expect(shown([...own, ...others])).toEqual([])
})

test('the command line is there before the readers, the schemas and the linking are loaded', () => {
  const atStart = new Set(['src/cli/bin.ts'])
  for (const path of atStart)
    for (const {from, to, typeOnly, lazy} of imports) if (from === path && !typeOnly && !lazy) atStart.add(to)
  expect(atStart).toContain('src/index.ts')
  const late = [
    'parsers/text/',
    'src/pipeline.ts',
    'src/tables/',
    'src/records/',
    'src/layouts/',
    'zod',
    'src/trends/',
  ]
  expect([...atStart].filter((path) => below(path, ...late))).toEqual([])
})

test('a review asks links and decisions, and only the front door asks for it', () => {
  const own = imports.filter(
    ({from, to}) =>
      below(from, 'src/review/') &&
      ofOurs(to) &&
      !below(to, 'src/review/', 'src/decisions/', 'src/links/', ...SHARED),
  )
  const others = imports.filter(
    ({from, to}) => below(to, 'src/review/') && !below(from, 'src/review/', 'src/index.ts', 'test/'),
  )
  expect(shown([...own, ...others])).toEqual([])
})

test('words and reference facts import no stage', () => {
  const bad = imports.filter(
    ({from, to}) => below(from, 'src/words/', 'src/reference/') && ofOurs(to) && !below(to, ...SHARED),
  )
  expect(shown(bad)).toEqual([])
})

test('the command line and the explorer use the library by its front door', () => {
  const bad = imports.filter(({from, to}) => {
    const own = /^src\/(?:cli|explore)\//.exec(from)?.[0]
    return own !== undefined && ofOurs(to) && to !== 'src/index.ts' && !below(to, own)
  })
  expect(shown(bad)).toEqual([])
})

test('files are opened in sources and written by the command line; between them all is pure', () => {
  const may = [
    'src/sources.ts',
    'src/sources/',
    'src/cli/write-atomic.ts',
    'src/archive/',
    'src/check/',
    'src/model/publish.ts',
  ]
  const world = /^(?:node:)?(?:fs|fs\/promises|child_process|http|https|net|os|worker_threads)$/
  const bad = imports.filter(
    ({from, to}) => world.test(to) && !below(from, ...may, 'src/workers/', 'src/explore/'),
  )
  expect(shown(bad)).toEqual([])
})

test.each([
  ['unified', 'parsers/markdown/'],
  ['remark-parse', 'parsers/markdown/'],
  ['fuse.js', 'src/links/search.ts'],
  ['pdfjs-dist', 'parsers/pdf/'],
  ['mammoth', 'parsers/docx/'],
  ['commander', 'src/cli/'],
])('%s is imported in one place, %s', (name, place) => {
  const bad = imports.filter(
    ({from, to}) => (to === name || to.startsWith(`${name}/`)) && !below(from, place),
  )
  expect(shown(bad)).toEqual([])
})

test('each package but zod is imported by one folder', () => {
  const folders = new Map<string, Set<string>>()
  for (const {from, to, typeOnly} of imports) {
    if (typeOnly || ofOurs(to) || to.startsWith('node:') || to === 'zod' || to.endsWith('package.json'))
      continue
    folders.set(to, (folders.get(to) ?? new Set()).add(from.slice(0, from.lastIndexOf('/'))))
  }
  // a zip file is what a .docx is, and what an archive may come in
  const several = [...folders].filter(([name, places]) => places.size > 1 && name !== 'fflate')
  expect(several).toEqual([])
})

test('no file imports itself by way of others', () => {
  const graph = new Map<string, string[]>()
  for (const {from, to, typeOnly} of imports)
    if (!typeOnly && ofOurs(to)) graph.set(from, [...(graph.get(from) ?? []), to])
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (graph.get(from) ?? []).some((to) => to === goal || (!seen.has(to) && reaches(to, goal, seen.add(to))))
  expect([...graph.keys()].filter((file) => reaches(file, file, new Set()))).toEqual([])
})
