const MOST_DEPTH = 12;

const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g;

/** Characters that XML 1.0 allows. */
const isAllowed = (code: number) =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** Decodes the entities in a text; `null` if one is neither one of XML's five nor a valid character number. */
export function decodeEntities(text: string): string | null {
  let wrong = text.replaceAll(reference, '').includes('&');
  const decoded = text.replaceAll(reference, (_, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return namedEntities[name] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (isAllowed(code)) return String.fromCodePoint(code);
    wrong = true;
    return '';
  });
  return wrong ? null : decoded;
}

const token =
  /<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** State of the parser: texts of the wanted elements, and the open elements. */
interface XmlReader {
  readonly wanted: readonly string[];
  readonly found: Map<string, string>;
  readonly open: string[];
}

/** Each handler processes one piece and returns whether it is allowed there. */
function takeText({ wanted, found, open }: XmlReader, text: string): boolean {
  const decoded = decodeEntities(text);
  if (decoded === null) return false;
  const field = open.find((one) => wanted.includes(one));
  if (field !== undefined) found.set(field, `${found.get(field) ?? ''}${decoded}`);
  return true;
}

function takeStart({ wanted, found, open }: XmlReader, name: string): boolean {
  if (open.length >= MOST_DEPTH || found.has(name)) return false;
  if (wanted.includes(name)) found.set(name, '');
  open.push(name);
  return true;
}

function take(reader: XmlReader, [, closes, name = '', , empty, text]: RegExpExecArray): boolean {
  if (text !== undefined) return takeText(reader, text);
  if (closes === '/') return reader.open.pop() === name && empty !== '/';
  return empty === '/' || takeStart(reader, name);
}

/**
 * Parses the text of some elements of an XML fragment, by their prefixed names, without a parser of the browser:
 * nothing in it can run, load or define an entity. Accepts only what our own writer produces: elements, attributes in
 * double quotes, text. `null` for everything else: comments, declarations, unbalanced elements, a repeated element.
 */
export function readXml(xml: string, wanted: readonly string[]): ReadonlyMap<string, string> | null {
  const reader: XmlReader = { wanted, found: new Map(), open: [] };
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(xml);
    if (match === null || !take(reader, match)) return null;
  }
  return reader.open.length === 0 ? reader.found : null;
}
