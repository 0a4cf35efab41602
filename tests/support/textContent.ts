/** The texts of a drawing in order, without the full wordings that are beside shortened ones. */
export const textContent = (drawing: Element): string[] =>
  Array.from(drawing.querySelectorAll('text'), (text) =>
    Array.from(text.childNodes)
      .filter((node) => node.nodeName !== 'title')
      .map((node) => node.textContent ?? '')
      .join(''),
  );
