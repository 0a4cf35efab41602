const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn these into plain spaces or line ends unless they are written so.
  '\r': '&#13;',
};

/** Whatever is not a `Char` of XML 1.0 (section 2.2). Half of a surrogate pair is none. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The text without control characters and half pairs, which XML and PNG cannot hold, not even escaped.
 *
 * @param instead what is written in the place of each.
 */
export const storable = (text: string, instead = ''): string => text.replaceAll(notXml, instead);

/** Text as XML and HTML take it, between tags or in double quotes; what they cannot hold is left out. */
export const escapeXml = (text: string): string =>
  storable(text).replaceAll(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
