import type {NextLabel} from './lists.ts'
import {type Marks, withoutMarks} from './marks.ts'
import {type ListPlace, outlineOf, type Properties} from './properties.ts'
import type {Style} from './styles.ts'
import {whole} from './xml.ts'

/**
 * What mammoth is not told of a paragraph: the level of a heading, the label of its number, and what it is where it is
 * no running text.
 */
export function marksOf(
  style: Style,
  properties: Properties,
  nextLabel: NextLabel,
  apart: Marks['apart'],
): Marks {
  const level = outlineOf(properties) ?? style.level ?? 0
  const own: ListPlace = {
    ...style.list,
    ...(properties.has('w:numId') ? {list: properties.get('w:numId')?.['val'] ?? '0'} : {}),
    ...(properties.has('w:ilvl') ? {level: whole(properties.get('w:ilvl')?.['val']) ?? 0} : {}),
  }

  const label = own.list === undefined || own.list === '0' ? undefined : nextLabel(own.list, own.level ?? 0)
  return {
    ...(level > 0 ? {level} : {}),
    ...(label === undefined ? {} : {label: {...label, text: withoutMarks(label.text)}}),
    ...(apart === undefined ? {} : {apart}),
  }
}
