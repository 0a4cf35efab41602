import { RefArea } from '../../contract/codelists.ts';
import { AdoptionStage, StandardForce, type Adoption } from '../../contract/register.ts';
import type { StandardDocument } from '../../contract/standardRecords.ts';
import { type Standard } from '../../contract/standards.ts';
import { knownOn } from '../../domain/known.ts';
import { viewDay } from '../../domain/periods.ts';
import { endOn, lawDay, lawSince, NOT_ON_RECORD } from '../../figures/law-standards/lawRows.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { DocumentName } from './LinkedDocuments.tsx';
import { Section } from '../../ui/Section.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useSources } from '../../frame/RecordScope.tsx';
import { adoptionItem, namedInLawItem } from '../../figures/standards/linkedItems.ts';

interface TextsProps {
  readonly document: Pick<StandardDocument, 'datasetVersion' | 'adoptions' | 'laws'> & {
    readonly standard: Pick<Standard, 'designation' | 'withdrawnOn' | 'earlierTypesUntil'>;
  };
}

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
  const { known } = knownOn(
    adoptions,
    ({ evidence }) => sources[evidence.sourceId]?.publishedOn ?? null,
    asOf,
  );
  if (known.length === 0) return null;
  return (
    <Section id="standard-adoptions" title="Adoption">
      <p className="mb-3 max-w-3xl text-sm text-soft">
        How closely a national text follows the international one. Each row is one source’s statement; sources
        can differ.
      </p>
      <PlainTable
        caption="Adoption"
        columns={['Match', 'Document', 'Stage', 'Adopted in']}
        roomy={['Document']}
        rows={known.map(({ other, adoptionStage, refArea, ...pair }, index) => ({
          key: `${other.name}|${pair.evidence.sourceId}`,
          cells: [
            <EvidenceValue key="degree" item={adoptionItem({ ...pair, refArea }, String(index + 1))} />,
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
  const { known } = knownOn(laws, lawSince(sources), asOf);
  const day = viewDay({ asOf }, datasetVersion);
  if (known.length === 0) return null;
  return (
    <Section id="standard-laws" title="Laws that cite or bind it">
      <PlainTable
        caption="Laws that cite or bind it"
        columns={['Law or kind of standard', 'Article', 'Legal effect', 'From or due', 'Edition']}
        roomy={['Law or kind of standard']}
        rows={known.map((one, index) => ({
          key: `${one.law}|${one.article ?? ''}|${String(index)}`,
          cells: [
            <EvidenceValue key="law" item={namedInLawItem(one, standard.designation, String(index + 1))} />,
            one.article ?? '',
            StandardForce.label(one.force),
            <span key="since" data-set-ahead>
              {lawDay({ ...one, standing: { end: endOn(standard, day) } }, day) ?? NOT_ON_RECORD}
            </span>,
            one.edition ?? '',
          ],
        }))}
      />
    </Section>
  );
}
