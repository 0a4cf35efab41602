import { upperFirst } from '../../domain/words.ts';
import { listed } from '../../domain/formats.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import type { Sources } from '../../contract/primitives.ts';
import type { Relation } from '../../contract/relations.ts';
import { outWord, standardsDocument, type Standard } from '../../contract/standards.ts';
import { namesIn } from '../../domain/designations.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import {
  basisText,
  counterpartsOf,
  linkText,
  otherOf,
  relationsOn,
  relationText,
} from '../../domain/relations.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { periodText } from '../../domain/periods.ts';
import { viewDay } from '../../domain/periods.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { FlowFigure, FlowLink } from '../../figure/kinds/flow.ts';
import type { Fact, FigurePoint, FigureRow, FigureSeries, Tone } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { counterpartHeadline, type ChineseStandard } from './counterpartHeadline.ts';
import { areOut, standardsOfView } from '../ev-plans/standardsOn.ts';

interface CounterpartsData {
  readonly datasetVersion: string;
  readonly sources: Sources;
  readonly relations: readonly Relation[];
  readonly coverage: readonly CoverageRow[];
}

type CounterpartStepId = 'earlier' | 'standard' | 'counterpart';

const steps: readonly (FigureSeries & { readonly id: CounterpartStepId })[] = [
  { id: 'earlier', label: 'Replaced edition', tone: null, fill: 'solid' },
  { id: 'standard', label: 'Chinese standard', tone: null, fill: 'solid' },
  { id: 'counterpart', label: 'Counterpart', tone: null, fill: 'solid' },
];

/**
 * True for designations, which have a number: "the 2011 edition" identifies no document that other rows could name.
 */
const isDesignation = (name: string): boolean => /^[A-Z].*\d/.test(name);

interface Entry {
  readonly step: CounterpartStepId;
  readonly name: string;
  /** The standard itself, if the entry is a recorded one. */
  readonly own: Standard | null;
  /** Standards that it is linked with, or itself. */
  readonly linked: readonly ChineseStandard[];
}

/** Returns the distinct documents of a step, in the order in which the standards name them. */
function entriesNamed(
  step: CounterpartStepId,
  standards: readonly ChineseStandard[],
  namesOf: (standard: ChineseStandard) => readonly string[],
): Entry[] {
  const names = [...new Set(standards.flatMap(namesOf))];
  return names.map((name) => ({
    step,
    name,
    own: null,
    linked: standards.filter((one) => namesOf(one).includes(name)),
  }));
}

const earlierOf = (standard: Standard) => namesIn(standard.replaces).filter(isDesignation);
const namesOfCounterparts = ({ counterparts, designation }: ChineseStandard) =>
  counterparts.map((one) => otherOf(one, designation));

const counterpartKey = (step: CounterpartStepId, name: string): string => `${step}|${name}`;

/**
 * China writes GB and sector standards; SAE and FMVSS belong to the United States; ISO, IEC and the UN to no country.
 */
function counterpartTone({ step, name }: Entry): Tone {
  if (step !== 'counterpart') return 'CN';
  return /^(SAE|FMVSS|\d+ CFR)/.test(name) ? 'US' : 'other';
}

/**
 * Returns the owner of a document: a country, or the body whose letters start the designation. UN rules are also
 * called GTR.
 */
function counterpartActor(entry: Entry): string | null {
  const tone = counterpartTone(entry);
  if (tone === 'CN' || tone === 'US') return RefArea.label(tone);
  return bodyOf(entry.name);
}

/** Returns the letters that start a designation: "ISO/SAE", "ITU-T"; "ISO" of a report or specification of ISO. */
function bodyOf(name: string): string | null {
  const [body = null] = /^[A-Za-z]+(?:[/-](?!TR|TS|PAS)[A-Z]+)?/.exec(name) ?? [];
  const said = new Map([
    ['GTR', 'UN'],
    ['EN', 'CEN and CENELEC'],
  ]);
  return (body && said.get(body)) ?? body;
}

/**
 * Returns the distinct bodies of the drawn counterparts; rules of the United States have several kinds of numbers.
 */
function entryBodies(entries: readonly Entry[]): string[] {
  const names = entries.flatMap(({ step, name }) =>
    step !== 'counterpart' ? [] : /^(FMVSS|\d)/.test(name) ? 'U.S. rules' : (bodyOf(name) ?? []),
  );
  return [...new Set(names)];
}

function counterpartFacts({ own, linked, step }: Entry): Fact[] {
  if (own === null)
    return [
      {
        label: step === 'earlier' ? 'Replaced by' : 'Counterpart of',
        value: linked.map((one) => one.designation).join('; '),
      },
    ];
  return [
    { label: 'Title', value: own.title },
    { label: upperFirst(outWord(own.issuer)), value: periodText(own.publishedOn) },
    { label: 'In force', value: periodText(own.effectiveOn) },
  ];
}

/** Returns the rows behind the links of a standard: its own for replacements, and its relations. */
const standardEvidence = (one: ChineseStandard) => [
  ...earlierOf(one).map((old) => countedRow(old, `replaced by ${one.designation}`, one.evidence)),
  ...one.counterparts.map((said) => countedRow(relationText(said), basisText(said), said.evidence)),
];

