/**
 * Lets elements take the place of others that bore the same in the same order, when a part of the page is drawn anew: what
 * was used of those is handed on to these, and the focus goes along.
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
