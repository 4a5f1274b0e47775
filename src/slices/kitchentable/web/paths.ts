export function kitchenPath(caseId: string): string {
  return `/werk/huishoudens/${caseId}/keukentafel`
}
