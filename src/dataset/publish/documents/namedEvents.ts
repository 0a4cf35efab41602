import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import { groupBy } from '../../../domain/sorting.ts';
import { nameSpotter } from '../../derive/nameSpotter.ts';
import type { Dataset } from '../dataset.ts';
import { newestEvents } from './events.ts';

/** Events that name something, newest first, by its id. */
export type NamedEvents = ReadonlyMap<string, readonly PolicyEvent[]>;

const textOf = ({ title, summary }: PolicyEvent) => `${title} ; ${summary ?? ''}`;

function eventsBy(
  events: readonly PolicyEvent[],
  idsOf: (event: PolicyEvent) => Iterable<string>,
): NamedEvents {
  const pairs = events.flatMap((event) => [...idsOf(event)].map((id) => ({ id, event })));
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, own]) => [id, own.map(({ event }) => event)]));
}

/** A name without what stands in brackets after it: "Zhipu AI (Z.ai)" is written "Zhipu AI" as well. */
const shortName = (name: string) => name.replace(/ \(.*\)$/, '');

/** "DeepSeek-V4-Pro" is "V4 Pro" in an event of DeepSeek's own; `null` where the name does not begin with the developer's. */
function nameAtHome(name: string, developer: string): string | null {
  const rest = name.slice(developer.length);
  return name.startsWith(developer) && /^[- ]./.test(rest) ? rest.slice(1) : null;
}

type Spotter = ReturnType<typeof nameSpotter<string>>;

/** Finds, by developer, its models under the names that they have at home. */
function homeSpotters({ models }: Dataset['records']): ReadonlyMap<string, Spotter> {
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
 * The events of each model and of each developer. An event concerns a model where its title or summary names it
 * as the price table or an alias on record spells it, in an event whose body is the developer also without the
 * developer's name before it. It concerns a developer where that is its body, where it is named, or where one of its
 * models is. Nothing is likened.
 */
export function eventsNaming(dataset: Dataset): { byModel: NamedEvents; byDeveloper: NamedEvents } {
  const { models, modelAliases, developers, developerAliases } = dataset.records;
  const events = newestEvents(dataset);
  const spotModels = nameSpotter([
    ...models.map(({ name, modelId }) => [name, modelId] as const),
    ...modelAliases.map(({ alias, modelId }) => [alias, modelId] as const),
  ]);
  const spotDevelopers = nameSpotter([
    ...developers.map(({ developer }) => [developer, developer] as const),
    ...developers.map(({ developer }) => [shortName(developer), developer] as const),
    ...developerAliases.map(({ alias, developer }) => [alias, developer] as const),
  ]);
  const makers = new Map(models.map(({ modelId, developer }) => [modelId, developer]));
  const atHome = homeSpotters(dataset.records);
  const modelsNamed = (event: PolicyEvent) => {
    const text = textOf(event);
    const bodies = [...spotDevelopers(event.body ?? '')];
    return new Set([...spotModels(text), ...bodies.flatMap((one) => [...(atHome.get(one)?.(text) ?? [])])]);
  };
  const named = new Map(events.map((event) => [event, modelsNamed(event)]));
  const modelsIn = (event: PolicyEvent) => named.get(event) ?? new Set<string>();
  const developersIn = (event: PolicyEvent) =>
    new Set([
      ...spotDevelopers(event.body ?? ''),
      ...spotDevelopers(textOf(event)),
      ...[...modelsIn(event)].flatMap((id) => makers.get(id) ?? []),
    ]);
  return { byModel: eventsBy(events, modelsIn), byDeveloper: eventsBy(events, developersIn) };
}
