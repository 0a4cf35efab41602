/** A feed before it is written as Atom or JSON. */
export interface Feed {
  /** Stable and unique: a URN, since a feed is built without knowing its host. */
  readonly id: string;
  readonly title: string;
  /** The moment of the newest entry, RFC 3339. */
  readonly updated: string;
  readonly rights: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  /** Markup of our own, its texts escaped. */
  readonly html: string;
}

/**
 * Where a feed and the page that it follows stand. Absolute where the site's address is known at build time;
 * else relative to the feed, which Atom allows and JSON Feed does not.
 */
export interface FeedPlace {
  readonly self: string;
  readonly page: string;
  readonly absolute: boolean;
}
