/** Matches the innermost element with such a text, also where it is broken into names that stay whole. */
export const wholeText =
  (wanted: RegExp) =>
  (_text: string, element: Element | null): boolean => {
    const fits = (one: Element) => wanted.test(one.textContent);
    return element !== null && fits(element) && ![...element.children].some(fits);
  };
