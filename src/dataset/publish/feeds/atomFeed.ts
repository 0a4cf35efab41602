import type { Feed, FeedEntry, FeedPlace } from './feed.ts';
import { escapeMarkup } from './markup.ts';

const element = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;

const link = (rel: string, type: string, href: string) =>
  `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;

function entry(one: FeedEntry, place: FeedPlace): string {
  return [
    '  <entry>',
    `    ${element('id', one.id)}`,
    `    ${element('title', one.title)}`,
    `    ${element('updated', one.updated)}`,
    `    ${element('published', one.updated)}`,
    `    ${link('alternate', 'text/html', place.page)}`,
    `    ${element('summary', one.summary)}`,
    `    <content type="html">${escapeMarkup(one.html)}</content>`,
    '  </entry>',
  ].join('\n');
}

/** Writes a feed as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed, place: FeedPlace): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  ${element('id', feed.id)}`,
    `  ${element('title', feed.title)}`,
    `  ${element('updated', feed.updated)}`,
    `  <author>${element('name', 'Standards Race')}</author>`,
    `  ${element('rights', feed.rights)}`,
    `  ${link('self', 'application/atom+xml', place.self)}`,
    `  ${link('alternate', 'text/html', place.page)}`,
    ...feed.entries.map((one) => entry(one, place)),
    '</feed>',
    '',
  ].join('\n');
}
