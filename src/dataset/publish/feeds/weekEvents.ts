import type { Industry } from '../../../contract/codelists.ts';
import { isDay, periodStart } from '../../../contract/periodDays.ts';
import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import type { PriceSegment } from '../../../contract/priceHistory.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import type { Product, RulePhase } from '../../../contract/rules.ts';
import { outWord } from '../../../contract/standards.ts';
import { eventDateText } from '../../../domain/events.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { costsTheSame } from '../../../domain/priceSteps.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { isForSome, stepName } from '../../../domain/standardPath.ts';
import { priceText } from '../../changes/published/priceRows.ts';
import { segmentNumber } from '../../derive/boards.ts';
import { entryNamer } from '../../derive/names.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { evidenceOf, evidenceOfDay } from '../documentDraft.ts';
import { pricedSegments } from '../documents/aiPricing.ts';
import { datesFrom } from '../documents/calendar.ts';
import { eventsNaming as eventsOfModels, newestEvents } from '../documents/events.ts';
import { phasesFrom } from '../documents/rules.ts';
import { placeOf } from '../documents/searchPlaces.ts';
import { eventsNaming } from '../documents/standardEvents.ts';
import { summaryOf } from './dateCalendars.ts';
import { worldEvents } from './ruleEvents.ts';

// Events in the world, by the day: nothing about the upkeep of the records, and nothing without a day.

/** One thing that happened on a day. */
interface Told {
  readonly day: string;
  /** Day in words, where it is that of a report. */
  readonly dayText?: string;
  readonly sentence: string;
  /** Page of the site that tells of it, with a leading slash. */
  readonly page: string;
  readonly industries: readonly Industry[];
  readonly products: readonly Product[];
  readonly evidence: Evidence;
}

/** The records, and what several kinds ask of them. */
interface WeekContext {
  readonly dataset: OpenDataset;
  readonly phases: readonly RulePhase[];
  /** Returns the products on which a document has a rule. */
  readonly productsOf: (document: string | null) => readonly Product[];
  /** Returns the events that name a standard. */
  readonly naming: (designation: string) => readonly PolicyEvent[];
}

export const WEEK = 7;

/** Returns the Monday of the week of a day (days since 1970-01-01, which was a Thursday). */
export const weekStart = (day: string): number => periodStart(day) - ((periodStart(day) + 3) % WEEK);

/** True if what lay between two sightings lies in the week of the second. */
const isOfWeek = (before: string, day: string): boolean => periodStart(before) >= weekStart(day) - 1;

function rulesTold({ dataset: { records }, phases }: WeekContext): Told[] {
  return worldEvents(records, phases).flatMap(({ kind, date: day, title, why, phases: own, evidence }) => {
    const [first] = own;
    // A model year that may have begun is not a day.
    if (first === undefined || (kind === 'reached' && first.from === null)) return [];
    return {
      ...{ day, sentence: why === null ? title : `${title}. ${why}`, evidence: evidence ?? first.evidence },
      page: first.page === null ? '/rules' : placeOf('standard', first.document, records),
      industries: own.flatMap(({ industries }) => industries),
      products: own.flatMap(({ products }) => products),
    };
  });
}

