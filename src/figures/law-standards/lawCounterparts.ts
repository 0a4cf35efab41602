import { CoverageArea, type CoverageRow } from '../../contract/coverage.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { LawStandardsDocument } from '../../contract/register.ts';
import { TopicStep, type Topic, type TopicsDocument, type TopicStepRow } from '../../contract/topics.ts';
import { extentFor, zeroIsKnown } from '../../domain/coverage.ts';
import { isOnOrBefore, periodEnd } from '../../domain/periods.ts';
import type { Relation } from '../../contract/relations.ts';
import { otherOf, relationsOf, relationsOn } from '../../domain/relations.ts';
import { rivals, type Rival } from '../../domain/rivals.ts';
import { NOT_SEARCHED, topicStepsOn, unsearchedFor } from '../../domain/topicMoves.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { countryOf, LAWS, lawKey, stageItem, type LawRow } from './lawRows.ts';
import { dateText, stepItem, topicEndText } from './topicPoints.ts';

/** A text on one of the topics of a standard. */
export interface TopicText {
  readonly topic: Topic;
  readonly row: TopicStepRow;
}

/** Texts of one country that stand beside a standard of another issuer. */
export interface CountryCounterparts {
  readonly area: Rival;
  /** Texts on the same topics that no relation names. */
  readonly texts: readonly TopicText[];
  /** State of a country without any counterpart; `null` if it has one. */
  readonly lack: string | null;
}

/** Returns the texts of a country on a topic, each once. */
function textsOf(topic: Topic, area: Rival, sources: TopicsDocument['sources'], asOf: string | null) {
  const rows = topicStepsOn(topic, sources, asOf).filter(({ issuer }) => issuer === area);
  const names = rows.map(({ document }) => document);
  return rows.filter(({ document }, at) => names.indexOf(document) === at).map((row) => ({ topic, row }));
}

/**
 * Returns what China and the United States have beside a row's standard, except for a standard of their own. A country
 * was searched if it was for one of the standard's topics or for the standards of this law, or if counterparts were
 * looked for from its issuer's side; for a standard without a number nothing was looked for.
 */
export function countryCounterparts(
  law: LawRow,
  { texts, registered, coverage }: Pick<LawStandardsDocument, 'texts' | 'registered' | 'coverage'>,
  topics: TopicsDocument,
  asOf: string | null,
): CountryCounterparts[] {
  const name = law.designation ?? '';
  const issuer = texts[name]?.issuer ?? law.issuer;
  const related = law.counterparts.map((one) => otherOf(one, name));
  const own = topics.topics.filter(({ steps }) => steps.some(({ document }) => document === name));
  const isFromHere =
    CoverageArea.is(issuer) && zeroIsKnown(extentFor(coverage, { list: 'counterparts' }, issuer));
  const unsearched = own.length === 0 ? 'not searched' : NOT_SEARCHED;
  const ofThisLaw = coverage.filter(({ list, scope }) => list === 'counterparts' && scope === law.law);
  return rivals
    .filter((area) => area !== issuer)
    .map((area) => {
      const found = own
        .flatMap((topic) => textsOf(topic, area, topics.sources, asOf))
        .filter(({ row }) => !related.includes(row.document));
      const isOfArea = (one: string) =>
        (texts[one]?.issuer ?? registered[one]?.area ?? countryOf(one)) === area;
      const has = found.length > 0 || related.some(isOfArea);
      const wasSearched =
        law.designation !== null &&
        (isFromHere ||
          ofThisLaw.some((row) => row.area === area && zeroIsKnown(row.extent)) ||
          own.some((topic) => !unsearchedFor(topics.coverage, topic).includes(area)));
      return { area, texts: found, lack: has ? null : wasSearched ? 'not found' : unsearched };
    });
}

/** Places beside which a table sets a standard: the international bodies, and the two countries. */
export const counterpartPlaces = ['WORLD', ...rivals] as const;
type CounterpartPlace = (typeof counterpartPlaces)[number];

export const placeName = (place: CounterpartPlace): string =>
  place === 'WORLD' ? 'ISO and IEC' : RefArea.label(place);

/** Texts of a place beside a standard; its relations are of any kind, those with texts only cited among them. */
export interface PlaceCounterparts extends Pick<CountryCounterparts, 'texts' | 'lack'> {
  readonly links: readonly Relation[];
}

/** Returns what a place has beside a row's standard; without a number, nothing was looked for. */
export function counterpartsIn(
  place: CounterpartPlace,
  law: LawRow,
  document: LawStandardsDocument,
  topics: TopicsDocument,
  asOf: string | null,
): PlaceCounterparts {
  const { designation: name } = law;
  if (name === null) return { links: [], texts: [], lack: 'not searched' };
  const placeOf = (one: string) =>
    /^(ISO|IEC)\b/.test(one)
      ? 'WORLD'
      : (document.registered[one]?.area ?? document.texts[one]?.issuer ?? countryOf(one));
  const links = relationsOf(relationsOn(document.relations, asOf).known, name).filter(
    (one) => placeOf(otherOf(one, name)) === place,
  );
  const country = countryCounterparts(law, document, topics, asOf).find(({ area }) => area === place);
  const searched = searchedIn(document.coverage, law.law, place) === undefined ? 'not searched' : 'not found';
  const lack = country === undefined ? searched : country.lack;
  return { links, texts: country?.texts ?? [], lack: links.length > 0 ? null : lack };
}

/** Returns the search of a place for counterparts of the standards that a law asks for; nothing if there was none. */
export const searchedIn = (coverage: readonly CoverageRow[], law: string, place: CounterpartPlace) =>
  coverage.find((row) => row.list === 'counterparts' && row.scope === law && row.area === place);

/** Returns the card of a text on the same topic: that it belongs to the topic, with its first step on record. */
export const topicTextItem = (law: LawRow, { topic, row }: TopicText, day: string): EvidenceItem => ({
  ...stepItem(topic, row, day),
  id: numberId(LAWS, `${lawKey(law)}|${topic.id}|${row.issuer}|${row.document}`),
  words: `same topic: ${topic.title}`,
});

/**
 * Returns the state of a text beside a law's standard: that it ended, its newest step on a topic by the day, or, in the
 * newest view, its stage in the register; `null` if none is on record.
 *
 * @param day day of the view.
 */
export function textState(
  law: LawRow,
  name: string,
  { document, topics }: { readonly document: LawStandardsDocument; readonly topics: TopicsDocument },
  asOf: string | null,
  day: string,
): EvidenceItem | null {
  const taken = topics.topics.flatMap((topic) =>
    topicStepsOn(topic, topics.sources, asOf)
      .filter((row) => row.document === name && row.date !== null && isOnOrBefore(row.date, day))
      .map((row) => ({ topic, row })),
  );
  const newest = taken.toSorted((a, b) => periodEnd(a.row.date ?? '') - periodEnd(b.row.date ?? '')).at(-1);
  if (newest !== undefined) {
    const { topic, row } = newest;
    const step = `${TopicStep.label(row.step).toLowerCase()}, ${dateText(row)}`;
    const id = numberId(LAWS, `${lawKey(law)}|state|${name}`);
    return { ...stepItem(topic, row, day), id, words: topicEndText(row, day) ?? step };
  }
  const registered = document.registered[name];
  return registered === undefined || asOf !== null ? null : stageItem(law, registered, name);
}
