import { broken, LONGEST_TEXT, noFields, type FieldsReading } from './pictureFields.ts';
import { readXml } from './readXml.ts';

/** What pictures of ours never hold, and what could run or load something where an SVG is opened. */
const active =
  /<\s*(?:script|foreignObject|iframe|object|embed|handler|set|animate)|<!ENTITY|<!DOCTYPE[^>]*\[/i;

/** An SVG's text without byte order mark, declaration and comments before its root; `null` where none follows. */
export function svgText(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  for (let rest = text.trimStart(); ; rest = rest.trimStart()) {
    if (/^<svg[\s>]/.test(rest)) return rest;
    const end = rest.startsWith('<!--') ? '-->' : /^<(?:\?xml|!DOCTYPE\ssvg)\s/i.test(rest) ? '>' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at < 0) return null;
    if (active.test(rest.slice(0, at))) return rest;
    rest = rest.slice(at + end.length);
  }
}

const names = ['dc:title', 'dc:identifier', 'dc:relation', 'dc:creator', 'sr:figure'] as const;

/**
 * The fields of an SVG, of its one `<metadata>` alone, read as text: no parser of the browser sees the file.
 * Never throws.
 */
export function readSvgFields(svg: string): FieldsReading {
  if (active.test(svg)) return broken('holds a script or the like, as pictures of this site never do');
  const from = svg.indexOf('<metadata');
  if (from < 0) return { kind: 'read', fields: noFields };
  if (svg.includes('<metadata', from + 1)) return broken('describes itself twice');
  const start = svg.indexOf('>', from) + 1;
  const end = svg.indexOf('</metadata>', from);
  if (start === 0 || end < start) return broken('ends within its description');
  if (end - start > LONGEST_TEXT) return broken('holds a longer description than can be read');
  const found = readXml(svg.slice(start, end), names);
  if (found === null) return broken('holds a description that cannot be read');
  const textOf = (name: (typeof names)[number]) => found.get(name)?.trim() ?? null;
  return {
    kind: 'read',
    fields: {
      title: textOf('dc:title'),
      url: textOf('dc:identifier'),
      datasetVersion: textOf('dc:relation')?.replace(/^dataset /, '') ?? null,
      software: textOf('dc:creator'),
      figure: textOf('sr:figure'),
    },
  };
}
