/** Elements that mammoth reads as they stand. */
export const KEPT = new Set(
  'w:body w:document w:footnotes w:footnote w:endnotes w:endnote w:tbl w:sdt w:sdtPr w:sdtContent w14:checkbox w14:checked w:ffData w:checkBox w:checked w:default'.split(
    ' ',
  ),
)
/** Elements whose content is no text of the document, or is deleted. */
export const DROPPED = new Set(
  (
    'w:del w:moveFrom w:sectPr w:tblPr w:tblGrid w:rPrChange w:pPrChange w:tcPrChange w:trPrChange w:numberingChange ' +
    'w:sdtEndPr w:tblPrEx w:rubyPr w:rt a:ln a:effectLst'
  ).split(' '),
)
/** Elements of run content that stand for themselves. */
export const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '<w:tab/>',
  'w:ptab': '<w:tab/>',
  'w:cr': '<w:br/>',
  'w:noBreakHyphen': '<w:noBreakHyphen/>',
}
export const ROOTS = new Set(['w:document', 'w:footnotes', 'w:endnotes'])
export const NAMESPACES =
  ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
  ' xmlns:wordml="http://schemas.microsoft.com/office/word/2010/wordml"'
export const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:trPr', 'w:tcPr'])

/** mammoth knows the elements of Word 2010 by a prefix of its own; what it is bound to says which they are. */
export function kept(name: string): string {
  return name.replace(/^w14:/, 'wordml:')
}
