import {expect, test} from 'vitest'
import {authorityKey} from '../../../src/model/authority-key.ts'

test.each([
  ['Leicestershire CC', 'leicestershire county council'],
  ['LEICESTERSHIRE COUNTY COUNCIL', 'leicestershire county council'],
  ['The County of Leicestershire', 'leicestershire county council'],
  ['County Council of Leicestershire', 'leicestershire county council'],
  ['Leicester City Council', 'leicester city council'],
  ['City of Leicester', 'leicester city council'],
  ['The Council of the City of York', 'york city council'],
  ['Hinckley & Bosworth BC', 'hinckley and bosworth borough council'],
  ['Royal Borough of Kensington and Chelsea', 'kensington and chelsea royal borough council'],
  ['London Borough of Camden', 'camden london borough council'],
  ['LB Camden', 'camden london borough council'],
  ['Leicestershire', 'leicestershire'], // without its kind it may be any
])('reads %j as %j', (name, key) => {
  expect(authorityKey(name)).toBe(key)
})

test.each([
  ['Leicester City Council', 'Leicestershire County Council'],
  ['Leicester City Council', 'Leicester CC'],
  ['Lincoln City Council', 'Lincolnshire County Council'],
  ['Nottingham City Council', 'Nottinghamshire County Council'],
])('%j and %j are two councils', (a, b) => {
  expect(authorityKey(a)).not.toBe(authorityKey(b))
})
