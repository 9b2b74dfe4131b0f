import {expect, test} from 'vitest'
import {openPdf} from '../../../parsers/pdf/pdfjs.ts'
import {textAt, writePdf} from '../../support/write-pdf.ts'

test('two files opened at once leave the process with its own push', async () => {
  const {push} = Array.prototype
  const file = writePdf([{content: textAt(50, 700, 'BV8')}])
  const opened = await Promise.all([openPdf(file, undefined), openPdf(file, undefined)])
  expect(opened.map((one) => ('pages' in one ? one.pages : one.reason))).toEqual([1, 1])
  expect(Array.prototype.push).toBe(push)
  for (const one of opened) if ('close' in one) await one.close()
})
