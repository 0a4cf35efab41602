import type { Check } from './drawn.ts';

const paintAttributes = ['fill', 'stroke', 'stop-color', 'color', 'flood-color'] as const;
const plain = /^(#([0-9a-f]{3}|[0-9a-f]{6})|none)$/i;

function isResolved(value: string, ids: ReadonlySet<string>): boolean {
  const reference = /^url\(#([^)]+)\)$/.exec(value)?.[1];
  return reference === undefined ? plain.test(value) : ids.has(reference);
}

/** Every colour is a plain value: variables, names and functions of style sheets paint black in other programs. */
export const checkPaints: Check = ({ picture: { root, texts } }) => {
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  const wrong = new Set<string>();
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of paintAttributes) {
      const value = element.getAttribute(name);
      if (value !== null && !isResolved(value, ids)) wrong.add(value);
    }
  }
  const unpainted = texts.filter(({ style }) => style.fill === '').map(({ shown }) => shown);
  return [
    ...[...wrong].map((value) => `The color “${value}” means nothing outside the page.`),
    ...unpainted.map((text) => `The text “${text}” has no color.`),
  ];
};
