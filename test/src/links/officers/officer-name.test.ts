import {expect, test} from 'vitest'
import {parseOfficerName} from '../../../../src/links/officers/officer-name.ts'

test.each([
  ['A. Robinson', {given: ['a'], surname: 'robinson'}],
  ['Andy Robinson', {given: ['andy'], surname: 'robinson'}],
  ['ROBINSON, Andy', {given: ['andy'], surname: 'robinson'}],
  ['ROBINSON Andy', {given: ['andy'], surname: 'robinson'}],
  ['Pat BRIGDEN', {given: ['pat'], surname: 'brigden'}],
  ['Brigden, Pat', {given: ['pat'], surname: 'brigden'}],
  ['Patricia L Brigden', {given: ['patricia', 'l'], surname: 'brigden'}],
  ['AC Roberts', {given: ['a', 'c'], surname: 'roberts'}],
  ['C.T. Armstrong', {given: ['c', 't'], surname: 'armstrong'}],
  ['T.Purnell', {given: ['t'], surname: 'purnell'}],
  ['Fairbrother, Ted', {given: ['ted'], surname: 'fairbrother'}],
  ['Cllr Mrs F Davies', {title: 'cllr mrs', given: ['f'], surname: 'davies'}],
  ['Cllr. F. Davies', {title: 'cllr', given: ['f'], surname: 'davies'}],
  ['Mr Smith', {title: 'mr', given: [], surname: 'smith'}],
  ['Sir Humphrey', {title: 'sir', given: [], alone: 'humphrey'}],
  ['Liz O’Connor', {given: ['liz'], surname: 'oconnor'}],
  ["E.O'Connor", {given: ['e'], surname: 'oconnor'}],
  ['Fran Knight-Broughton', {given: ['fran'], surname: 'knight-broughton'}],
  ['Fran Knight - Broughton', {given: ['fran'], surname: 'knight-broughton'}],
  ['Jan van der Berg', {given: ['jan'], surname: 'van der berg'}],
  ['Jo Smith', {given: ['jo'], surname: 'smith'}],
  ['Cunningham', {given: [], alone: 'cunningham'}],
  ['Sheila', {given: [], alone: 'sheila'}],
  ['', {given: []}],
])('reads %j', (raw, name) => {
  expect(parseOfficerName(raw)).toEqual(name)
})
