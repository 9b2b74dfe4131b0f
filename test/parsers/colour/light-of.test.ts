import {expect, test} from 'vitest'
import {lightOf} from '../../../parsers/colour/light-of.ts'
import {readLight} from '../../../parsers/colour/read-colour.ts'

test.each([
  ['FF0000', 'red'],
  ['C00000', 'red'], // Word's dark red
  ['E31837', 'red'],
  ['DC143C', 'red'],
  ['FF3300', 'red'],
  ['FFC000', 'amber'], // Word's orange, which most reports call amber
  ['FFBF00', 'amber'],
  ['FF9900', 'amber'],
  ['ED7D31', 'amber'],
  ['FFFF00', 'amber'],
  ['00B050', 'green'], // Word's green
  ['92D050', 'green'], // Word's light green
  ['70AD47', 'green'],
  ['008000', 'green'],
  ['00FF00', 'green'],
  ['99CC00', 'green'],
  ['339966', 'green'],
])('%s is %s', (colour, light) => {
  expect(readLight(colour)).toBe(light)
})

test.each([
  ['black', '000000'],
  ['white', 'FFFFFF'],
  ['grey', '808080'],
  ['blue', '0070C0'],
  ['purple', '7030A0'],
  ['turquoise', '00B0B0'],
  ['pink', 'FF3399'],
  ['brown', '993300'],
  ['maroon', '800000'],
  ['olive', '808000'],
  ['the tint of a bad cell', 'FFC7CE'],
  ['the tint of a good cell', 'C6EFCE'],
  ['the tint of every second row', 'E2EFDA'],
  ['a cream heading', 'FFF2CC'],
  ['the dark green of a heading', '003300'],
  ['neither amber nor green', 'CCDD00'],
])('%s (%s) is no light', (_, colour) => {
  expect(readLight(colour)).toBeUndefined()
})

test.each([
  ['#f00', 'red'],
  [' #00b050 ', 'green'],
  ['rgb(255, 192, 0)', 'amber'],
  ['rgba(255,0,0,1)', 'red'],
  ['rgb(0 128 0 / 100%)', 'green'],
  ['Orange', 'amber'],
  ['rgba(255,0,0,.2)', undefined],
  ['rgb(300,0,0)', undefined],
  ['auto', undefined],
  ['constructor', undefined],
  ['transparent', undefined],
  ['', undefined],
])('reads %j as %s', (colour, light) => {
  expect(readLight(colour)).toBe(light)
})

test('every colour is one light or none, and grey is none', () => {
  for (let grey = 0; grey < 256; grey++) expect(lightOf([grey, grey, grey])).toBeUndefined()
})
