/** A value as a reader sees it: its thousands set apart, every digit kept, and its unit. */
export function amountText(value: number, unitLabel: string): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return `${digits.replace('-', '−')} ${unitLabel}`;
}
