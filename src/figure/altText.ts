import { counted } from '../domain/words.ts';
import type { FigureContent, ContentOf, Kind } from './figure.ts';
import type { Naming } from './kinds/fields.ts';
import { kinds } from './kinds/kinds.ts';
import { ofSample } from './kinds/rankedWords.ts';
import { missingText } from './kinds/usual.ts';
import { pointText } from './pointText.ts';
import { filterLine } from './sourceLine.ts';
import { formatPeriod } from '../domain/periods.ts';
import { rivals } from '../domain/rivals.ts';

/** Usual limit of programs for an alternative text; longer content belongs in the long description. */
export const LONGEST_ALT_TEXT = 250;

interface Sentence {
  readonly text: string;
  /** Lower ranks are kept first; 0 is always kept. */
  readonly rank: number;
}

/** Ends each with a period, which "the U.S." at its end has. */
const join = (sentences: readonly Sentence[]) =>
  sentences.map(({ text }) => text.replace(/\.?$/, '.')).join(' ');

/** Returns the sentences in order, leaving out the least important until the rest fits. */
function fitting(sentences: readonly Sentence[]): string {
  const byRank = [...sentences].sort((a, b) => a.rank - b.rank);
  const kept = byRank.reduce<readonly Sentence[]>((some, one) => {
    const more = sentences.filter((sentence) => sentence === one || some.includes(sentence));
    return one.rank === 0 || join(more).length <= LONGEST_ALT_TEXT ? more : some;
  }, []);
  return join(kept);
}

function leaderSentence<K extends Kind>(
  figure: ContentOf<K>,
  withGap: boolean,
  naming: Naming = 'with country',
): string {
  if (figure.points.length === 0) return 'No value is shown';
  return kinds[figure.kind].leader(figure, withGap, naming);
}

/** Returns "China 90, United States 92" if both are among other rows and the title does not state them. */
function countryPair<K extends Kind>(figure: ContentOf<K>): string | null {
  const [field, second] = kinds[figure.kind].fields(figure, 'with country');
  if (field === undefined || second !== undefined) return null;
  const both = rivals.flatMap(
    // The sum of a row belongs to no series.
    (id) =>
      field.contenders.find(({ point: { at, seriesId } }) => ('rows' in figure ? at : seriesId) === id) ?? [],
  );
  const stated = both.every(({ point }) =>
    figure.findings.some((finding) => finding.point.key === point.key),
  );
  if (both.length < 2 || field.contenders.length < 3 || stated) return null;
  return both.map(({ label, point }) => `${label} ${pointText(point, figure)}`).join(', ');
}

/** Example: "Of 3 values the start is not known to the day". */
function uncertainText<K extends Kind>(figure: ContentOf<K>): string | null {
  const spans = kinds[figure.kind].spans(figure);
  const [first] = spans;
  if (first === undefined) return null;
  return spans.length === 1
    ? `${first.seriesId}: ${first.text}`
    : `Starts of ${counted(spans.length, 'value')} known only to lie between two days (hatched)`;
}

/** Returns as many whole words as fit, without trailing words that announce a number. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, Math.max(most, 0)).replace(/\s*\S*$/, '');
  return `${words.replace(/[,;:]?(?: (?:at|by|each|of|per|to|CNY|USD))*$/, '')}…`;
}

/** Returns the chart type with its measure: "Bar chart of tasks"; a name with a capital keeps it after a colon. */
const typed = (name: string, measure: string): string =>
  /^\p{Ll}/u.test(measure) ? `${name} of ${measure}` : `${name}: ${measure}`;

/** Returns a leader without its last fields; with a single field, its name is cut so that the number remains. */
function cutLead(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.slice(0, most - 1).lastIndexOf('; ');
  if (end > 0) return `${text.slice(0, end)}; …`;
  const at = text.search(/,? (?:at|each) [^;]*$/);
  const number = at < 0 ? '' : text.slice(at);
  return number.length < most
    ? `${cut(text.slice(0, text.length - number.length), most - number.length)}${number}`
    : cut(text, most);
}

