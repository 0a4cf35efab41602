import { Industry } from '../../../contract/codelists.ts';
import { eventsDocument, newestEventsDocument, type PolicyEvent } from '../../../contract/policyEvent.ts';
import { withoutPrices } from '../../../domain/events.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { nameSpotter } from '../../derive/names.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, type DocumentDraft } from '../documentDraft.ts';
import { coverageIn } from './coverage.ts';

/**
 * Returns all events, newest first and by id within a day. A body in the table of bodies is shown by name, not by id.
 */
export function newestEvents(dataset: OpenDataset): PolicyEvent[] {
  const names = new Map(dataset.records.bodies.map(({ bodyId, shortName }) => [bodyId, shortName]));
  const rows = [...dataset.records.events].sort(
    (left, right) => compareText(right.date, left.date) || compareText(left.eventId, right.eventId),
  );
  const addenda = [...dataset.records.eventAddenda].sort((a, b) => compareText(a.knownFrom, b.knownFrom));
  return rows.map((row) => {
    const { eventId: id, date, refAreas, industries, kind, title, summary } = row;
    const body = row.body === null ? null : (names.get(row.body) ?? row.body);
    return {
      ...{ id, date, refAreas, industries, body, kind, title, summary },
      ...(row.dateBasis === 'reported' ? { isReported: true as const } : {}),
      addenda: addenda
        .filter(({ eventId }) => eventId === id)
        .map((one) => ({ knownFrom: one.knownFrom, text: one.addendum, evidence: evidenceOf(one) })),
      evidence: evidenceOf(row),
    };
  });
}

/** Number of events on the overview; the policy page has all. */
export const NEWEST_EVENTS = 3;

/** Drafts `/events.json`, and `/events/<industry>.json` with the newest of each. */
export function eventDrafts(dataset: OpenDataset): DocumentDraft[] {
  const events = newestEvents(dataset);
  const coverage = coverageIn(dataset.records, 'events');
  return [
    draftDocument(eventsDocument, { events, coverage }),
    ...Industry.codes.map((industry) =>
      draftDocument(newestEventsDocument(industry), {
        events: withoutPrices(events)
          .filter((one) => one.industries.includes(industry))
          .slice(0, NEWEST_EVENTS),
        coverage,
      }),
    ),
  ];
}

/** Events that name something, newest first, by its id. */
type EventsByName = ReadonlyMap<string, readonly PolicyEvent[]>;

const eventText = ({ title, summary }: PolicyEvent) => `${title} ; ${summary ?? ''}`;

function eventsBy(
  events: readonly PolicyEvent[],
  idsOf: (event: PolicyEvent) => Iterable<string>,
): EventsByName {
  const pairs = events.flatMap((event) => [...idsOf(event)].map((id) => ({ id, event })));
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, own]) => [id, own.map(({ event }) => event)]));
}

/** Returns a name without brackets at its end: "Zhipu AI (Z.ai)" is also written "Zhipu AI". */
const nameWithoutBrackets = (name: string) => name.replace(/ \(.*\)$/, '');

/**
 * Returns the name without the developer's: "DeepSeek-V4-Pro" is "V4 Pro" in DeepSeek's own events; `null` if it does
 * not begin with the developer's name.
 */
function nameAtHome(name: string, developer: string): string | null {
  const rest = name.slice(developer.length);
  return name.startsWith(developer) && /^[- ]./.test(rest) ? rest.slice(1) : null;
}

type Spotter = ReturnType<typeof nameSpotter<string>>;

/** Returns, by developer, functions that find its models by their names without the developer. */
function homeSpotters({ models }: OpenDataset['records']): ReadonlyMap<string, Spotter> {
  const named = models.flatMap(({ name, developer, modelId }) => {
    const short = nameAtHome(name, developer);
    return short === null ? [] : [{ developer, pair: [short, modelId] as const }];
  });
  const byDeveloper = groupBy(named, ({ developer }) => developer);
  return new Map(
    [...byDeveloper].map(([developer, own]) => [developer, nameSpotter(own.map(({ pair }) => pair))]),
  );
}

/**
 * Returns the events of each model and of each developer. An event concerns a model if its title or summary has the
 * model's name from the price table or a recorded alias; in events of the developer also without the developer's
 * name. It concerns a developer that is its body, that it names, or one of whose models it names. Names are never
 * matched fuzzily.
 */
export function eventsNaming(dataset: OpenDataset): { byModel: EventsByName; byDeveloper: EventsByName } {
  const { models, modelAliases, developers, developerAliases } = dataset.records;
  const events = newestEvents(dataset);
  const spotModels = nameSpotter([
    ...models.map(({ name, modelId }) => [name, modelId] as const),
    ...modelAliases.map(({ alias, modelId }) => [alias, modelId] as const),
  ]);
  const spotDevelopers = nameSpotter([
    ...developers.map(({ developer }) => [developer, developer] as const),
    ...developers.map(({ developer }) => [nameWithoutBrackets(developer), developer] as const),
    ...developerAliases.map(({ alias, developer }) => [alias, developer] as const),
  ]);
  const makers = new Map(models.map(({ modelId, developer }) => [modelId, developer]));
  const atHome = homeSpotters(dataset.records);
  const modelsNamed = (event: PolicyEvent) => {
    const text = eventText(event);
    const bodies = [...spotDevelopers(event.body ?? '')];
    return new Set([...spotModels(text), ...bodies.flatMap((one) => [...(atHome.get(one)?.(text) ?? [])])]);
  };
  const named = new Map(events.map((event) => [event, modelsNamed(event)]));
  const modelsIn = (event: PolicyEvent) => named.get(event) ?? new Set<string>();
  const developersIn = (event: PolicyEvent) =>
    new Set([
      ...spotDevelopers(event.body ?? ''),
      ...spotDevelopers(eventText(event)),
      ...[...modelsIn(event)].flatMap((id) => makers.get(id) ?? []),
    ]);
  return { byModel: eventsBy(events, modelsIn), byDeveloper: eventsBy(events, developersIn) };
}
