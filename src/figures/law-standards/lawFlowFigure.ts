import { RefArea } from '../../contract/codelists.ts';
import { lawStandardsDocument, StandardForce, type LawStandard } from '../../contract/register.ts';
import type { Sources } from '../../contract/primitives.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { viewDay } from '../../domain/periods.ts';
import { NO_DATA } from '../../domain/values.ts';
import { counted, firstOf } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { FlowFigure, FlowLink } from '../../figure/kinds/flow.ts';
import type { Fact, FigurePoint, FigureSeries, Finding, Tone } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { issuerName } from '../../contract/standards.ts';
import { figureSpec } from '../spec.ts';
import { lawDay, lawsIn, lawsOf, pairedOnce, standardName } from './lawRows.ts';

type StepId = 'law' | 'standard' | 'counterpart';

const steps: readonly (FigureSeries & { readonly id: StepId })[] = [
  { id: 'law', label: 'Law', tone: null, fill: 'solid' },
  { id: 'standard', label: 'Standard', tone: null, fill: 'solid' },
  { id: 'counterpart', label: 'Counterpart', tone: null, fill: 'solid' },
];

/** A law, a standard or a counterpart, and the rows that say something of it. */
interface Entry {
  readonly step: StepId;
  readonly name: string;
  readonly issuer: string;
  readonly laws: readonly LawStandard[];
}

const NO_NUMBER = 'No number yet';

const keyOf = (step: StepId, name: string): string => `${step}|${name}`;

/** What has no number yet is one entry a law: forty lines would tell no more than their count. */
const standardOf = (row: LawStandard): string =>
  row.designation ?? (row.force === 'requested' ? `${NO_NUMBER} (${shortLaw(row.law)})` : standardName(row));

