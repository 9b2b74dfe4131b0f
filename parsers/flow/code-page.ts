import {TextDecoder} from 'node:util'

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

/**
 * A decoder for the 8-bit (or multibyte) text of a code page, by the number that Word and RTF give.
 *
 * @returns  one for Windows-1252 where the number is not known
 */
export function decoderOf(codePage: number): TextDecoder {
  return new TextDecoder(CALLED[codePage] ?? 'windows-1252')
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
