/** The same answer for the same thing, found once and kept as long as the thing. */
export function once<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, {readonly is: Answer}>()
  return (thing) => {
    const kept = known.get(thing)
    if (kept !== undefined) return kept.is
    const found = {is: answer(thing)}
    known.set(thing, found)
    return found.is
  }
}
