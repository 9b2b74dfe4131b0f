import type {Trends} from '../model/trends.ts'

/** The reports by their id: paths, with the report's id behind those that two of them share. */
export function reportNames({documents}: Trends): ReadonlyMap<string, string> {
  const count = new Map<string, number>()
  for (const {path} of documents) count.set(path, (count.get(path) ?? 0) + 1)
  return new Map(documents.map(({id, path}) => [id, (count.get(path) ?? 0) > 1 ? `${path}#${id}` : path]))
}
