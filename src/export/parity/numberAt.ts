/** A length that an attribute states; `missing` where it is absent, `NaN` where it is no number. */
export function numberAt(element: Element, name: string, missing: number): number {
  const text = element.getAttribute(name);
  return text === null ? missing : text.trim() === '' ? NaN : Number(text.replace(/px$/, ''));
}
