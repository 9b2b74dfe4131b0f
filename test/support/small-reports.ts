/** A report of one table of indicators, small enough to see whole. */
export const ONE_TABLE = [
  'Best Value Performance Plan 2003/04',
  '',
  'PI Code\tPI Description\tActual 02/03\tTarget 03/04',
  'BV8\tInvoices paid on time\t90%\t95%',
  'BV9\tCouncil tax collected\t97.1%\t98%',
  '',
].join('\n')

/** A report of two tables that nobody could take for one. */
export const TWO_TABLES = [
  ONE_TABLE,
  'Key commitments',
  '',
  'No\tCommitment\tTimescale\tResponsible Officer\tProgress',
  '1\tOpen a new library in Loughborough\tMarch 2004\tHeather Broughton\tOn course',
  '2\tReplace the school at Shepshed\tMarch 2005\tBill Nichols\tNot begun',
  '',
].join('\n')
