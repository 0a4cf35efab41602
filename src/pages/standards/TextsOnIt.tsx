import { RefArea } from '../../contract/codelists.ts';
import { AdoptionDegree, AdoptionStage, StandardForce, type Adoption } from '../../contract/register.ts';
import type { StandardDocument } from '../../contract/standardRecords.ts';
import { issuerName, type Standard } from '../../contract/standards.ts';
import type { Evidence, Sources } from '../../contract/primitives.ts';
import { knownOn } from '../../domain/known.ts';
import { viewDay } from '../../domain/periods.ts';
import { effectText } from '../../domain/standardStanding.ts';
import { numberId } from '../../figure/numberId.ts';
import type { Fact } from '../../figure/parts.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { DocumentName } from './LinkedDocuments.tsx';
import { Section } from '../../ui/Section.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useSources } from '../../frame/RecordScope.tsx';

interface TextsProps {
  readonly document: Pick<StandardDocument, 'datasetVersion' | 'adoptions' | 'laws'> & {
    readonly standard: Pick<Standard, 'designation'>;
  };
}

/** Returns the rows published by the date of the view. */
const saidBy = <Row extends { readonly evidence: Evidence }>(
  rows: readonly Row[],
  sources: Sources,
  asOf: string | null,
): readonly Row[] =>
  knownOn(rows, ({ evidence }) => sources[evidence.sourceId]?.publishedOn ?? null, asOf).known;

interface SaidProps {
  readonly home: string;
  readonly name: string;
  readonly subject: string;
  readonly actor: string;
  readonly text: string;
  readonly definition: string;
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
}

const Said = ({ home, name, ...item }: SaidProps) => (
  <EvidenceValue item={{ ...item, id: numberId(home, name) }} />
);

/** A statement about a series does not apply to the part that this page is about. */
function saidOfSeries(
  { international, national }: Pick<Adoption, 'international' | 'national'>,
  other: string,
  own: string,
): string {
  const said = international === other ? national : international;
  return said === own ? '' : `, said of ${said} as a whole`;
}

/** The international text that it adopts, or the national texts that adopt it, with the degree. */
export function AdoptionTable({ document: { standard, adoptions } }: TextsProps) {
  const sources = useSources();
  const { asOf } = useShownView();
  const known = saidBy(adoptions, sources, asOf);
  if (known.length === 0) return null;
  return (
    <Section id="standard-adoptions" title="Adoption">
      <p className="mb-3 max-w-3xl text-sm text-soft">
        How far a national text is that of the international one, by one source a line: two sources can
        differ.
      </p>
      <PlainTable
        caption="Adoption"
        columns={['Degree', 'Document', 'Stage', 'Adopted in']}
        roomy={['Document']}
        rows={known.map(({ other, degree, adoptionStage, refArea, evidence, ...pair }, index) => ({
          key: `${other.name}|${evidence.sourceId}`,
          cells: [
            <Said
              key="degree"
              home="standard-adoptions"
              name={String(index + 1)}
              subject={`${pair.national} and ${pair.international}`}
              actor={RefArea.label(refArea)}
              text={
                degree === null ? 'not known' : `${degree}: ${AdoptionDegree.label(degree).toLowerCase()}`
              }
              definition="How far the national text is that of the international standard (ISO/IEC Guide 21): identical, modified or not equivalent."
              facts={[
                { label: 'International', value: pair.international },
                { label: 'National', value: pair.national },
              ]}
              evidence={evidence}
            />,
            <span key="other">
              <DocumentName {...other} />
              <span className="block text-soft">
                {pair.international === other.name ? 'the international text' : 'the national text'}
                {saidOfSeries(pair, other.name, standard.designation)}
              </span>
            </span>,
            AdoptionStage.label(adoptionStage),
            RefArea.label(refArea),
          ],
        }))}
      />
    </Section>
  );
}

/** Laws, regulations and agreements that name it, with their legal effect on it. */
export function LawTable({ document: { standard, laws, datasetVersion } }: TextsProps) {
  const sources = useSources();
  const { asOf } = useShownView();
  const known = saidBy(laws, sources, asOf);
  const day = viewDay({ asOf }, datasetVersion);
  if (known.length === 0) return null;
  return (
    <Section id="standard-laws" title="In law">
      <PlainTable
        caption="In law"
        columns={['Law or kind of standard', 'Article', 'What the law makes of it', 'From when', 'Edition']}
        roomy={['Law or kind of standard']}
        rows={known.map(({ law, issuer, article, force, effectiveOn, edition, evidence }, index) => ({
          key: `${law}|${article ?? ''}|${String(index)}`,
          cells: [
            <Said
              key="law"
              home="standard-laws"
              name={String(index + 1)}
              subject={`${standard.designation} in law`}
              actor={issuerName(issuer)}
              text={law}
              definition="A law, regulation or agreement that makes the standard binding or names it."
              facts={[{ label: 'Force', value: StandardForce.label(force) }]}
              evidence={evidence}
            />,
            article ?? '',
            StandardForce.label(force),
            <span key="since" data-set-ahead>
              {effectiveOn !== null && effectText(force, effectiveOn, day)}
            </span>,
            edition ?? '',
          ],
        }))}
      />
    </Section>
  );
}
