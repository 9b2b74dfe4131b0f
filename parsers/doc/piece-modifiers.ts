import {Bytes} from './bytes.ts'

/** A piece that no fast save touched. */
export const NOT_MODIFIED = new Bytes(new Uint8Array(0))

/**
 * The properties that fit into a piece's own entry: their short number → their code. Of those that are read.
 *
 * Source: [MS-DOC] 2.9.214 (Prm0).
 */
const SHORT: Readonly<Record<number, number>> = {
  0x0c: 0x260a, // sprmPIlvl
  0x18: 0x2416, // sprmPFInTable
  0x19: 0x2417, // sprmPFTtp
  0x41: 0x0800, // sprmCFRMarkDel
  0x55: 0x0835, // sprmCFBold
  0x57: 0x0837, // sprmCFStrike
  0x5c: 0x083c, // sprmCFVanish
  0x68: 0x2a48, // sprmCIss
  0x73: 0x2a53, // sprmCFDStrike
  0x75: 0x0855, // sprmCFSpec
}

/**
 * What a fast save changed of a piece: a list of modifications, as pages of properties have them.
 *
 * @param modifier  the piece's own entry: the number of a list, or a property of one byte with its value
 * @param lists     the lists that stand before the table of pieces
 */
export function modifierOf(modifier: number, lists: readonly Bytes[]): Bytes {
  if ((modifier & 1) === 1) return lists[modifier >> 1] ?? NOT_MODIFIED
  const code = SHORT[(modifier >> 1) & 0x7f]
  if (code === undefined) return NOT_MODIFIED
  return new Bytes(Uint8Array.of(code & 0xff, code >> 8, modifier >> 8))
}
