/** A bullet or a number in the first column, with words behind it. */
const BULLET = /^[-*+] .*x$/
const NUMBER = /^\d{1,9}[.)] .*x$/
/** An item of words alone: more spaces would make them code, which nothing goes on with. */
const PLAIN_ITEM = /^(?:[-*+]|\d{1,9}[.)]) {1,4}x$/
/** Words alone, however far in: below an item they are its own. */
const WORDS = /^ *x$/
/** An indent that makes code of words, and a number or an empty item, which remark takes for words below such code. */
const CODE = / {4}/
const UNSURE = /^(?:\d{1,9}[.)]|[-*+]$)/

/**
 * Where may skeletons be cut so that Markdown reads the pieces as it reads the whole?
 *
 * - Behind a blank line, at a line that begins in the first column: whatever was open needs an indent, and is closed.
 * - At a bullet in the first column: it begins an item whatever stands above.
 * - At a number in the first column, where nothing but words stands between it and the item above. Elsewhere it may go
 *   on with a paragraph, as `2.` does.
 *
 * @param skeletons  of lines, blank ones ''
 * @returns          the indexes at which a cut may be, the first line's included
 */
export function freshStarts(skeletons: readonly string[]): number[] {
  const starts: number[] = []
  let inItem = false
  let above = ''
  skeletons.forEach((skeleton, index) => {
    const afterBlank = skeletons[index - 1] === '' && !(CODE.test(above) && UNSURE.test(skeleton))
    const inFirstColumn = skeleton !== '' && !skeleton.startsWith(' ')
    const item = BULLET.test(skeleton) || (inItem && NUMBER.test(skeleton))
    if (index === 0 || item || (afterBlank && inFirstColumn)) {
      starts.push(index)
      inItem = PLAIN_ITEM.test(skeleton)
    } else inItem = inItem && WORDS.test(skeleton)
    if (skeleton !== '') above = skeleton
  })
  return starts
}
