import {tempFolder} from './temp-folder.ts'

const COUNCIL = 'Rutland County Council'

/** A plan of one council with rows that nobody can be sure are those of the next year. */
function plan(year: number, rows: readonly string[]): string {
  const short = (of: number): string =>
    `${String(of % 100).padStart(2, '0')}/${String((of + 1) % 100).padStart(2, '0')}`
  return [
    `${COUNCIL} Best Value Performance Plan ${year}/${String((year + 1) % 100).padStart(2, '0')}`,
    '',
    `PI Code\tPI Description\tActual ${short(year - 1)}\tResponsible Officer`,
    ...rows,
    '',
  ].join('\n')
}

/** Two years of a council, in which much is left to a person; more files beside them where they are given. */
export async function anArchive(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const manifest = {
    documents: [2003, 2004].map((year) => ({
      path: `${year}.txt`,
      authority: COUNCIL,
      period: `${year}/0${year - 1999}`,
    })),
  }
  return tempFolder({
    'c/outturn.json': JSON.stringify(manifest),
    'c/2003.txt': plan(2003, [
      'BV8\tInvoices paid within thirty days\t90%\tDavid Armstrong',
      'LF4\tTrees planted in the community woodland\t900\tAlan Youd',
      'LF5\tVisits to museums by pupils in school groups\t41\tJean Marlow',
    ]),
    'c/2004.txt': plan(2004, [
      'BV8\tInvoices paid within thirty days\t91%\tDavid Armstrong',
      'LF4\tCustody rates for young offenders\t8\tAlan Youd',
      'LF5\tHedges laid beside the highway in parishes\t44\tJean Marlow',
    ]),
    ...more,
  })
}
