import { storable } from '../metadata/xmlText.ts';
import type { Check } from './drawn.ts';
import { quoted } from './said.ts';

const childText = (root: Element, name: string): string =>
  [...root.children].find((child) => child.localName === name)?.textContent ?? '';

/** The file says of itself what it shows: title, description, and in its metadata link, version, sources. */
export const checkMetadata: Check = ({ picture: { root }, figure, settings: { altText }, origin }) => {
  const metadata = childText(root, 'metadata');
  const description = childText(root, 'desc');
  const wanted = [
    `${origin}${figure.link}`,
    figure.datasetVersion,
    ...figure.sources.flatMap(({ publisher, licence }) => [publisher, licence]),
  ];
  return [
    ...(childText(root, 'title') === '' ? ['The file lacks its title.'] : []),
    ...(description.trim() === '' || !description.includes(storable(altText ?? '').trim())
      ? ['The file lacks the description for those who cannot see it.']
      : []),
    ...[...new Set(wanted)]
      .filter((text) => !metadata.includes(text))
      .map((text) => `The metadata of the file lack ${quoted(text)}.`),
  ];
};
