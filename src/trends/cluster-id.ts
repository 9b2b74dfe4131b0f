import {groupBy} from '../model/group-by.ts'
import {byCodeUnit, contentId} from '../model/identity.ts'
import type {Group} from './group.ts'

/**
 * Name each cluster by what is in it.
 *
 * The smallest member key and the authority name it, so a second scan of a report changes no id. Two rows
 * of one report may print the same and so have one key; then the record's own id tells their clusters apart.
 *
 * @returns  an id a group, in the order of the groups
 */
export function clusterIds<R>(kind: string, groups: readonly Group<R>[]): string[] {
  const named = groups.map(({scope, members}) => ({
    name: `${scope}\u001f${members.map(({key}) => key).sort(byCodeUnit)[0] ?? ''}`,
    own: members.map(({id}) => id).sort(byCodeUnit)[0] ?? '',
  }))
  const uses = groupBy(named, ({name}) => name)
  return named.map(({name, own}) =>
    contentId(kind, name, ...((uses.get(name)?.length ?? 0) > 1 ? [own] : [])),
  )
}
