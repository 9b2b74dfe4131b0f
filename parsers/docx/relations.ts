import type {Parts} from './parts.ts'
import {child, childrenNamed, readXmlTree} from './xml.ts'

/** The parts that another is related to, by the last word of their relation's type: `styles`, `footnotes`, `header`. */
export type Related = (kind: string) => readonly string[]

/** What a part of the file, or with '' the file itself, is related to. */
export function relationsOf(parts: Parts, owner: string): Related {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1)
  const part = parts.get(`${folder}_rels/${owner.slice(folder.length)}.rels`)
  if (part === undefined) return () => []
  const relations = childrenNamed(child(readXmlTree(part), 'rel:Relationships'), 'rel:Relationship')
  return (kind) =>
    relations
      .filter(
        ({attributes: {Type = '', TargetMode}}) => Type.endsWith(`/${kind}`) && TargetMode !== 'External',
      )
      .map(({attributes: {Target = ''}}) => resolve(folder, Target))
      .filter((name) => parts.has(name))
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
