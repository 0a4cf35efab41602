import type { Feed, FeedPlace } from './feed.ts';

/** Writes a feed as JSON Feed 1.1. Addresses are left out where they would be relative. */
export function jsonFeed(feed: Feed, place: FeedPlace): string {
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
