/** Put things at the end of a list, however many: as arguments of `push` a hundred thousand are too many. */
export function append<Thing>(list: Thing[], more: Iterable<Thing>): void {
  for (const thing of more) list.push(thing)
}
