import {TextDecoder} from 'node:util'
import {MAC_ROMAN, readBytesAs, WINDOWS_1252} from '../text/charsets.ts'

/** Windows code pages and Macintosh scripts by the names that the platform's decoder has for them. */
const CALLED: Readonly<Record<number, string>> = {
  437: 'windows-1252', // what western DOS programs wrote into Windows formats is nearly always the Windows set
  850: 'windows-1252',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  1361: 'euc-kr',
  10_000: 'macintosh',
  10_007: 'x-mac-cyrillic',
  20_866: 'koi8-r',
  21_866: 'koi8-u',
  28_592: 'iso-8859-2',
  28_605: 'iso-8859-15',
  54_936: 'gb18030',
  65_001: 'utf-8',
}

/** Encodings that we decode by tables of our own. */
const OWN: Readonly<Record<string, string>> = {'windows-1252': WINDOWS_1252, macintosh: MAC_ROMAN}

/** Bytes → characters. */
export type Decode = (bytes: Uint8Array) => string

/**
 * What decodes the 8-bit (or multibyte) text of a code page, by the number that Word and RTF give.
 *
 * Windows-1252 is decoded by the table of our own: Node 20's decoder leaves its bytes 128 to 159 as control characters.
 *
 * @returns  that of Windows-1252 where the number is not known
 */
export function decoderOf(codePage: number): Decode {
  return decoderCalled(CALLED[codePage] ?? 'windows-1252')
}

/**
 * The same by the name that a page of HTML gives.
 *
 * @throws RangeError  where no decoder has the name
 */
export function decoderCalled(name: string): Decode {
  const decoder = new TextDecoder(name)
  const own = OWN[decoder.encoding]
  if (own === undefined) return (bytes) => decoder.decode(bytes)
  return (bytes) =>
    readBytesAs(own, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
}

/** The code pages of the font character sets that Windows numbers (`\fcharset` of RTF, `chs` of .doc). */
export const CODE_PAGE_OF_CHARSET: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}
