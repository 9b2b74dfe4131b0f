import {contentId, fingerprint} from '../model/identity.ts'
import type {Section} from '../model/document.ts'
import {placeOf} from './draft.ts'
import type {Position} from '../model/position.ts'

/** The kind of heading that stands in a table's own lines. */
export const TABLE_TITLE = 'table-title'

/** Kinds that say only how a heading is set. */
const UNNAMED = new Set(['plain', 'bold'])

interface Open {
  readonly id: string
  readonly title: string
  readonly kind: string
  /** what it shares with its siblings */
  readonly key: string | undefined
}

/** The headings open at one point of a report, outermost first. */
export interface Path {
  readonly titles: readonly string[]
  readonly id?: string
}

/**
 * Keeps the headings that are open while a report is read.
 *
 * The level marks of converted reports are noise (the same head comes as `#` and `###`), so rank goes by form: the
 * kinds of heading (`A: …`, `DEPARTMENT: …`, `Local Performance Indicators`, bold, capitals) nest in the order in
 * which they first appear, and `Appendix` and `Section` stand above all.
 */
export class SectionPath {
  private readonly order: string[] = ['major']
  private open: Open[] = []
  readonly sections: Section[] = []
  /** The latest section of each `Improvement plans – …`. */
  private readonly siblings = new Map<string, Section>()
  private readonly document: string

  constructor(document: string) {
    this.document = document
  }

  /**
   * A heading was met: close what it ends, open it.
   *
   * @param directly  nothing stands between it and the heading before: two of one unnamed kind on end are a heading
   *                  and one under it
   */
  enter(title: string, kind: string, at: readonly Position[], directly = false): void {
    if (!this.order.includes(kind)) this.order.push(kind)
    const under = directly && UNNAMED.has(kind) && this.open.at(-1)?.kind === kind
    const depth = this.order.indexOf(kind) + (under ? 1 : 0)
    const key = siblingKey(title)
    const sibling = key === undefined ? undefined : this.siblings.get(key)
    this.open = this.open.filter(
      (heading) => this.order.indexOf(heading.kind) < depth && (key === undefined || heading.key !== key),
    )
    if (sibling !== undefined && this.isOpen(sibling.parent)) this.closeBelow(sibling.parent)
    const parent = this.open.at(-1)
    const id = contentId(this.document, 'section', title, JSON.stringify(at))
    this.sections.push({
      id,
      level: this.open.length + 1,
      title,
      ...(parent === undefined ? {} : {parent: parent.id}),
      position: placeOf(at),
    })
    this.open.push({id, title, kind, key})
    const section = this.sections.at(-1)
    if (key !== undefined && section !== undefined) this.siblings.set(key, section)
  }

  private isOpen(id: string | undefined): boolean {
    return id !== undefined && this.open.some((heading) => heading.id === id)
  }

  private closeBelow(id: string | undefined): void {
    this.open = this.open.slice(0, this.open.findIndex((heading) => heading.id === id) + 1)
  }

  /** The title that stood in a table's own lines ends with that table. */
  leaveTable(): void {
    this.open = this.open.filter((heading) => heading.kind !== TABLE_TITLE)
  }

  /** Is the innermost heading a title in a table's own lines? */
  get inTable(): boolean {
    return this.open.at(-1)?.kind === TABLE_TITLE
  }

  get path(): Path {
    const id = this.open.at(-1)?.id
    return {titles: this.open.map((heading) => heading.title), ...(id === undefined ? {} : {id})}
  }
}

/**
 * The first two words of a title that a dash or a colon parts from what makes it one of several.
 *
 * `Improvement plans – Housing` ends `Improvement Plans – Resources`: the same two words head both.
 */
export function siblingKey(title: string): string | undefined {
  if (!/[-–—:]/.test(title)) return undefined
  const [first, second, third] = fingerprint(title.slice(0, 80)).split(' ')
  return first === undefined || second === undefined || third === undefined ? undefined : `${first} ${second}`
}
