import { apiPaths } from '../../../contract/apiPaths.ts';
import { industries } from '../../../contract/codelists.ts';
import type { Dataset } from '../dataset.ts';
import { versionsOf } from '../documents/changes.ts';
import { atomFeed } from './atomFeed.ts';
import { changeFeed } from './changeFeed.ts';
import type { FeedPlace } from './feed.ts';
import { jsonFeed } from './jsonFeed.ts';

interface FeedDocument {
  readonly path: string;
  readonly kind: string;
  readonly text: string;
}

/** Feeds lie at `/api/v1/feeds/`: three folders up is the site, wherever it is mounted. */
const TO_SITE = '../../..';

function placeOf(path: string, page: string, siteUrl: string | null): FeedPlace {
  if (siteUrl === null) {
    return { self: path.split('/').at(-1) ?? path, page: `${TO_SITE}${page}`, absolute: false };
  }
  const site = siteUrl.replace(/\/+$/, '');
  return { self: `${site}${path}`, page: `${site}${page}`, absolute: true };
}

/**
 * The feeds of changes: overall and one an industry, each as Atom and as JSON.
 *
 * @param siteUrl where the site will stand, as `https://example.org/race`; `null` where that is not known.
 */
export function feedDocuments(dataset: Dataset, siteUrl: string | null): FeedDocument[] {
  const versions = versionsOf(dataset);
  if (versions.length === 0) return [];
  const rights = `Compilation ${dataset.licence} as far as its sources allow; each source keeps its own license.`;
  return [null, ...industries].flatMap((industry) => {
    const feed = changeFeed(versions, industry, rights);
    const of = industry ?? 'all';
    const page = industry === null ? '/changes' : `/changes?industry=${industry}`;
    const [atom, json] = [apiPaths.atomFeed(of), apiPaths.jsonFeed(of)];
    return [
      { path: atom, kind: 'atom-feed', text: atomFeed(feed, placeOf(atom, page, siteUrl)) },
      { path: json, kind: 'json-feed', text: jsonFeed(feed, placeOf(json, page, siteUrl)) },
    ];
  });
}
