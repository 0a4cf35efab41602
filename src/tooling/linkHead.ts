import { attributeOf, elementsIn, readPart } from './markup.ts';
import { dataText, escapeHtml } from './pageDocument.ts';

/** All cards have this size, which networks show uncropped. */
const CARD_SIZE = { width: 1200, height: 628 } as const;

/** Head elements for programs that follow or preview a page's link. */
export interface HeadLinks {
  /** Metadata for reference managers: names and contents. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** JSON-LD for search engines. */
  readonly data: object | null;
}

/** Preview picture of a link: its URL and alternative text. */
export interface CardLink {
  readonly address: string;
  readonly alt: string;
}

const metaTag = ([name, content]: readonly [string, string]): string =>
  `<meta name="${name}" content="${escapeHtml(content)}">`;
const propertyTag = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeHtml(content)}">`;

/** Returns the head elements for the card of the link. */
function cardTags(card: CardLink | null): string[] {
  if (card === null) return [metaTag(['twitter:card', 'summary'])];
  return [
    propertyTag('og:image', card.address),
    propertyTag('og:image:width', String(CARD_SIZE.width)),
    propertyTag('og:image:height', String(CARD_SIZE.height)),
    propertyTag('og:image:alt', card.alt),
    metaTag(['twitter:card', 'summary_large_image']),
  ];
}

/**
 * Returns the head elements for programs that preview or cite a page's link. A page about a dataset has no `og:type`:
 * its usual value, "website", is the default, and reference managers would prefer it to the Dublin Core type.
 */
export function linkTags({ meta }: HeadLinks, card: CardLink | null): string[] {
  const isDataset = meta.some(([name, content]) => name === 'DC.type' && content === 'Dataset');
  return [
    ...(isDataset ? [] : [propertyTag('og:type', 'website')]),
    ...cardTags(card),
    '<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">',
    ...meta.map(metaTag),
  ];
}

/** Returns the JSON-LD element: data, to which no script policy applies. */
export const linkedDataTag = (data: object): string =>
  `<script type="application/ld+json">${dataText(data)}</script>`;

/**
 * Returns the head elements of an embed. Its canonical page is the one that shows the figure in full.
 *
 * @param described URL of its oEmbed description; `null` if there is none.
 */
export const embedLinks = (card: CardLink, described: string | null): string[] => [
  propertyTag('og:type', 'website'),
  ...cardTags(card),
  ...(described === null
    ? []
    : [`<link rel="alternate" type="application/json+oembed" href="${escapeHtml(described)}">`]),
];

/** Returns the oEmbed 1.0 description of a figure, for editors that turn a pasted URL into a frame. */
export function oembed(said: {
  readonly title: string;
  /** HTML that embeds the figure in a page. */
  readonly snippet: string;
  readonly card: string;
  readonly site: string;
}): object {
  const [frame] = elementsIn(readPart(said.snippet));
  const height = Number((frame && attributeOf(frame, 'height')) ?? 420);
  return {
    version: '1.0',
    type: 'rich',
    title: said.title,
    provider_name: 'Standards Race',
    provider_url: said.site,
    html: said.snippet,
    width: 640,
    height,
    thumbnail_url: said.card,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}
