import * as fc from 'fast-check'
import type {Arbitrary} from 'fast-check'

/** What a text may be made of to lead a reader astray. */
const SCRAPS = (
  '|\t|\n|\n\n|\r|\f|||| |  |~ --- ~ --- ~|---|===|<b>|</b>|<br>|<ul>|<li>|<sup>2</sup>|<del>|</del>|<!-- |-->|&amp;|' +
  '&#x41;|&shy;|**|*|_|\\|`|```|$^{2}$|•|- |1. |# |## |> |(i) |\ufeff|\u200b|\u00a0|\u0007|\u2028|\u0085|\ud800|\udc00|' +
  '😀|BV8|90%|£5,084|Target|Actual 02/03|PI Code|PI Description|Ref|Commitment|Responsible Officer|Progress|' +
  'Invoices paid on time|and the|Page 3|3|High High|5 5|89 89a|Total|Improveme|ent measures|Green|Red - behind|' +
  '¹ a note|Appendix 1|Invoices paid. '
).split('|')

/** Arbitrary text, and texts of the pieces that reports are made of in no order at all. */
export const anyReport: Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.oneof(
          {weight: 2, arbitrary: fc.constantFrom('\t', '\n', '|')},
          {weight: 6, arbitrary: fc.constantFrom(...SCRAPS)},
          {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
        ),
        {maxLength: 60},
      )
      .map((parts) => `x${parts.join('').replaceAll('~', '|').replaceAll('\0', '')}`),
  },
  {weight: 1, arbitrary: fc.string({maxLength: 200}).map((text) => `x${text.replaceAll('\0', '')}`)},
  {
    weight: 1,
    arbitrary: fc.string({unit: 'binary', maxLength: 200}).map((text) => `x${text.replaceAll('\0', '')}`),
  },
)
