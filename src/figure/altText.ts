import { counted } from '../domain/words.ts';
import type { Figure, FigureOf, Kind } from './figure.ts';
import type { Naming } from './kinds/fields.ts';
import { kinds } from './kinds/kinds.ts';
import { ofSample } from './kinds/rankedWords.ts';
import { missingText } from './kinds/usual.ts';
import { pointText } from './pointText.ts';
import { filterLine } from './sourceLine.ts';
import { rivals } from '../domain/rivals.ts';

/** What programs and readers take for an alternative text; more belongs into the long description. */
export const LONGEST_ALT_TEXT = 250;

interface Sentence {
  readonly text: string;
  /** What comes first has the lowest rank; 0 always stays. */
  readonly rank: number;
}

const join = (sentences: readonly Sentence[]) => sentences.map(({ text }) => `${text}.`).join(' ');

/** The sentences in their order, the least needed left out until the rest fits. */
function fitting(sentences: readonly Sentence[]): string {
  const byRank = [...sentences].sort((a, b) => a.rank - b.rank);
  const kept = byRank.reduce<readonly Sentence[]>((some, one) => {
    const more = sentences.filter((sentence) => sentence === one || some.includes(sentence));
    return one.rank === 0 || join(more).length <= LONGEST_ALT_TEXT ? more : some;
  }, []);
  return join(kept);
}

function leader<K extends Kind>(
  figure: FigureOf<K>,
  withGap: boolean,
  naming: Naming = 'with country',
): string {
  if (figure.points.length === 0) return 'No value is shown';
  return kinds[figure.kind].leader(figure, withGap, naming);
}

/** "China 90, United States 92", where the figure has both among others and its title does not state them. */
function countryPair<K extends Kind>(figure: FigureOf<K>): string | null {
  const [field, second] = kinds[figure.kind].fields(figure, 'with country');
  if (field === undefined || second !== undefined) return null;
  const both = rivals.flatMap(
    // A row's sum is of no series.
    (id) =>
      field.contenders.find(({ point: { at, seriesId } }) => ('rows' in figure ? at : seriesId) === id) ?? [],
  );
  const stated = both.every(({ point }) =>
    figure.findings.some((finding) => finding.point.key === point.key),
  );
  if (both.length < 2 || field.contenders.length < 3 || stated) return null;
  return both.map(({ label, point }) => `${label} ${pointText(point, figure)}`).join(', ');
}

/** "Of 3 values the start is not known to the day". */
function uncertainText<K extends Kind>(figure: FigureOf<K>): string | null {
  const spans = kinds[figure.kind].spans(figure);
  const [first] = spans;
  if (first === undefined) return null;
  return spans.length === 1
    ? `${first.seriesId}: ${first.text}`
    : `Starts of ${counted(spans.length, 'value')} known only between two days (hatched)`;
}

/** The whole words for which there is room, without those at the end that announce a number. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, Math.max(most, 0)).replace(/\s*\S*$/, '');
  return `${words.replace(/[,;:]?(?: (?:at|by|each|of|per|to|CNY|USD))*$/, '')}…`;
}

/** A leader without its last fields; of a single one the name is cut, so that its number stays. */
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

/** What always stays: kind, measure with its unit, day and leader, the longer of them cut where they must be. */
function core<K extends Kind>(figure: FigureOf<K>): { readonly head: Sentence; readonly lead: Sentence } {
  const kind = kinds[figure.kind];
  const head = (measure: string) => `${kind.name}: ${measure}, as of ${figure.asOf}`;
  const measure = kind.measure(figure);
  const whole = [head(measure), leader(figure, true)];
  const length = (texts: readonly string[]) => texts.join('. ').length + 1;
  const plain = leader(figure, false, 'plain');
  const shorter = [
    whole,
    [head(measure), leader(figure, false)],
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

/** The title says nothing new where it is the measure's name or counts what the leader counts. */
function ownTitle({ kind, title, measure }: Figure): string | null {
  return kinds[kind].isTitleLeader || measure.startsWith(title) ? null : title;
}

/**
 * The longest form of the leader that leaves room for the numbers of a title: without the gap, then without countries;
 * where nothing is ranked also without its end. The leader of each field stays.
 */
function leadBeside<K extends Kind>(figure: FigureOf<K>, head: Sentence, lead: Sentence): Sentence {
  const title = figure.findings.length === 0 ? null : ownTitle(figure);
  if (title === null) return lead;
  const plain = leader(figure, false, 'plain');
  const fields = plain.split('; ');
  const fewer = fields.slice(1).map((_, left) => fields.slice(0, -1 - left).join('; '));
  const isRanked = kinds[figure.kind].fields(figure, 'plain').length > 0;
  const forms = [lead.text, leader(figure, false), plain, ...(isRanked ? [] : fewer)];
  const lengthWith = (text: string) => join([head, { text: title, rank: 0 }, { text, rank: 0 }]).length;
  return { ...lead, text: forms.find((text) => lengthWith(text) <= LONGEST_ALT_TEXT) ?? lead.text };
}

/**
 * What the figure shows, for someone who cannot see it, in at most 250 characters: kind, measure with its
 * unit, day and leader with its value always; then, as far as they fit, the numbers of the title, the gap, what is
 * missing or unknown, both countries, a title without numbers, the filters, and whether newer data were due.
 */
export function altText<K extends Kind>(figure: FigureOf<K>): string {
  const filters = filterLine(figure);
  const isNamed = figure.filters.every(({ value }) => figure.title.includes(value));
  const { head, lead: most } = core(figure);
  const lead = leadBeside(figure, head, most);
  return fitting([
    head,
    ...optional(1, 'scale' in figure && figure.scale === 'log' ? 'Logarithmic axis' : null),
    // The numbers of a title fall last.
    ...optional(figure.findings.length > 0 ? 0.5 : 3, ownTitle(figure)),
    lead,
    ...optional(2, countryPair(figure)),
    ...optional(1, kinds[figure.kind].unknown(figure)),
    ...optional(1, missingText(figure, kinds[figure.kind].noun)),
    ...optional(2, uncertainText(figure)),
    // Filters come before a title that does not name them.
    ...optional(isNamed ? 4 : 2, filters),
    ...optional(5, figure.stale === null ? null : `Stale: ${figure.stale}`),
  ]);
}
