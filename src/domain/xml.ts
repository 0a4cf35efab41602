const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers turn these into plain spaces or line ends unless they are escaped.
  '\r': '&#13;',
};

/** Matches everything that is not a `Char` of XML 1.0 (section 2.2), including half of a surrogate pair. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Returns the text without control characters and lone surrogates, which XML and PNG cannot hold even when escaped.
 *
 * @param instead replacement for each of them.
 */
export const storable = (text: string, instead = ''): string => text.replaceAll(notXml, instead);

/** Escapes text for XML and HTML, between tags or in double quotes; characters they cannot hold are removed. */
export const escapeXml = (text: string): string =>
  storable(text).replaceAll(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