/** Returns the steps of standards, but days that rules tell, and texts that an event of the day names. */
function textsTold({ dataset: { records }, productsOf, naming }: WeekContext): Told[] {
  const further = groupBy(records.standardDays, ({ designation }) => designation);
  return records.standards.flatMap((row) => {
    const { designation, title, issuer, industries, publishedOn, effectiveOn, withdrawnOn } = row;
    const products = productsOf(designation);
    const own = { text: null, evidence: evidenceOf(row) };
    const effect = evidenceOfDay(row, row.effectiveSourceId, row.effectiveSourceLocator) ?? own.evidence;
    const named = new Set(naming(designation).map(({ date }) => date));
    return [
      { ...own, step: outWord(issuer), date: publishedOn },
      ...(effectiveOn === publishedOn
        ? []
        : [{ ...own, step: 'in-force' as const, date: effectiveOn, evidence: effect }]),
      { ...own, step: 'ended' as const, date: withdrawnOn },
      ...(further.get(designation) ?? []).map((one) => ({ ...one, evidence: evidenceOf(one) })),
    ].flatMap(({ step, date: day, text, evidence }) => {
      const isOfRule = products.length > 0 && (step === 'in-force' || isForSome(step));
      if (day === null || isOfRule || named.has(day)) return [];
      const said = text === null ? stepName(step, issuer) : `${stepName(step, issuer)}, ${text}`;
      const page = placeOf('standard', designation, records);
      return { day, sentence: `${said}: ${designation}, ${title}`, page, industries, products, evidence };
    });
  });
}

/** Returns the events, each also of the industries and products of the standards that it names. */
function eventsTold({ dataset, productsOf, naming }: WeekContext): Told[] {
  const { standards } = dataset.records;
  const pairs = standards.flatMap((row) => naming(row.designation).map(({ id }) => ({ id, row })));
  const named = groupBy(pairs, ({ id }) => id);
  return newestEvents(dataset).map((event) => {
    const { id, date: day, title, body, summary, evidence } = event;
    const own = (named.get(id) ?? []).map(({ row }) => row);
    return {
      ...{ day, dayText: eventDateText(event), evidence, page: placeOf('event', id, dataset.records) },
      sentence: `${title}${body === null ? '' : ` (${body})`}${summary === null ? '' : `. ${summary}`}`,
      industries: [...event.industries, ...own.flatMap(({ industries }) => industries)],
      products: own.flatMap(({ designation }) => productsOf(designation)),
    };
  });
}

/** Returns the dates of the calendar, but those of rules, of standards, and what plans had wished for. */
const datesTold = ({ dataset: { records }, productsOf }: WeekContext): Told[] =>
  datesFrom(records).flatMap((entry) => {
    const { id, kind, date: day, page, rule, reference, industries, evidence } = entry;
    if (rule !== null || kind === 'plan-due' || (kind === 'takes-effect' && page !== null)) return [];
    const told = { sentence: summaryOf(entry), page: placeOf('date', id, records) };
    return { ...told, day, industries, products: productsOf(reference), evidence };
  });

/** True for a price of a list in CNY alone, whose amounts in USD move with the rate. */
const inYuan = ({ basis }: PriceSegment): boolean => basis === 'cny-converted';

/** True if a price is the same as the one before it on the same list. */
const isSamePrice = (a: PriceSegment, b: PriceSegment): boolean =>
  inYuan(a)
    ? costsTheSame(a.cny, b.cny)
    : costsTheSame(a.usd, b.usd) && costsTheSame(a.offPeakUsd, b.offPeakUsd);

/** Returns when the price before was last seen, where its end is not known to the day; `null` if not to the week. */
function lastSeenText({ effectiveFrom, datePrecision, oldPriceLastSeen: seen }: PriceSegment): string | null {
  if (datePrecision === 'exact') return '';
  return seen !== null && isOfWeek(seen, effectiveFrom) ? `, last seen on ${formatPeriod(seen)}` : null;
}

/** Returns the prices that changed in a week that is known, but those that an event of the day tells of. */
function pricesTold({ dataset }: WeekContext): Told[] {
  const names = new Map(dataset.records.models.map(({ modelId, name }) => [modelId, name]));
  const { byModel } = eventsOfModels(dataset);
  const ofList = groupBy(pricedSegments(dataset), (one) => `${one.modelId} ${String(inYuan(one))}`);
  return [...ofList.values()].flatMap((own) =>
    own.flatMap((now, at) => {
      const { modelId, effectiveFrom: day } = now;
      const before = own[at - 1];
      const isNamed = byModel.get(modelId)?.some(({ date }) => date === day) === true;
      const until = lastSeenText(now);
      if (before === undefined || until === null || isNamed || isSamePrice(before, now)) return [];
      const said = `${priceText(now)}. Before: ${priceText(before)}${until}`;
      return {
        ...{ day, industries: ['ai'], products: [], evidence: now.sinceEvidence ?? now.evidence },
        sentence: `${names.get(modelId) ?? modelId}, per million tokens: ${said}`,
        page: placeOf('model', modelId, dataset.records),
      };
    }),
  );
}

