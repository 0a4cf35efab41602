import type { PricedModel } from '../../../contract/aiPricing.ts';
import type { BoardEntry } from '../../../contract/leaderboards.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import type { CheckedClaim } from './checkClaim.ts';
import type { Mention } from './nameIndex.ts';

function modelNote({ text, ids }: Mention, models: readonly PricedModel[]): string[] {
  if (ids.length === 1) return [];
  if (ids.length === 0) return [`“${text}” is no model on record.`];
  const names = ids.map((id) => models.find((model) => model.id === id)?.name ?? id);
  return [`“${text}” may mean ${names.join(' or ')}; all of them are searched.`];
}

function ratioNote({ read }: CheckedClaim): string[] {
  const clear = new Set(read.models.flatMap(({ ids }) => (ids.length === 1 ? ids : [])));
  return read.ratios.length > 0 && clear.size < 2
    ? ['A ratio can be checked only where the sentence names two models.']
    : [];
}

function standingNote({ read }: CheckedClaim): string[] {
  if (read.standings.length === 0) return [];
  if (read.boards.length === 0)
    return ['The sentence names no board on record, so its place is not checked.'];
  return read.models.length === 0
    ? ['The sentence names no model on record, so its place is not checked.']
    : [];
}

function boardNote({ text, ids }: Mention, boards: readonly BoardEntry[]): string[] {
  const [first, ...others] = ids.map((id) => boards.find((board) => board.id === id)?.title ?? id);
  if (first === undefined || others.length === 0) return [];
  return [`“${text}” is read as ${first}; it may also mean ${others.join(' or ')}.`];
}

/** What a reader must know of how a sentence was read, in plain sentences. */
export function claimNotes(
  checked: CheckedClaim,
  models: readonly PricedModel[],
  boards: readonly BoardEntry[],
  viewDay: string,
): string[] {
  const { read } = checked;
  const count = read.prices.length + read.ratios.length + read.standings.length;
  const later = read.days.filter((day) => day > viewDay);
  return [
    ...(count === 0 ? ['No price, ratio or place was found in the sentence.'] : []),
    ...read.models.flatMap((mention) => modelNote(mention, models)),
    ...(read.prices.some(({ mention }) => mention === null)
      ? ['The sentence names no model on record; prices of all models are searched.']
      : []),
    ...(read.standings.length === 0 ? [] : read.boards.flatMap((mention) => boardNote(mention, boards))),
    ...(read.days.length === 0
      ? read.months.slice(0, 1).map((month) => `${formatPeriod(month)} has no day: its last one is taken.`)
      : []),
    ...later.map((day) => `${formatPeriod(day)} is later than the record that is shown.`),
    ...ratioNote(checked),
    ...standingNote(checked),
  ];
}
