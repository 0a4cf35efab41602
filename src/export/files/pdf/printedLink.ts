import type { TextBox } from './svgContent.ts';

const squeezed = (text: string) => text.replaceAll(/\s/g, '');

/**
 * The boxes of the texts that print a link: the one that starts with it, and, where it was broken, the
 * lines that follow with the rest of it.
 */
export function printedLink(boxes: readonly TextBox[], link: string): TextBox[] {
  const whole = squeezed(link);
  const first = boxes.findLastIndex(
    ({ text }) => squeezed(text).startsWith(whole) || (text.length >= 8 && whole.startsWith(squeezed(text))),
  );
  if (first === -1) return [];
  let printed = '';
  return boxes.slice(first).filter(({ text }) => {
    if (printed.length >= whole.length) return false;
    printed += squeezed(text);
    return whole.startsWith(printed) || printed.startsWith(whole);
  });
}
