import { RefArea } from '../../contract/codelists.ts';
import {
  adoptionsDocument,
  AdoptionStage,
  type AdoptionPair,
  type AdoptionsDocument,
} from '../../contract/register.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { NO_DATA } from '../../domain/values.ts';
import { adoptionLags, adoptionsOn, dayOf, lagYears, pairId } from '../../figures/register/adoptionFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { ADOPTIONS, pairItem } from '../../figures/register/pairItem.ts';

const FIRST_ROWS = 12;

/** The lags of Chinese adoptions, and every adoption on record, including those of other countries. */
export const AdoptionsPage = () => (
  <div className="flex flex-col gap-10">
    <FigureOf spec={adoptionLags} height={1200} />
    <Documents label="Adoptions" height={600} needs={(ask) => ({ document: ask(adoptionsDocument) })}>
      {({ document }) => <Adoptions document={document} />}
    </Documents>
  </div>
);

/** Every adoption on record, each with its source. */
function Adoptions({ document }: { document: AdoptionsDocument }) {
  const view = useShownView();
  const whole = useAskedTable(ADOPTIONS);
  const known = filterByIndustry(adoptionsOn(document, view.asOf).known, view.industries);
  if (known.length === 0) return null;
  return (
    <Section id={ADOPTIONS} title="All adoptions on record">
      <p className="mb-3 max-w-3xl text-sm text-soft">
        Each row is one source’s statement about one pair of texts. Where sources differ, both are listed.
      </p>
      <PlainTable
        caption="Adoptions on record"
        columns={[
          'International text',
          'National text',
          'Match',
          'In',
          'Stage',
          'Published',
          'Lag, calendar years',
        ]}
        roomy={['International text', 'National text']}
        first={{ most: FIRST_ROWS, whole, what: 'adoptions' }}
        rows={known.map((pair) => ({ key: pairId(pair), cells: cellsOf(pair) }))}
      />
      <TableDownloads table="adoptions" datasetVersion={document.datasetVersion} />
    </Section>
  );
}

function cellsOf(pair: AdoptionPair) {
  const { international, national, refArea, adoptionStage, internationalOn, nationalOn } = pair;
  const lag = lagYears(pair);
  return [
    <RegisterLink key="international" name={international} />,
    <RegisterLink key="national" name={national} />,
    <EvidenceValue key="degree" item={pairItem(pair)} />,
    RefArea.label(refArea),
    AdoptionStage.label(adoptionStage),
    <span key="dates">
      {dayOf(internationalOn)}
      <span className="block text-soft">{dayOf(nationalOn)}</span>
    </span>,
    lag === null ? NO_DATA : String(lag),
  ];
}

/** The register matches any spelling of a document's number. */
const RegisterLink = ({ name }: { name: string }) => (
  <TextLink to={`/register?q=${encodeURIComponent(name)}#register-list`}>{name}</TextLink>
);
