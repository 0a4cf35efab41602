import type { Evidence } from '../../../contract/primitives.ts';
import { escapeXml, storable } from '../../../domain/xml.ts';
import type { OpenDataset } from '../dataset.ts';
import { siteFrom } from './feedNames.ts';

/** A feed before it is written as Atom or JSON. */
export interface WrittenFeed {
  /** Stable and unique: a URN, since a feed is built without knowing its host. */
  readonly id: string;
  readonly title: string;
  /** Timestamp of the newest entry (RFC 3339). */
  readonly updated: string;
  readonly rights: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  /** Our own markup, with escaped texts. */
  readonly html: string;
}

/**
 * URLs of a feed and the page that it belongs to. Absolute if the site's URL is known at build time; otherwise
 * relative to the feed, which Atom allows and JSON Feed does not.
 */
export interface FeedPlace {
  readonly self: string;
  readonly page: string;
  readonly absolute: boolean;
}

/** Escapes text for content or attributes of XML or HTML. Characters that XML cannot hold become U+FFFD. */
export const escapeMarkup = (text: string): string => escapeXml(storable(text, '\uFFFD'));

/** Returns a link in the markup of an entry. */
export const linkMarkup = (href: string, text: string): string =>
  `<a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a>`;

/** Returns a paragraph of markup. */
export const textParagraph = (html: string): string => `<p>${html}</p>`;

/** Names a source, in lines of a calendar or in markup. */
export type SourceText = (evidence: Evidence) => string;

/** Returns a function that names sources in the markup of an entry. */
export const markedSource =
  ({ sourceOf }: OpenDataset): SourceText =>
  ({ sourceId, locator }) => {
    const { publisher, title, url } = sourceOf(sourceId);
    const name = `${publisher}, ${title}`;
    return `Source: ${url === null ? escapeMarkup(name) : linkMarkup(url, name)}; ${escapeMarkup(locator)}`;
  };

const element = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;

const atomLink = (rel: string, type: string, href: string) =>
  `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;

function atomEntry(one: FeedEntry, place: FeedPlace): string {
  return [
    '  <entry>',
    `    ${element('id', one.id)}`,
    `    ${element('title', one.title)}`,
    `    ${element('updated', one.updated)}`,
    `    ${element('published', one.updated)}`,
    `    ${atomLink('alternate', 'text/html', place.page)}`,
    `    ${element('summary', one.summary)}`,
    `    <content type="html">${escapeMarkup(one.html)}</content>`,
    '  </entry>',
  ].join('\n');
}

/** Returns a feed as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: WrittenFeed, place: FeedPlace): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  ${element('id', feed.id)}`,
    `  ${element('title', feed.title)}`,
    `  ${element('updated', feed.updated)}`,
    `  <author>${element('name', 'Standards Race')}</author>`,
    `  ${element('rights', feed.rights)}`,
    `  ${atomLink('self', 'application/atom+xml', place.self)}`,
    `  ${atomLink('alternate', 'text/html', place.page)}`,
    ...feed.entries.map((one) => atomEntry(one, place)),
    '</feed>',
    '',
  ].join('\n');
}

/** Returns a feed as JSON Feed 1.1. Omits URLs that would be relative. */
export function jsonFeed(feed: WrittenFeed, place: FeedPlace): string {
  const addresses = place.absolute ? { home_page_url: place.page, feed_url: place.self } : {};
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...addresses,
    description: feed.rights,
    authors: [{ name: 'Standards Race' }],
    language: 'en',
    items: feed.entries.map((one) => ({
      id: one.id,
      ...(place.absolute ? { url: place.page } : {}),
      title: one.title,
      summary: one.summary,
      content_html: one.html,
      date_published: one.updated,
      date_modified: one.updated,
    })),
  })}\n`;
}

/** Returns what a feed says of its license. */
export const rightsOf = ({ licence }: OpenDataset): string =>
  `Compilation ${licence} as far as its sources allow; each source keeps its own license.`;

export interface FeedDocument {
  readonly path: string;
  readonly kind: string;
  readonly text: string;
}

interface FeedFiles {
  /** API paths of the two formats. */
  readonly atom: string;
  readonly json: string;
  /** Page that the feed belongs to, with a leading slash. */
  readonly page: string;
  /** Future URL of the site, such as `https://example.org/race`; `null` if unknown. */
  readonly siteUrl: string | null;
}

function feedPlace(path: string, { page, siteUrl }: FeedFiles): FeedPlace {
  const site = siteFrom(path, siteUrl);
  const self = siteUrl === null ? (path.split('/').at(-1) ?? path) : `${site}${path}`;
  return { self, page: `${site}${page}`, absolute: siteUrl !== null };
}

/** Returns the files of a feed: as Atom and as JSON. */
export const feedFiles = (feed: WrittenFeed, files: FeedFiles): FeedDocument[] => [
  { path: files.atom, kind: 'atom-feed', text: atomFeed(feed, feedPlace(files.atom, files)) },
  { path: files.json, kind: 'json-feed', text: jsonFeed(feed, feedPlace(files.json, files)) },
];
