import {groupBy} from '../../model/group-by.ts'
import FORENAMES from './names/forenames.json' with {type: 'json'}
import NICKNAMES from './names/nicknames.json' with {type: 'json'}

/** How two forenames that differ may be one: the formal name and a form of it, two forms of one, or two spellings. */
export type ForenameRelation = 'nickname' | 'two short forms' | 'spelt otherwise'

interface Forms {
  /** of a form, the formal names that it stands for, itself among them */
  readonly formal: ReadonlyMap<string, ReadonlySet<string>>
  /** the other way round */
  readonly short: ReadonlyMap<string, ReadonlySet<string>>
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>
  readonly men: ReadonlySet<string>
  readonly women: ReadonlySet<string>
}

const FORMS = readForms()
const KNOWN = groupBy(new Set([...FORMS.men, ...FORMS.women]), (name) => name.charAt(0))

/** How two different forenames may be one, if they may. Never by way of a third: Pat is Patricia and Patrick. */
export function forenameRelation(a: string, b: string): ForenameRelation | undefined {
  if (isSpelling(a, b)) return 'spelt otherwise'
  const [ofA, ofB] = [FORMS.formal.get(a), FORMS.formal.get(b)]
  if (ofA?.has(b) === true || ofB?.has(a) === true) return 'nickname'
  if (ofA === undefined || ofB === undefined) return undefined
  return [...ofA].some((formal) => formal !== a && formal !== b && ofB.has(formal))
    ? 'two short forms'
    : undefined
}

/** Is it a forename of the tables, formal or not? */
export function isKnownForename(word: string): boolean {
  return FORMS.men.has(word) || FORMS.women.has(word)
}

/** All forenames of the tables that begin with a letter. */
export function knownForenames(initial: string): readonly string[] {
  return KNOWN.get(initial) ?? []
}

/** Whose forename it is, where the tables know it for one sex alone: Chris, Pat and Sam are both. */
export function sexOfForename(word: string): 'man' | 'woman' | undefined {
  const [man, woman] = [FORMS.men.has(word), FORMS.women.has(word)]
  if (man === woman) return undefined
  return man ? 'man' : 'woman'
}

/** The formal names that a forename may stand for; of a formal name, itself. */
export function formalNamesOf(forename: string): ReadonlySet<string> {
  return FORMS.formal.get(forename) ?? NONE
}

/** The short forms of a formal name. */
export function shortFormsOf(forename: string): ReadonlySet<string> {
  return FORMS.short.get(forename) ?? NONE
}

const NONE: ReadonlySet<string> = new Set()

function isSpelling(a: string, b: string): boolean {
  return FORMS.spellings.get(a)?.has(b) === true
}

function readForms(): Forms {
  const [formal, short] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  const [men, women] = [namesOf(FORENAMES.men), namesOf(FORENAMES.women)]
  for (const [table, sex] of [
    [NICKNAMES.men, men],
    [NICKNAMES.women, women],
  ] as const) {
    for (const [name, forms] of Object.entries(table)) {
      short.set(name, new Set([...(short.get(name) ?? []), ...forms.split(' ')]))
      for (const form of [name, ...forms.split(' ')]) {
        sex.add(form)
        formal.set(form, (formal.get(form) ?? new Set()).add(name))
      }
    }
  }
  return {formal, short, spellings: readSpellings(), men, women}
}

function namesOf(bands: readonly {readonly names: string}[]): Set<string> {
  return new Set(bands.flatMap(({names}) => names.split(' ')))
}

function readSpellings(): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map<string, Set<string>>()
  for (const group of NICKNAMES.spellings) {
    const all = group.split(' ')
    for (const name of all) spellings.set(name, new Set([...(spellings.get(name) ?? []), ...all]))
  }
  return spellings
}
