import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { nameSpotter } from '../../derive/names.ts';
import type { OpenDataset } from '../dataset.ts';
import { newestEvents } from './events.ts';
import type { StandardOfRow } from './standardReplacements.ts';

type NamedDocument = Pick<StandardOfRow, 'id' | 'designation'> & {
  readonly standard: Pick<StandardOfRow['standard'], 'publishedOn'>;
};

/**
 * Returns the events that name each document: its exact designation, or its number without a year, which then refers
 * to the newest edition at the time.
 */
export function eventsNaming(dataset: OpenDataset, all: readonly NamedDocument[]) {
  const byNumber = groupBy(all, ({ designation }) => designation.replace(EDITION, ''));
  const spot = nameSpotter<readonly NamedDocument[]>([
    ...all.map((one) => [one.designation, [one]] as const),
    ...[...byNumber].filter(([number, own]) => own.every(({ designation }) => designation !== number)),
  ]);
  const pairs = newestEvents(dataset).flatMap((event) =>
    [...spot(`${event.title} ; ${event.summary ?? ''}`)].flatMap((meant) => {
      const out = meant.filter(
        (one) => meant.length === 1 || (one.standard.publishedOn ?? '9') <= event.date,
      );
      const newest = out.toSorted((a, b) => compareText(b.designation, a.designation))[0];
      return newest === undefined ? [] : [{ id: newest.id, event }];
    }),
  );
  const byId = groupBy([...pairs, ...linkedEvents(dataset, all)], ({ id }) => id);
  return (id: string): PolicyEvent[] => {
    const own = new Map((byId.get(id) ?? []).map(({ event }) => [event.id, event]));
    return [...own.values()].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  };
}

/** Returns the events that rows link to a document, whatever their spelling. */
function linkedEvents(dataset: OpenDataset, all: readonly NamedDocument[]) {
  const ids = new Map(all.map(({ designation, id }) => [designation, id]));
  const events = new Map(newestEvents(dataset).map((event) => [event.id, event]));
  return dataset.records.standardMentions.flatMap(({ designation, mentionId }) => {
    const [id, event] = [ids.get(designation), events.get(mentionId)];
    return id === undefined || event === undefined ? [] : [{ id, event }];
  });
}

/** Matches the year after a number. */
const EDITION = /[-:]\d{4}$/;