/**
 * Returns the part that is always kept: kind, measure with its unit, day and leader; the longer ones are cut if
 * necessary.
 */
function core<K extends Kind>(figure: ContentOf<K>): { readonly head: Sentence; readonly lead: Sentence } {
  const kind = kinds[figure.kind];
  const head = (measure: string) => `${typed(kind.name, measure)}, as of ${formatPeriod(figure.asOf)}`;
  const measure = kind.measure(figure);
  const whole = [head(measure), leaderSentence(figure, true)];
  const length = (texts: readonly string[]) => texts.join('. ').length + 1;
  const plain = leaderSentence(figure, false, 'plain');
  const shorter = [
    whole,
    [head(measure), leaderSentence(figure, false)],
    [head(measure), plain],
    [head(measure), plain.replace(ofSample(figure), '')],
  ];
  const simple = shorter.find((texts) => length(texts) <= LONGEST_ALT_TEXT) ?? shorter.at(-1) ?? whole;
  const over = length(simple) - LONGEST_ALT_TEXT;
  const lead =
    over > 0 ? cutLead(simple[1] ?? '', Math.max((simple[1] ?? '').length - over, 120)) : simple[1];
  const room = LONGEST_ALT_TEXT - length([head(''), lead ?? '']);
  return { head: { text: head(cut(measure, room)), rank: 0 }, lead: { text: lead ?? '', rank: 0 } };
}

const optional = (rank: number, text: string | null): Sentence[] => (text === null ? [] : [{ text, rank }]);

/** Skip a title that repeats the measure's name or the leader's counts. */
function ownTitle({ kind, title, measure }: FigureContent): string | null {
  return kinds[kind].isTitleLeader || measure.startsWith(title) ? null : title;
}

/**
 * Returns the longest form of the leader that leaves room for the numbers of a title: first without the gap, then
 * without countries, and without its end if nothing is ranked. The leader of each field remains.
 */
function leadBeside<K extends Kind>(figure: ContentOf<K>, head: Sentence, lead: Sentence): Sentence {
  const title = figure.findings.length === 0 ? null : ownTitle(figure);
  if (title === null) return lead;
  const plain = leaderSentence(figure, false, 'plain');
  const fields = plain.split('; ');
  const fewer = fields.slice(1).map((_, left) => fields.slice(0, -1 - left).join('; '));
  const isRanked = kinds[figure.kind].fields(figure, 'plain').length > 0;
  const forms = [lead.text, leaderSentence(figure, false), plain, ...(isRanked ? [] : fewer)];
  const lengthWith = (text: string) => join([head, { text: title, rank: 0 }, { text, rank: 0 }]).length;
  return { ...lead, text: forms.find((text) => lengthWith(text) <= LONGEST_ALT_TEXT) ?? lead.text };
}

/**
 * Returns the alternative text (at most 250 characters). It always has kind, measure with its unit, day, and leader
 * with its value; then, as far as they fit, the numbers of the title, the gap, missing and unknown values, both
 * countries, a title without numbers, the filters, and whether newer data were due.
 */
export function altText<K extends Kind>(figure: ContentOf<K>): string {
  const filters = filterLine(figure);
  const isNamed = figure.filters.every(({ value }) => figure.title.includes(value));
  const { head, lead: most } = core(figure);
  const lead = leadBeside(figure, head, most);
  return fitting([
    head,
    ...optional(1, 'scale' in figure && figure.scale === 'log' ? 'Logarithmic axis' : null),
    // Drop the numbers of a title last.
    ...optional(figure.findings.length > 0 ? 0.5 : 3, ownTitle(figure)),
    lead,
    ...optional(2, countryPair(figure)),
    ...optional(1, kinds[figure.kind].unknown(figure)),
    ...optional(1, missingText(figure, kinds[figure.kind].noun)),
    ...optional(2, uncertainText(figure)),
    // Keep filters that no title names before its numbers: of one industry, they are not those of all.
    ...optional(isNamed ? 4 : 0.4, filters),
    ...optional(5, figure.stale === null ? null : `Update overdue: ${figure.stale}`),
  ]);
}
