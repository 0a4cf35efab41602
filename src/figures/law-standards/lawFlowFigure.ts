import { RefArea } from '../../contract/codelists.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import { lawStandardsDocument, StandardForce } from '../../contract/register.ts';
import type { Sources } from '../../contract/primitives.ts';
import { coverageOf } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { leftOutNote, type KnownRows } from '../../domain/known.ts';
import { viewDay } from '../../domain/periods.ts';
import { NO_DATA } from '../../domain/values.ts';
import { firstOf } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { FlowFigure, FlowLink } from '../../figure/kinds/flow.ts';
import type { Fact, FigurePoint, FigureSeries, Tone } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { issuerName } from '../../contract/standards.ts';
import { figureSpec } from '../spec.ts';
import { basisText, linkText, otherOf, relationText } from '../../domain/relations.ts';
import { lawFindings, lawTitle } from './lawTitle.ts';
import {
  countryOf,
  forceName,
  forceText,
  issuerByLetters,
  lawDay,
  lawsOf,
  pairedOnce,
  standardName,
  type LawRow,
} from './lawRows.ts';

type LawStepId = 'law' | 'standard' | 'counterpart';

const steps: readonly (FigureSeries & { readonly id: LawStepId })[] = [
  { id: 'law', label: 'Law', tone: null, fill: 'solid' },
  { id: 'standard', label: 'Standard', tone: null, fill: 'solid' },
  { id: 'counterpart', label: 'Counterpart', tone: null, fill: 'solid' },
];

/** A law, a standard or a counterpart, with the rows about it. */
interface Entry {
  readonly step: LawStepId;
  readonly name: string;
  readonly issuer: string;
  readonly laws: readonly LawRow[];
}

const OTHER_DRAFTS = 'Other requested standards';

const lawEntryKey = (step: LawStepId, name: string): string => `${step}|${name}`;

/** Requested standards without a counterpart are one entry per law: forty lines would say no more than their count. */
const standardOf = (row: LawRow): string =>
  row.force === 'requested' && row.counterparts.length === 0
    ? `${OTHER_DRAFTS} (${shortLaw(row.law)})`
    : standardName(row);

