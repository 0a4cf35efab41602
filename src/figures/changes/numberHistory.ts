import type { RevisionKind } from '../../contract/corrections.ts';
import { PriceBasis } from '../../contract/codelists.ts';
import type { Revision } from '../../contract/indicator.ts';
import type { ModelDocument } from '../../contract/models.ts';
import { datasetDay, formatPeriod } from '../../domain/periods.ts';
import { priceCourse, type PriceKey } from '../../domain/priceBefore.ts';
import { amountText, formatValue } from '../../domain/values.ts';
import { listed } from '../../domain/formats.ts';
import { counted } from '../../domain/words.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { stateText } from './changeItem.ts';

/** Returns a recorded number as its card writes it, or with all of its digits. */
export function writtenAs(text: string, unit: string | undefined, isExact = false): string {
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) return text;
  return isExact ? stateText({ value, text }, unit ?? null) : amountText(value, unit ?? '');
}

/** True if a revision gave the number another value, and did not only move or cite it. */
const givesAnother = ({ before, after, formerly }: Revision) =>
  before !== null && before !== after && formerly === undefined;

const saysWords: Readonly<Record<RevisionKind, string>> = {
  correction: ', which was wrong',
  unexplained: '; the cause of the change is not on record',
  newer: ', by an earlier reading',
  restated: ', the same number in other digits or units',
  wording: '',
};

const dayOf = (version: string): string => formatPeriod(datasetDay(version));

/** Returns the distinct days of versions: "November 24, 2026, and November 30, 2026". */
const daysOf = (revisions: readonly { readonly version: string }[]): string =>
  listed([...new Set(revisions.map(({ version }) => dayOf(version)))]);

function correctedText(changes: readonly Revision[]): string {
  const corrections = changes.filter(({ says }) => says === 'correction');
  if (corrections.length > 0) return `Corrected on ${daysOf(corrections)}.`;
  return changes.some(({ says }) => says === 'unexplained')
    ? 'Whether it was ever wrong is not on record.'
    : 'Never corrected.';
}

/** Says since when an observation is on record here, what it was before, and whether it was corrected. */
function observedText(
  revisions: readonly Revision[],
  unit: string | undefined,
  since: string | null,
): string {
  const added = revisions.find(({ before }) => before === null);
  const start =
    since === null ? 'since the first version' : `since the first version, ${formatPeriod(since)}`;
  const sinceText = (one: Revision) =>
    `since ${dayOf(one.version)}${one.orEarlier === true ? ' or earlier' : ''}`;
  const first = `On record here ${added === undefined ? start : sinceText(added)}`;
  const changes = revisions.filter(givesAnother);
  const last = changes.at(-1);
  if (last === undefined) return `${first}; no other value, never corrected.`;
  const { before, version, says = 'unexplained' } = last;
  const other = `Until ${dayOf(version)} it was ${writtenAs(before ?? '', unit, true)}${saysWords[says]}.`;
  return `${first}. ${other} ${correctedText(changes)}`;
}

/** Says what a price was before: the last other amount on record. */
function beforeText({ before }: NonNullable<ReturnType<typeof priceCourse>>, list: PriceKey['list']): string {
  if (before === null) return '; no other price before this one.';
  const { amount, basis, until, isSeen } = before;
  const terms = basis === null ? '' : ` (${PriceBasis.label(basis)})`;
  const written = formatValue(amount, list === 'cny' ? 'cny' : 'usd');
  return `. The price before was ${written}${terms}, ${isSeen ? 'last seen' : 'until'} ${formatPeriod(until)}.`;
}

/** Says whether prices of a model were corrected; each change of one says whether it was. */
function priceRevisionsText(revisions: ModelDocument['priceRevisions']): string {
  const wrong = revisions.filter(({ says }) => says === 'correction');
  return wrong.length === 0
    ? 'No price of this model was corrected.'
    : `Prices of this model were corrected here on ${daysOf(wrong)}.`;
}

/** Says whether lists of a catalog before a day are on record, for a price whose own days are not. */
const undatedText = (runs: ModelDocument['priceRuns'], { day, list }: PriceKey): string =>
  runs.some(({ firstSeen, currency }) => firstSeen < day && (currency === 'CNY') === (list === 'cny'))
    ? 'Earlier lists, as an open-source client had them, are on the model’s page.'
    : 'No price before this one is on record.';

function pricedText({ segments, priceRuns, priceRevisions }: ModelDocument, key: PriceKey): string {
  const course = priceCourse(segments, key);
  // Without a dated price the day of the key may be that of the release, on which no list was read.
  const said =
    course === null
      ? undatedText(priceRuns, key)
      : `On record from ${formatPeriod(course.first)}${beforeText(course, key.list)}`;
  return `${said} ${priceRevisionsText(priceRevisions)}`;
}

/** The most names under which the changes of a number's rows are searched. */
const MOST_SEARCHES = 3;

/** Returns the searches for changes of a number: its own, or those of the rows that it rests on. */
function searchesOf({ changedAs, derivation }: EvidenceItem): NumberHistory['searches'] {
  // Changes bear the name of their version: the id finds those under a former one too.
  if (typeof changedAs === 'object') return [{ name: changedAs.name, query: changedAs.id }];
  const rows = derivation?.inputs.map(({ label }) => label.split(', ')[0] ?? label) ?? [];
  const names = changedAs === undefined ? [...new Set(rows)].slice(0, MOST_SEARCHES) : [changedAs];
  return names.map((name) => ({ name, query: name }));
}

function namedText({ changedAs, derivation }: EvidenceItem): string {
  if (changedAs !== undefined)
    return 'Changes are kept by name, not by number: the search has all that bear the name, and may have none of this value.';
  const rows = derivation?.inputs.length ?? 0;
  return rows === 0
    ? 'No earlier value of this number is kept by itself; changes are kept by the names of rows.'
    : `Computed from ${counted(rows, 'row')}; no earlier value of it is kept by itself. Changes are kept by the names of its rows.`;
}

/** Further knowledge of the past of a number: the day of the first version, and the record of a price's model. */
export interface HistoryKnown {
  readonly since: string | null;
  readonly model: ModelDocument | null;
}

interface NumberHistory {
  /** One line: since when on record, what before, whether corrected. */
  readonly text: string;
  /** Searches of the list of changes, each with the name of what it finds. */
  readonly searches: readonly { readonly name: string; readonly query: string }[];
}

/** Returns what is known of the past of a number, the same on every card. */
export function numberHistory(item: EvidenceItem, { since, model }: HistoryKnown): NumberHistory {
  const searches = searchesOf(item);
  if (item.revisions !== undefined) return { text: observedText(item.revisions, item.unit, since), searches };
  if (item.priced !== undefined && model !== null) return { text: pricedText(model, item.priced), searches };
  return { text: namedText(item), searches };
}
