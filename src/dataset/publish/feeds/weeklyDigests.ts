import { apiPaths } from '../../../contract/apiPaths.ts';
import { Industry } from '../../../contract/codelists.ts';
import type { WeeklyDigest } from '../../../contract/follow.ts';
import { isoDay, periodStart } from '../../../contract/periodDays.ts';
import { Product } from '../../../contract/rules.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { groupBy } from '../../../domain/sorting.ts';
import { counted, ended, firstOf } from '../../../domain/words.ts';
import type { OpenDataset } from '../dataset.ts';
import { escapeMarkup, feedFiles, linkMarkup, markedSource, rightsOf } from './feedFormats.ts';
import type { FeedDocument, FeedEntry, SourceText } from './feedFormats.ts';
import { nameUrn, siteFrom } from './feedNames.ts';
import { NO_ADVICE } from './ruleFiles.ts';
import { weekStart, WEEK, weekEvents, type WeekEvent } from './weekEvents.ts';

// Weekly digests: what happened in the world, for each industry and each product of rules.

interface DigestScope extends Pick<WeeklyDigest, 'industry' | 'product' | 'name'> {
  /** Name of its files: "ev", "product-car". */
  readonly id: string;
}

/** Returns what has a digest, whether or not something happened of late: an address stays. */
export function digestScopes({ applicability }: OpenDataset['records']): DigestScope[] {
  const ruled = new Set(applicability.flatMap(({ products }) => products));
  return [
    ...Industry.codes.map((industry) => ({
      ...{ industry, product: null, id: industry, name: Industry.label(industry) },
    })),
    ...Product.codes
      .filter((code) => ruled.has(code))
      .map((product) => ({
        industry: null,
        product,
        id: `product-${product}`,
        name: `${Product.label(product)} (product)`,
      })),
  ];
}

/** Weeks before the current one that a digest tells of. */
const WEEKS = 52;

const firstMonday = ({ date }: OpenDataset): number => weekStart(date) - WEEKS * WEEK;

/** Returns each digest with what happened in each week, by its Monday, the newest first. */
function scopedDigests(dataset: OpenDataset) {
  const all = weekEvents(dataset).filter(({ day }) => periodStart(day) >= firstMonday(dataset));
  return digestScopes(dataset.records).map((scope) => {
    const { industry, product } = scope;
    const own = all.filter(
      ({ industries, products }) =>
        (industry !== null && industries.includes(industry)) ||
        (product !== null && products.includes(product)),
    );
    return { scope, weeks: [...groupBy(own, ({ day }) => weekStart(day))].sort(([a], [b]) => b - a) };
  });
}

/** Returns the list of digests, for discovery. */
export const listedDigests = (dataset: OpenDataset): WeeklyDigest[] =>
  scopedDigests(dataset).map(({ scope, weeks }) => ({
    ...{ industry: scope.industry, product: scope.product, name: scope.name },
    atom: apiPaths.weeklyAtomFeed(scope.id),
    json: apiPaths.weeklyJsonFeed(scope.id),
    newest: weeks[0]?.[1].map(({ day }) => day).reduce((last, day) => (last > day ? last : day)) ?? null,
  }));

/** Sentences in the summary of an entry. */
const MOST_SENTENCES = 3;

/** Parts of an entry besides its events. */
interface Written extends Pick<OpenDataset, 'date'>, Pick<DigestScope, 'id' | 'name'> {
  readonly site: string;
  readonly sourceText: SourceText;
}

function weekEntry(monday: number, events: readonly WeekEvent[], written: Written): FeedEntry {
  const { id, name, date, site, sourceText } = written;
  const [first, sunday] = [isoDay(monday), isoDay(monday + WEEK - 1)];
  const last = sunday < date ? sunday : date;
  const kinds = [...groupBy(events, ({ heading }) => heading)];
  const counts = kinds.map(([, own]) => counted(own.length, own[0]?.noun ?? ''));
  const sentences = events.map(({ sentence }) => sentence);
  const itemOf = ({ day, dayText, sentence, page, evidence }: WeekEvent) => {
    const told = `${linkMarkup(`${site}${page}`, dayText ?? formatPeriod(day))}: ${escapeMarkup(ended(sentence))}`;
    return `<li>${told} ${sourceText(evidence)}. Certainty: ${evidence.confidence}.</li>`;
  };
  return {
    id: nameUrn(`weekly/${id}/${first}`),
    title: `${name}, week of ${formatPeriod(first)}: ${counts.join(', ')}`,
    updated: `${last}T00:00:00Z`,
    summary: `${formatPeriod(`${first}/${last}`)}: ${ended(firstOf(sentences, MOST_SENTENCES))}`,
    html: kinds.map(([heading, own]) => `<h2>${heading}</h2><ul>${own.map(itemOf).join('')}</ul>`).join(''),
  };
}

/**
 * Returns the weekly digests. One without an entry is as old as the first week that it could tell of.
 *
 * @param siteUrl future URL of the site; without it, links lead up from the file.
 */
export function digestFiles(dataset: OpenDataset, siteUrl: string | null): FeedDocument[] {
  const sourceText = markedSource(dataset);
  return scopedDigests(dataset).flatMap(({ scope: { industry, product, id, name }, weeks }) => {
    const paths = { atom: apiPaths.weeklyAtomFeed(id), json: apiPaths.weeklyJsonFeed(id) };
    const written = { id, name, date: dataset.date, site: siteFrom(paths.atom, siteUrl), sourceText };
    const entries = weeks.map(([monday, events]) => weekEntry(monday, events, written));
    const feed = {
      ...{ id: nameUrn(`weekly/${id}`), title: `Standards Race, week by week: ${name}`, entries },
      updated: entries[0]?.updated ?? `${isoDay(firstMonday(dataset))}T00:00:00Z`,
      rights: `${NO_ADVICE} ${rightsOf(dataset)}`,
    };
    const page = product === null ? `/policy?industry=${industry ?? ''}` : `/rules?products=${product}`;
    return feedFiles(feed, { ...paths, page, siteUrl });
  });
}