/** Returns the one row that a capture has first; `undefined` if several are level. */
function firstRow(rows: readonly RowOf<'boardEntries'>[]): RowOf<'boardEntries'> | undefined {
  const [first, ...level] = rows.filter(({ rank }) => rank === 1);
  return level.length === 0 ? first : undefined;
}

/** Returns the boards that list another model first, where two captures show that it came there in one week. */
function boardsTold({ dataset: { records } }: WeekContext): Told[] {
  const namer = entryNamer(records);
  const entries = groupBy(records.boardEntries, ({ boardId }) => boardId);
  return records.boards.flatMap(({ boardId, title, industries }) => {
    const breaks = records.boardBreaks.filter((one) => one.boardId === boardId);
    const captures = [...groupBy(entries.get(boardId) ?? [], ({ snapshot }) => snapshot).values()]
      .flatMap((rows) => firstRow(rows) ?? [])
      .sort((a, b) => compareText(a.snapshot, b.snapshot));
    return captures.flatMap((now, at) => {
      const { snapshot: day } = now;
      const before = captures[at - 1];
      if (before === undefined || !isOfWeek(before.snapshot, day)) return [];
      const [is, was] = [namer.by(now.model, now.developer), namer.by(before.model, before.developer)];
      const isSame =
        is.displayName === was.displayName || (is.modelId !== null && is.modelId === was.modelId);
      if (isSame || segmentNumber(breaks, before.snapshot) !== segmentNumber(breaks, day)) return [];
      const sentence = `${title}: ${is.displayName} is first in the capture of this day, ${was.displayName} in that of ${formatPeriod(before.snapshot)}`;
      const page = placeOf('board', boardId, records);
      return { day, sentence, page, industries, products: [], evidence: evidenceOf(now) };
    });
  });
}

/** Kinds of what happened, in the order of an entry: heading, noun by which a title counts it, and what there is. */
const eventGroups: readonly (readonly [
  heading: string,
  noun: string,
  told: (context: WeekContext) => Told[],
])[] = [
  ['Rules: days reached and moved, amendments', 'rule date', rulesTold],
  ['Standards and regulations', 'text', textsTold],
  ['Decisions, drafts, meetings and reports', 'event', eventsTold],
  ['Scheduled dates', 'scheduled date', datesTold],
  ['Prices of AI models', 'price change', pricesTold],
  ['Leaderboards with another model first', 'change at the top of a leaderboard', boardsTold],
];

export type WeekEvent = Told & { readonly heading: string; readonly noun: string };

/** Returns all that happened on a day until the day of the dataset, by kind and day. */
export function weekEvents(dataset: OpenDataset): WeekEvent[] {
  const { standards } = dataset.records;
  const phases = phasesFrom(dataset.records);
  const ofDocument = groupBy(phases, ({ document }) => document);
  const named = standards.map((standard) => ({ ...standard, id: standard.designation, standard }));
  const context: WeekContext = {
    ...{ dataset, phases, naming: eventsNaming(dataset, named) },
    productsOf: (document) => (ofDocument.get(document ?? '') ?? []).flatMap(({ products }) => products),
  };
  return eventGroups.flatMap(([heading, noun, told]) =>
    told(context)
      .filter(({ day }) => isDay(day) && day <= dataset.date)
      .sort((a, b) => compareText(a.day, b.day) || compareText(a.sentence, b.sentence))
      .map((one) => ({ ...one, heading, noun })),
  );
}