/** What a law is called in a picture, which has no room for all of it: "AI Act", "1958 Agreement". */
const shortLaw = (law: string): string =>
  /\(([A-Z][^()]* Act)\)$/.exec(law)?.[1] ?? law.split(/,| \((?!EU)/)[0] ?? law;

/** The same of an entry: of one without a number its law stands beside it. */
const labelOf = ({ step, name }: Pick<Entry, 'step' | 'name'>): string =>
  step === 'law' ? shortLaw(name) : name.startsWith(NO_NUMBER) ? NO_NUMBER : name;

const namesOf: Readonly<Record<StepId, (row: LawStandard) => readonly string[]>> = {
  law: (row) => [row.law],
  standard: (row) => [standardOf(row)],
  counterpart: (row) => row.counterparts,
};

function entriesOf(laws: readonly LawStandard[]): Entry[] {
  return steps.flatMap(({ id: step }) => {
    const names = [...new Set(laws.flatMap((row) => namesOf[step](row)))];
    return names.map((name) => {
      const own = laws.filter((row) => namesOf[step](row).includes(name));
      return { step, name, issuer: own[0]?.issuer ?? '', laws: own };
    });
  });
}

const toneOfIssuer = (issuer: string): Tone => (issuer === 'CN' || issuer === 'US' ? issuer : 'other');

/** A counterpart is of another area than the law that leads to it: its letters say which. */
function toneOf({ step, name, issuer }: Entry): Tone {
  if (step !== 'counterpart') return toneOfIssuer(issuer);
  return name.startsWith('GB') ? 'CN' : /^(FMVSS|SAE)/.test(name) ? 'US' : 'other';
}

/** Who issues a text; of a counterpart by its letters, as far as they tell. */
function actorOf(entry: Entry): string {
  if (entry.step !== 'counterpart') return issuerName(entry.issuer);
  const tone = toneOf(entry);
  if (tone === 'CN' || tone === 'US') return RefArea.label(tone);
  return /^(UN|GTR)\b/.test(entry.name) ? issuerName('UN') : entry.name;
}

const forceName = ({ force }: LawStandard): string => StandardForce.label(force).toLowerCase();

const forceText = (row: LawStandard, day: string): string =>
  [forceName(row), lawDay(row, day)].filter((one) => one !== null).join(', ');

/** The rows behind the links of an entry. */
function linkRows({ step, laws }: Entry, day: string) {
  return laws.map((row) =>
    countedRow(
      step === 'law' ? standardName(row) : row.law,
      step === 'counterpart' ? `on the same matter as ${standardName(row)}` : forceText(row, day),
      row.evidence,
    ),
  );
}

function factsOf({ step, laws }: Entry, day: string): Fact[] {
  if (step === 'counterpart') return [{ label: 'Counterpart of', value: laws.map(standardName).join('; ') }];
  return [
    { label: 'Force', value: [...new Set(laws.map(forceName))].join('; ') },
    // Set beforehand, with the law: a day ahead is no later knowledge.
    { label: 'In force', value: [...new Set(laws.flatMap((row) => lawDay(row, day) ?? []))].join('; ') },
    {
      label: 'Articles',
      value: firstOf(
        laws.flatMap(({ article }) => article ?? []),
        6,
      ),
    },
  ].filter(({ value }) => value !== '');
}

/** Sources of a law speak of the law: that another body's text is on the same matter is said by us. */
const BY_SUBJECT = 'That they are on the same matter is our reading; the source is that of the law.';

function pointOf(entry: Entry, day: string): FigurePoint[] {
  const first = entry.laws[0]?.evidence;
  if (first === undefined) return [];
  const inputs = linkRows(entry, day);
  const key = keyOf(entry.step, entry.name);
  const counts = countOfRows(
    inputs.map(({ evidence }) => evidence),
    'references',
    first,
    null,
  );
  return [
    makePoint({
      key,
      seriesId: entry.step,
      at: key,
      subject: entry.name,
      actor: actorOf(entry),
      period: day,
      value: inputs.length,
      unit: 'references',
      comparableAs: null,
      coverage: counts.coverage,
      evidence:
        entry.step === 'counterpart'
          ? { ...counts.evidence, confidence: 'low', note: BY_SUBJECT }
          : counts.evidence,
      derivation: {
        method: 'lawLinks',
        formula: `Number of references on record between laws and standards that name ${entry.name}`,
        inputs,
      },
      facts: factsOf(entry, day),
    }),
  ];
}

/** Each link once, with what the law makes of the standard. */
function linksOf(laws: readonly LawStandard[]): FlowLink[] {
  const all = laws.flatMap((row): FlowLink[] => {
    const standard = keyOf('standard', standardOf(row));
    const unsure = row.evidence.confidence === 'low' ? ({ unsure: true } as const) : {};
    return [
      {
        from: keyOf('law', row.law),
        to: standard,
        relation: StandardForce.label(row.force).toLowerCase(),
        ...unsure,
      },
      ...row.counterparts.map((name) => ({
        from: standard,
        to: keyOf('counterpart', name),
        relation: 'same matter',
        unsure: true as const,
      })),
    ];
  });
  return all.filter(
    (link, index) => all.findIndex(({ from, to }) => from === link.from && to === link.to) === index,
  );
}

type Counted = Readonly<Record<'key' | 'subject' | 'definition', string>>;

function counting(rows: readonly LawStandard[], of: Counted, day: string): Finding[] {
  const first = rows[0]?.evidence;
  if (first === undefined) return [];
  const point = makePoint({
    ...of,
    seriesId: 'total',
    at: 'total',
    actor: 'All jurisdictions on record',
    period: day,
    value: rows.length,
    unit: 'references',
    comparableAs: null,
    ...countOfRows(
      rows.map(({ evidence }) => evidence),
      'references',
      first,
      null,
    ),
    derivation: {
      method: 'countLaws',
      formula: 'Number of references on record, each a law, an article and one standard',
      inputs: rows.map((row) =>
        countedRow(standardName(row), `${row.law}: ${forceText(row, day)}`, row.evidence),
      ),
    },
  });
  return [{ text: String(rows.length), point }];
}

const isRequested = ({ force }: LawStandard): boolean => force === 'requested';

function titleOf(laws: readonly LawStandard[]): string {
  const requested = laws.filter(isRequested).length;
  const asked = requested === 0 ? '' : `; ${counted(requested, 'only asks for one', 'only ask for one')}`;
  return `${counted(laws.length, 'reference')} in law to standards on record${asked}`;
}

/** The numbers of the title. */
const findingsOf = (laws: readonly LawStandard[], day: string): Finding[] => [
  ...counting(
    laws,
    {
      key: 'all|total',
      subject: 'References in law to standards on record',
      definition:
        'A law or agreement, where known its article, and one standard that it makes binding, names or asks for.',
    },
    day,
  ),
  ...counting(
    laws.filter(isRequested),
    {
      key: 'requested|total',
      subject: 'Standards that laws on record ask for',
      definition: 'References of a law to a standard that it asks for and that is not yet named.',
    },
    day,
  ),
];

/** Laws and agreements, the standards that they make binding, name or ask for, and counterparts of those. */
export function lawFlowFigure(
  data: { readonly datasetVersion: string; readonly sources: Sources },
  laws: readonly LawStandard[],
  jurisdiction: string | undefined,
  context: FigureContext,
): FlowFigure {
  const day = viewDay(context, data.datasetVersion);
  const paired = pairedOnce(laws);
  const entries = entriesOf(paired);
  const points = entries.flatMap((entry) => pointOf(entry, day));
  const findings = findingsOf(laws, day);
  const base = figureBase(context, data, [...points, ...findings.map(({ point }) => point)]);
  const where = laws[0];
  return {
    ...base,
    filters: [
      ...base.filters,
      ...(jurisdiction === undefined || where === undefined
        ? []
        : [{ label: 'Jurisdiction', value: issuerName(where.issuer) }]),
    ],
    kind: 'flow',
    direction: 'across',
    id: 'law-flow',
    title: titleOf(laws),
    findings,
    definition:
      'How many references on record name it. A reference is one law, where known its article, and one standard; a counterpart is on the same matter by our reading and may differ in substance.',
    subtitle:
      'From the law to the standard that it makes binding, names or asks for, and to its counterparts',
    series: steps.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: entries.map((entry) => ({
      id: keyOf(entry.step, entry.name),
      label: labelOf(entry),
      detail: null,
      tone: toneOf(entry),
      cells: [
        entry.step === 'standard'
          ? [...new Set(entry.laws.map((row) => forceText(row, day)))].join('; ')
          : NO_DATA,
      ],
    })),
    links: linksOf(paired),
    columns: ['Force'],
    points,
    format: 'count',
    measure: 'references',
    interval: null,
    notes: [
      'A selection: no law is on record with all the standards that it names.',
      'Requested standards without a number are one entry a law; the table of the page has each.',
    ],
  };
}

export const lawFlow = figureSpec({
  id: 'law-flow',
  name: 'From law to standard to counterpart',
  home: '/law-standards',
  industries: 'any',
  needs: (ask) => ({ document: ask(lawStandardsDocument) }),
  draw: ({ document }, context, { options }) => {
    const laws = lawsIn(lawsOf(document, context).known, options.issuer);
    return laws.length === 0 ? null : lawFlowFigure(document, laws, options.issuer, context);
  },
  empty: 'No standard in law on record fits this choice. Choose another jurisdiction, industry or day.',
});
