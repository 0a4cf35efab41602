/**
 * Replaces elements by those of a rerendered section, matched by order: early input to the old ones is passed on to
 * the new ones, and so is the focus.
 */
export function succeed(
  before: readonly Element[],
  after: readonly Element[],
  focused: Element | null,
): void {
  const heirOf = (element: Element) => {
    const heir = after[before.indexOf(element)];
    return heir?.localName === element.localName ? heir : undefined;
  };
  for (const used of window.early ?? []) used[0] = heirOf(used[0]) ?? used[0];
  const heir = focused === null ? undefined : heirOf(focused);
  if (heir instanceof HTMLElement && document.activeElement === document.body)
    heir.focus({ preventScroll: true });
}
