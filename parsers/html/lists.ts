import {type Label, numberIn, type NumberFormat} from '../flow/numbering.ts'
import {attribute, type Element, isElement} from './tree.ts'

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** The marks that a list puts before its items: bullets, or numbers that count on from its start. */
export function labelsOf(list: Element): ReadonlyMap<Element, Label> {
  const items = list.childNodes.filter(isElement).filter(({tagName}) => tagName === 'li')
  const isReversed = attribute(list, 'reversed') !== undefined
  let number = whole(attribute(list, 'start')) ?? (isReversed ? items.length : 1)
  return new Map(
    items.map((item): readonly [Element, Label] => {
      if (list.tagName !== 'ol') return [item, {text: '•', bullet: true}]
      number = whole(attribute(item, 'value')) ?? number
      const type = attribute(item, 'type') ?? attribute(list, 'type') ?? '1'
      const text = `${numberIn(FORMATS[type] ?? 'decimal', number)}.`
      number += isReversed ? -1 : 1
      return [item, {text, bullet: false}]
    }),
  )
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined
}