function counterpartLinkRows({ step, name, linked }: Entry) {
  if (step === 'standard') return linked.flatMap(standardEvidence);
  if (step === 'earlier')
    return linked.map((one) =>
      countedRow(one.designation, `replaces ${name} according to our record of it`, one.evidence),
    );
  return linked.flatMap((one) =>
    one.counterparts
      .filter((said) => otherOf(said, one.designation) === name)
      .map((said) => countedRow(relationText(said), basisText(said), said.evidence)),
  );
}

/** Names what an entry is linked with here: of other relations of a counterpart, the picture has none. */
const linkedWith = ({ step, name }: Entry): string =>
  step === 'standard'
    ? `texts that ${name} replaced, and of its counterparts on record`
    : `published Chinese vehicle standards on record ${step === 'earlier' ? `that replaced ${name}` : `of which ${name} is a counterpart`}`;

function counterpartPoints(entry: Entry, coverage: Coverage, day: string): FigurePoint[] {
  const key = counterpartKey(entry.step, entry.name);
  const inputs = counterpartLinkRows(entry);
  const first = inputs[0]?.evidence;
  if (first === undefined) return [];
  return [
    makePoint({
      key,
      seriesId: entry.step,
      at: key,
      subject: entry.name,
      actor: counterpartActor(entry),
      // Period of the count, which is the view's day: most counterparts have no recorded date.
      period: day,
      value: inputs.length,
      unit: 'links',
      comparableAs: null,
      ...countOfRows(inputs, 'links', first, coverage),
      derivation: {
        method: 'counterpartLinks',
        formula: `Number of ${linkedWith(entry)}`,
        inputs,
      },
      facts: counterpartFacts(entry),
    }),
  ];
}

const counterpartLinks = (standards: readonly ChineseStandard[]): FlowLink[] =>
  standards.flatMap((one) => {
    const own = counterpartKey('standard', one.designation);
    return [
      ...earlierOf(one).map((name) => ({
        from: counterpartKey('earlier', name),
        to: own,
      })),
      ...one.counterparts.map((said) => ({
        from: own,
        to: counterpartKey('counterpart', otherOf(said, one.designation)),
        relation: linkText(said, one.designation),
        ...(said.evidence.confidence === 'low' ? ({ unsure: true } as const) : {}),
      })),
    ];
  });

/** Returns Chinese vehicle standards with the texts they replaced and their counterparts abroad. */
export function counterpartsFigure(
  data: CounterpartsData,
  standards: readonly Standard[],
  context: FigureContext,
): FlowFigure {
  const day = viewDay(context, data.datasetVersion);
  const relations = relationsOn(data.relations, context.asOf).known;
  const ofChina = standards.filter(({ issuer }) => issuer === 'CN');
  const chinese = ofChina
    .map((one): ChineseStandard => ({ ...one, counterparts: counterpartsOf(relations, one.designation) }))
    .filter(({ counterparts }) => counterparts.length > 0);
  const coverage = coverageOf(data.coverage, { list: 'counterparts' });
  const own: Entry[] = chinese.map((one) => ({
    step: 'standard',
    name: one.designation,
    own: one,
    linked: [one],
  }));
  const links = counterpartLinks(chinese);
  const entries = [
    ...entriesNamed('earlier', chinese, earlierOf),
    ...own,
    ...entriesNamed('counterpart', chinese, namesOfCounterparts),
  ];
  const points = entries.flatMap((entry) => counterpartPoints(entry, coverage, day));
  const bodies = entryBodies(entries);
  const rows: FigureRow[] = entries.map((entry) => ({
    id: counterpartKey(entry.step, entry.name),
    label: entry.name,
    tone: counterpartTone(entry),
  }));
  return {
    ...figureBase(context, data, points),
    kind: 'flow',
    direction: 'across',
    ...counterpartHeadline(chinese, ofChina.length > 0, coverage, day),
    definition:
      'How many documents of the picture it is linked with: a Chinese vehicle standard with editions it replaced and texts of other bodies, each link stated by a source or read by us. A counterpart may differ in substance.',
    subtitle: `Published standards, the editions they replaced and their counterparts${bodies.length === 0 ? '' : `: ${listed(bodies)}`}. A counterpart covers the same subject; the texts may differ`,
    series: steps.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows,
    links,
    points,
    format: 'count',
    measure: 'links',
    notes: [
      'Only standards on record here. A standard without a counterpart on record may still have one.',
      'Dashed links have low confidence. Where no source states a link, it is our own reading.',
    ],
  };
}

export const standardCounterparts = figureSpec({
  id: 'standard-counterparts',
  name: 'Chinese vehicle standards and their counterparts',
  home: '/standards',
  industries: 'any',
  needs: (ask) => ({ document: ask(standardsDocument) }),
  draw: ({ document }, context) =>
    counterpartsFigure(document, areOut(standardsOfView(document, context)), context),
  empty: 'No published standards with a counterpart on record for this selection.',
});