/** Returns the short name of a law for a picture: "AI Act", "1958 Agreement". */
const shortLaw = (law: string): string =>
  /\(([A-Z][^()]* (?:Act|Regulation))\)$/.exec(law)?.[1] ?? law.split(/,| \((?!EU)/)[0] ?? law;

/** Returns the short name of an entry; one for several has the name of its law. */
const lawLabel = ({ step, name }: Pick<Entry, 'step' | 'name'>): string =>
  step === 'law' ? shortLaw(name) : name.startsWith(OTHER_DRAFTS) ? OTHER_DRAFTS : name;

const stepNamesOf: Readonly<Record<LawStepId, (row: LawRow) => readonly string[]>> = {
  law: (row) => [row.law],
  standard: (row) => [standardOf(row)],
  counterpart: (row) => row.counterparts.map((one) => otherOf(one, standardName(row))),
};

function entriesOf(laws: readonly LawRow[]): Entry[] {
  return steps.flatMap(({ id: step }) => {
    const names = [...new Set(laws.flatMap((row) => stepNamesOf[step](row)))];
    return names.map((name) => {
      const own = laws.filter((row) => stepNamesOf[step](row).includes(name));
      return { step, name, issuer: own[0]?.issuer ?? '', laws: own };
    });
  });
}

const toneOfIssuer = (issuer: string): Tone => (issuer === 'CN' || issuer === 'US' ? issuer : 'other');

/** A counterpart is from another area than the law that leads to it: its letters show which. */
const lawTone = ({ step, name, issuer }: Entry): Tone =>
  step === 'counterpart' ? (countryOf(name) ?? 'other') : toneOfIssuer(issuer);

/** Returns the issuer of a text as far as its letters show it, not of the law that names it; one without a number has that. */
function lawActor({ step, name, issuer, laws }: Entry): string {
  if (step !== 'counterpart' && laws.every(({ designation }) => designation !== name))
    return issuerName(issuer);
  const country = countryOf(name);
  return country === null ? issuerByLetters(name) : RefArea.label(country);
}

/** Returns the rows behind the links of an entry; for a counterpart the relations, each with its own source. */
function lawLinkRows({ step, name, laws }: Entry, day: string) {
  if (step !== 'counterpart')
    return laws.map((row) =>
      countedRow(step === 'law' ? standardName(row) : row.law, forceText(row, day), row.evidence),
    );
  const relations = laws.flatMap((row) =>
    row.counterparts.filter((one) => otherOf(one, standardName(row)) === name),
  );
  return [...new Set(relations)].map((one) => countedRow(relationText(one), basisText(one), one.evidence));
}

function lawFacts({ step, laws }: Entry, day: string): Fact[] {
  if (step === 'counterpart') return [{ label: 'Counterpart of', value: laws.map(standardName).join('; ') }];
  return [
    { label: 'Legal effect', value: [...new Set(laws.map(forceName))].join('; ') },
    // Set beforehand, with the law: a day ahead is no later knowledge.
    {
      label: 'Dates of its references',
      value: [...new Set(laws.flatMap((row) => lawDay(row, day) ?? []))].join('; '),
    },
    {
      label: 'Articles',
      value: firstOf(
        laws.flatMap(({ article }) => article ?? []),
        6,
      ),
    },
  ].filter(({ value }) => value !== '');
}

/** Returns the noun for what is counted of an entry: references of laws, or relations to counterparts. */
const listOf = (step: LawStepId) => (step === 'counterpart' ? 'counterparts' : 'law-references');
const nounOf = (step: LawStepId) => (step === 'counterpart' ? 'relations' : 'references');

function lawFormula({ step, name }: Entry): string {
  if (step === 'counterpart')
    return `Number of relations on record that name ${name} as counterpart of a standard in law`;
  return name.startsWith(OTHER_DRAFTS)
    ? 'Number of references on record by which the law requests a standard that has no counterpart on record'
    : `Number of references on record whose ${step} is ${name}`;
}

function lawPoints(entry: Entry, coverage: readonly CoverageRow[], day: string): FigurePoint[] {
  const inputs = lawLinkRows(entry, day);
  const first = inputs[0]?.evidence;
  if (first === undefined) return [];
  const key = lawEntryKey(entry.step, entry.name);
  return [
    makePoint({
      key,
      seriesId: entry.step,
      at: key,
      subject: entry.name,
      actor: lawActor(entry),
      period: day,
      value: inputs.length,
      unit: nounOf(entry.step),
      comparableAs: null,
      ...countOfRows(inputs, nounOf(entry.step), first, coverageOf(coverage, { list: listOf(entry.step) })),
      derivation: {
        method: 'lawLinks',
        formula: lawFormula(entry),
        inputs,
      },
      facts: lawFacts(entry, day),
    }),
  ];
}

/** Returns the distinct links, with the legal effect of the law on the standard. */
function lawLinks(laws: readonly LawRow[]): FlowLink[] {
  const all = laws.flatMap((row): FlowLink[] => {
    const standard = lawEntryKey('standard', standardOf(row));
    const unsure = row.evidence.confidence === 'low' ? ({ unsure: true } as const) : {};
    return [
      {
        from: lawEntryKey('law', row.law),
        to: standard,
        relation: StandardForce.label(row.force).toLowerCase(),
        ...unsure,
      },
      ...row.counterparts.map((one) => ({
        from: standard,
        to: lawEntryKey('counterpart', otherOf(one, standardName(row))),
        relation: linkText(one, standardName(row)),
        ...(one.evidence.confidence === 'low' ? ({ unsure: true } as const) : {}),
      })),
    ];
  });
  return all.filter(
    (link, index) => all.findIndex(({ from, to }) => from === link.from && to === link.to) === index,
  );
}

/** Returns notes on what the picture omits, and on its terms. */
const lawNotes = (cut: KnownRows<LawRow>, asOf: string | null): string[] => [
  'This is a selection: for no law do we have every standard that it cites.',
  'Requested standards without a counterpart on record are one entry per law; the table on the page lists each.',
  ...(cut.known.some(({ force }) => force === 'by-class')
    ? ['Binds a class: the law binds all mandatory national standards without naming any.']
    : []),
  'The date in force is not the date of compliance; the table has that date where it is on record.',
  ...[leftOutNote(cut, 'reference', asOf)].filter((note) => note !== null),
];

/** Returns laws and agreements, the standards that they bind, name or request, and their counterparts. */
export function lawFlowFigure(
  data: {
    readonly datasetVersion: string;
    readonly sources: Sources;
    readonly coverage: readonly CoverageRow[];
  },
  cut: KnownRows<LawRow>,
  jurisdiction: string | undefined,
  context: FigureContext,
): FlowFigure {
  const laws = cut.known;
  const [first] = laws;
  const where = jurisdiction === undefined || first === undefined ? null : issuerName(first.issuer);
  const day = viewDay(context, data.datasetVersion);
  const paired = pairedOnce(laws);
  const entries = entriesOf(paired);
  const points = entries.flatMap((entry) => lawPoints(entry, data.coverage, day));
  const coverage = coverageOf(data.coverage, { list: 'law-references' });
  const findings = lawFindings(laws, { where, coverage, day });
  const base = figureBase(context, data, [...points, ...findings.map(({ point }) => point)]);
  return {
    ...base,
    filters: [...base.filters, ...(where === null ? [] : [{ label: 'Jurisdiction', value: where }])],
    kind: 'flow',
    direction: 'across',
    title: lawTitle(laws, where),
    findings,
    definition:
      'How many references on record it is in. A reference is one law, its article where known, and one standard. A counterpart has relations of its own, stated by a source or read by us; it may differ in substance.',
    subtitle:
      'Laws, the standards they make binding, cite or request, and counterparts elsewhere. A selection, not every law',
    series: steps.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: entries.map((entry) => ({
      id: lawEntryKey(entry.step, entry.name),
      label: lawLabel(entry),
      tone: lawTone(entry),
      cells: [
        entry.step === 'standard'
          ? [...new Set(entry.laws.map((row) => forceText(row, day)))].join('; ')
          : NO_DATA,
      ],
    })),
    links: lawLinks(paired),
    columns: ['Legal effect'],
    points,
    format: 'count',
    measure: 'references',
    notes: lawNotes(cut, context.asOf),
  };
}

export const lawFlow = figureSpec({
  id: 'law-flow',
  name: 'From law to standard to counterpart',
  home: '/law-standards',
  industries: 'any',
  needs: (ask) => ({ document: ask(lawStandardsDocument) }),
  draw: ({ document }, context, { options }) => {
    const cut = lawsOf(document, context, options.issuer);
    return cut.known.length === 0 ? null : lawFlowFigure(document, cut, options.issuer, context);
  },
  empty: 'No legal references on record for this selection. Choose another jurisdiction, industry or date.',
});
