import { dataText, escapeHtml } from './pageDocument.ts';

/** Cards are of one size, which networks show whole. */
const CARD_SIZE = { width: 1200, height: 628 } as const;

/** What the head of a page says to programs that follow or show its link. */
export interface HeadLinks {
  /** For reference managers: names and contents. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** For search engines, as JSON-LD. */
  readonly data: object | null;
}

/** A picture that travels with a link: its address, and what it shows. */
export interface CardLink {
  readonly address: string;
  readonly alt: string;
}

const metaTag = ([name, content]: readonly [string, string]): string =>
  `<meta name="${name}" content="${escapeHtml(content)}" />`;
const propertyTag = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeHtml(content)}" />`;

/** The lines of a head that show a card with the link. */
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
 * The lines of a page's head for whoever shows or cites its link. A page about a dataset has no `og:type`: its usual
 * value, "website", is what it means anyway, and reference managers would take it before the type of Dublin Core.
 */
export function linkTags({ meta }: HeadLinks, card: CardLink | null): string[] {
  const isDataset = meta.some(([name, content]) => name === 'DC.type' && content === 'Dataset');
  return [
    ...(isDataset ? [] : [propertyTag('og:type', 'website')]),
    ...cardTags(card),
    '<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />',
    ...meta.map(metaTag),
  ];
}

/** Linked data as they stand in a page: data, which no policy for scripts is asked about. */
export const linkedDataTag = (data: object): string =>
  `<script type="application/ld+json">${dataText(data)}</script>`;

/**
 * The lines of an embed's head. Its canonical page is the one that shows the figure in full.
 *
 * @param described The address of its oEmbed description; `null` where there is none.
 */
export const embedLinks = (card: CardLink, described: string | null): string[] => [
  propertyTag('og:type', 'website'),
  ...cardTags(card),
  ...(described === null
    ? []
    : [`<link rel="alternate" type="application/json+oembed" href="${escapeHtml(described)}" />`]),
];

/** A figure as oEmbed 1.0 describes it, for editors that turn a pasted address into a frame. */
export function oembed(said: {
  readonly title: string;
  /** HTML that puts the figure on a page. */
  readonly snippet: string;
  readonly card: string;
  readonly site: string;
}): object {
  const height = Number(/ height="(\d+)"/.exec(said.snippet)?.[1] ?? 420);
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
