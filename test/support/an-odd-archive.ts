import {execFileSync} from 'node:child_process'
import {strToU8, zipSync} from 'fflate'
import {mkdir, symlink, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {writeDocx} from './write-docx.ts'
import {ruledTable, writePdf} from './write-pdf.ts'

/** A report of a council and a year: a table of indicators and one of commitments. */
export function aReport(year: number, council = 'Marlshire County Council'): string {
  const label = (of: number): string => `${of}/${String((of + 1) % 100).padStart(2, '0')}`
  return [
    council,
    `Best Value Performance Plan ${label(year)}`,
    '',
    `PI Code\tPI Description\tActual ${label(year - 1)}\tTarget ${label(year)}\tResponsible Officer`,
    `BV8\tInvoices paid on time\t${80 + (year % 10)}.5%\t95%\tHeather Broughton`,
    `BV9\tCouncil tax collected\t${90 + (year % 7)}.1%\t98%\tBill Nichols`,
    `LF4\tFootpaths signposted\t${60 + (year % 5)}%\t70%\tH. Broughton`,
    '',
    'Key commitments',
    '',
    'No\tCommitment\tTimescale\tResponsible Officer\tProgress',
    '1\tOpen a new library in Loughborough\tMarch 2004\tHeather Broughton\tOn course',
    '2\tReplace the school at Shepshed\tMarch 2005\tBill Nichols\tNot begun',
    '',
  ].join('\n')
}

/** The same figures as a Word file. */
function aWordReport(year: number): Uint8Array {
  const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const lines = aReport(year).split('\n')
  const body: string[] = []
  let rows: string[] = []
  for (const line of lines) {
    if (line.includes('\t')) {
      const cells = line.split('\t').map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
      rows.push(`<w:tr>${cells.join('')}</w:tr>`)
      continue
    }
    if (rows.length > 0) body.push(`<w:tbl>${rows.join('')}</w:tbl>`)
    rows = []
    if (line !== '') body.push(paragraph(line))
  }
  return writeDocx({body: body.join('')})
}

/** What is to become of each file of the odd archive. */
export const ODD_FATES: Readonly<Record<string, string>> = {
  '2001/plan.txt': 'read',
  '2002/plan.txt': 'same-report',
  '2002/plan.docx': 'read',
  '2003/copy of plan.txt': 'read',
  '2003/plan.txt': 'duplicate',
  '2003/-rf "plan\n.txt': 'read',
  'zipped.zip/2004/plan.txt': 'read',
  'zipped.zip/etc/passwd.txt': 'read',
  'zipped.zip/photo.jpg': 'skipped',
  '2006/really-a-pdf.txt': 'read',
  '2007/no-ending': 'read',
  'bad/cut.pdf': 'failed',
  'bad/cut.docx': 'failed',
  'bad/bomb.pdf': 'failed',
  'bad/empty.txt': 'failed',
  'bad/picture.txt': 'failed',
  'bad/pipe': 'skipped',
  'bad/budget.xlsx': 'skipped',
  'bad/notes': 'skipped',
}

const PDF = writePdf([
  {
    content: ruledTable(
      [50, 110, 300, 380],
      [700, 680, 660],
      [
        ['PI Code', 'Description', 'Actual 2005/06'],
        ['BV8', 'Invoices paid on time', '82%'],
      ],
    ),
  },
])

/** Make an archive of which many files are broken, hostile or odd, in a folder that is there. */
export async function oddArchive(folder: string): Promise<void> {
  const word = aWordReport(2002)
  const files: Record<string, string | Uint8Array> = {
    '2001/plan.txt': aReport(2001),
    '2002/plan.txt': aReport(2002),
    '2002/plan.docx': word,
    '2003/plan.txt': aReport(2003),
    '2003/copy of plan.txt': aReport(2003),
    '2003/-rf "plan\n.txt': aReport(2003, 'Westshire District Council'),
    'zipped.zip': zipSync({
      '2004/plan.txt': strToU8(aReport(2004)),
      '../../etc/passwd.txt': strToU8('nothing to see here'),
      'photo.jpg': strToU8('no picture'),
    }),
    '2006/really-a-pdf.txt': PDF,
    '2007/no-ending': aWordReport(2007),
    'bad/cut.pdf': PDF.subarray(0, 300),
    'bad/cut.docx': word.subarray(0, word.length - 400),
    'bad/bomb.pdf': writePdf([{content: ' '.repeat(2e8), deflate: 2}]),
    'bad/empty.txt': '',
    'bad/picture.txt': new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3, 255, 254, 0, 0,
    ]),
    'bad/not-a.zip': 'no zip file',
    'bad/budget.xlsx': 'no report',
    'bad/notes': 'text of no kind that is known',
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), content)
  }
  execFileSync('mkfifo', [join(folder, 'bad/pipe')])
  await symlink('..', join(folder, '2003/up'))
  await symlink('round', join(folder, 'bad/round'))
}
