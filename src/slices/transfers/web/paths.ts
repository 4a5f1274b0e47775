export function sheetPath(id: string): string {
  return `/werk/overdracht/${id}`
}
