/** The same answer for the same thing, found once and kept as long as the thing. */
export function once<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, {readonly is: Answer}>()
  return (thing) => {
    const answered = known.get(thing) ?? {is: answer(thing)}
    known.set(thing, answered)
    return answered.is
  }
}
