/** `12345` as `12,345`, the same in every locale. */
export function number(figure: number): string {
  return String(figure).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
