import { counted, nounFor } from '../../domain/words.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { Evidence, Sources } from '../../contract/primitives.ts';
import { standardsDocument, type Standard } from '../../contract/standards.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { NO_DATA } from '../../domain/values.ts';
import { viewDay } from '../../domain/periods.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { FlowFigure, FlowLink } from '../../figure/kinds/flow.ts';
import type { Fact, FigurePoint, FigureRow, FigureSeries, Tone } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { areOut, standardsOfView } from '../ev-plans/standardsOn.ts';

interface StandardsData {
  readonly datasetVersion: string;
  readonly sources: Sources;
}

type StepId = 'earlier' | 'standard' | 'counterpart';

const steps: readonly (FigureSeries & { readonly id: StepId })[] = [
  { id: 'earlier', label: 'Replaced edition', tone: null, fill: 'solid' },
  { id: 'standard', label: 'Chinese standard', tone: null, fill: 'solid' },
  { id: 'counterpart', label: 'Counterpart', tone: null, fill: 'solid' },
];

/** Documents that a cell of the record names, as "UN R155; ISO/SAE 21434". */
const namesIn = (text: string | null): string[] =>
  (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A designation has a number of its own; "the 2011 edition" names no document that another row could name too. */
const isDesignation = (name: string): boolean => /^[A-Z].*\d/.test(name);

interface Entry {
  readonly step: StepId;
  readonly name: string;
  /** The standard itself, where the entry is one on record. */
  readonly own: Standard | null;
  /** The standards whose rows name it, or itself. */
  readonly namedBy: readonly Standard[];
}

/** Every document of a step, each once, in the order in which the standards name them. */
function entriesNamed(
  step: StepId,
  standards: readonly Standard[],
  namesOf: (standard: Standard) => readonly string[],
): Entry[] {
  const names = [...new Set(standards.flatMap(namesOf))];
  return names.map((name) => ({
    step,
    name,
    own: null,
    namedBy: standards.filter((one) => namesOf(one).includes(name)),
  }));
}

const earlierOf = (standard: Standard) => namesIn(standard.replaces).filter(isDesignation);
const counterpartsOf = (standard: Standard) => namesIn(standard.internationalEquivalent);

const keyOf = (step: StepId, name: string): string => `${step}|${name}`;

/** China writes GB and sector standards; SAE and FMVSS are of the United States; ISO, IEC and the UN are of no country. */
function toneOf({ step, name }: Entry): Tone {
  if (step !== 'counterpart') return 'CN';
  return /^(SAE|FMVSS|\d+ CFR)/.test(name) ? 'US' : 'other';
}

/** Whose document it is: a country, or the body whose letters open the designation. UN rules are also called GTR. */
function actorOf(entry: Entry): string | null {
  const tone = toneOf(entry);
  if (tone === 'CN' || tone === 'US') return RefArea.label(tone);
  const [body = null] = /^[A-Za-z]+(?:\/[A-Z]+)?/.exec(entry.name) ?? [];
  return body === 'GTR' ? 'UN' : body;
}

const dayText = (day: string | null): string => (day === null ? NO_DATA : formatPeriod(day));

function factsOf({ own, namedBy, step }: Entry): Fact[] {
  if (own === null)
    return [
      {
        label: step === 'earlier' ? 'Replaced by' : 'Counterpart of',
        value: namedBy.map((one) => one.designation).join('; '),
      },
    ];
  return [
    { label: 'Title', value: own.title },
    { label: 'Published', value: dayText(own.publishedOn) },
    { label: 'In force', value: dayText(own.effectiveOn) },
  ];
}

/** The rows behind the links of an entry: the other document, and that a row names it. */
const linkRows = ({ step, name, namedBy }: Entry) =>
  step === 'standard'
    ? namedBy.flatMap((one) =>
        [...earlierOf(one), ...counterpartsOf(one)].map((other) =>
          countedRow(other, `named by the row of ${name}`, one.evidence),
        ),
      )
    : namedBy.map((one) => countedRow(one.designation, `its row names ${name}`, one.evidence));

function pointOf(entry: Entry, first: Evidence, day: string): FigurePoint {
  const key = keyOf(entry.step, entry.name);
  const inputs = linkRows(entry);
  return makePoint({
    key,
    seriesId: entry.step,
    at: key,
    subject: entry.name,
    actor: actorOf(entry),
    // Of the count, which is that of the view's day: most counterparts have no date on record.
    period: day,
    value: inputs.length,
    unit: 'links',
    comparableAs: null,
    ...countOfRows(
      inputs.map(({ evidence }) => evidence),
      'links',
      first,
      null,
    ),
    derivation: {
      method: 'counterpartLinks',
      formula: `Number of documents that rows on record link with ${entry.name}`,
      inputs,
    },
    facts: factsOf(entry),
  });
}

const linksOf = (standards: readonly Standard[]): FlowLink[] =>
  standards.flatMap((one) => {
    const own = keyOf('standard', one.designation);
    return [
      ...earlierOf(one).map((name) => ({ from: keyOf('earlier', name), to: own })),
      ...counterpartsOf(one).map((name) => ({ from: own, to: keyOf('counterpart', name) })),
    ];
  });

/** Chinese vehicle standards with what they replaced and their counterparts abroad. */
export function counterpartsFigure(
  data: StandardsData,
  standards: readonly Standard[],
  context: FigureContext,
): FlowFigure {
  const day = viewDay(context, data.datasetVersion);
  const chinese = standards.filter((one) => one.issuer === 'CN' && counterpartsOf(one).length > 0);
  const own: Entry[] = chinese.map((one) => ({
    step: 'standard',
    name: one.designation,
    own: one,
    namedBy: [one],
  }));
  const links = linksOf(chinese);
  const entries = [
    ...entriesNamed('earlier', chinese, earlierOf),
    ...own,
    ...entriesNamed('counterpart', chinese, counterpartsOf),
  ];
  const points = entries.flatMap((entry) => {
    const first = entry.namedBy[0]?.evidence;
    return first === undefined ? [] : [pointOf(entry, first, day)];
  });
  const rows: FigureRow[] = entries.map((entry) => ({
    id: keyOf(entry.step, entry.name),
    label: entry.name,
    detail: null,
    tone: toneOf(entry),
  }));
  return {
    ...figureBase(context, data, points),
    kind: 'flow',
    direction: 'across',
    id: 'standard-counterparts',
    title:
      chinese.length === 0
        ? 'No Chinese vehicle standard on record names a counterpart'
        : `${counted(chinese.length, 'Chinese vehicle standard')} on record ${nounFor(chinese.length, 'names', 'name')} a counterpart abroad`,
    findings: allFinding(chinese, day),
    definition:
      'How many other documents it is linked with by rows on record: editions replaced, and texts of other bodies on the same subject. A counterpart may differ in substance: a link does not say how close the two texts are.',
    subtitle:
      'Standards that were out, with the editions they replaced and texts of UN, ISO, IEC, SAE and U.S. rules',
    series: steps.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows,
    links,
    points,
    format: 'count',
    measure: 'links',
    interval: null,
    notes: [
      'Only standards on record here. Where no counterpart is on record there may be one.',
      'A link means that a row names the other document, not that the texts are the same.',
    ],
  };
}

function allFinding(chinese: readonly Standard[], day: string) {
  const first = chinese[0]?.evidence;
  if (first === undefined) return [];
  const rows = chinese.map((one) => one.evidence);
  const point = makePoint({
    key: 'standard|total',
    seriesId: 'standard',
    at: 'total',
    subject: 'Chinese vehicle standards with a counterpart on record',
    definition:
      'A Chinese vehicle standard on record that was out by the day, and whose row names a text of another body on the same subject.',
    actor: 'China',
    period: day,
    value: chinese.length,
    unit: 'standards',
    comparableAs: null,
    ...countOfRows(rows, 'standards', first, null),
    derivation: {
      method: 'counterpartTotal',
      formula: 'Number of Chinese standards on record that were out and whose row names a counterpart',
      inputs: chinese.map((one) => countedRow(one.designation, dayText(one.publishedOn), one.evidence)),
    },
  });
  return [{ text: String(chinese.length), point }];
}

export const standardCounterparts = figureSpec({
  id: 'standard-counterparts',
  name: 'Chinese vehicle standards and their counterparts',
  home: '/standards',
  industries: 'any',
  needs: (ask) => ({ document: ask(standardsDocument) }),
  draw: ({ document }, context) =>
    counterpartsFigure(document, areOut(standardsOfView(document, context)), context),
  empty: 'No standard with a counterpart was on record on this day.',
});
