import { useMemo } from 'react';
import { indicatorDocument, type IndicatorDocument, type Indicator } from '../../contract/indicator.ts';
import { splitIndustry } from '../../domain/industries.ts';
import { definedOn, indicatorSpec } from '../../figures/indicators/indicatorSpec.ts';
import { DownloadLinks, indicatorDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { ListedSources, RecordPage } from '../../frame/RecordPage.tsx';
import { knownOn } from '../../domain/known.ts';
import { SplitNotice } from '../../frame/FilterScope.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Select } from '../../ui/Select.tsx';
import { useChange } from '../../url/useView.ts';
import { IndicatorControls } from './IndicatorControls.tsx';
import { ObservationTable } from './ObservationTable.tsx';
import { RelatedEvents } from './RelatedEvents.tsx';
import { Cadence, Industry, RefArea } from '../../contract/codelists.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { numberId } from '../../figure/numberId.ts';
import { observationItem } from '../../figure/observationItem.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { withNumber } from '../../url/view.ts';

/** One indicator: its chart, all observations, downloads, and related content. */
export const IndicatorPage = () => (
  <RecordPage
    kind="Indicator"
    path="/indicators"
    document={indicatorDocument}
    nameOf={({ indicator }) => ({ name: indicator.title })}
    all={{ to: '/indicators', label: 'All indicators' }}
    height={900}
  >
    {(document, id) => <Indicator id={id} document={document} />}
  </RecordPage>
);

function Indicator({ id, document: whole }: { id: string; document: IndicatorDocument }) {
  const view = useShownView();
  const document = useMemo(() => definedOn(whole, view.asOf), [view.asOf, whole]);
  const spec = useMemo(() => indicatorSpec(id), [id]);
  return (
    <div className="flex flex-col gap-14">
      <div>
        <SplitChoice document={document} chosen={view.industries} />
        <p className="mb-6 max-w-3xl text-sm" data-exempt="definition">
          {document.indicator.definition}
        </p>
        <IndicatorFacts indicator={document.indicator} />
        <Targets document={document} />
        <LoneValue document={document} />
        <IndicatorControls
          document={document}
          industry={splitIndustry(document.observations, view.industries)}
        />
        <FigureOf spec={spec} />
      </div>
      <div>
        <ObservationTable document={document} />
        {document.observations.length > 0 && (
          <DownloadLinks
            what="this indicator"
            name={id}
            datasetVersion={document.datasetVersion}
            paths={indicatorDownloads(id)}
          />
        )}
      </div>
      <RelatedEvents document={document} />
      <IndicatorSources document={document} />
    </div>
  );
}

interface SplitChoiceProps {
  readonly document: IndicatorDocument;
  readonly chosen: readonly Industry[];
}

/** The selected industry of an indicator that is split by industry; any other ignores the filter. */
function SplitChoice({ document: { observations }, chosen }: SplitChoiceProps) {
  const change = useChange();
  const shown = splitIndustry(observations, chosen);
  if (shown === null) return null;
  const known = Industry.codes.filter((code) => observations.some(({ industry }) => industry === code));
  return (
    <div className="mb-4">
      <Select
        label="Industry"
        groups={[
          {
            label: 'Industries',
            options: known.map((code) => ({ value: code, label: Industry.label(code) })),
          },
        ]}
        value={shown}
        onChange={(code) => change({ industries: known.filter((one) => one === code) })}
      />
      <SplitNotice industry={shown} chosen={chosen} />
    </div>
  );
}

const LONE = 'only-value';

/** The only value of an indicator, in large type: a chart of one number would add nothing. */
function LoneValue({ document }: { readonly document: IndicatorDocument }) {
  const { asOf } = useShownView();
  const { indicator, observations } = document;
  const known = knownOn(observations, (one) => one.publishedOn, asOf).known.filter(
    ({ value }) => value !== null,
  );
  const [only, second] = known;
  if (only === undefined || second !== undefined) return null;
  // With its own id, since the table contains the number too.
  const item = { ...observationItem(indicator, only, undefined), id: numberId(LONE, indicator.id) };
  return (
    <p className="mb-6">
      <span className="block font-serif text-4xl">
        <EvidenceValue item={item} />
      </span>
      <span className="text-sm text-soft" data-exempt="record">
        {indicator.unit.label === '%' ? '' : `${indicator.unit.label} · `}
        {RefArea.label(only.refArea)}, {formatPeriod(only.timePeriod)}
      </span>
    </p>
  );
}

const directions = {
  higher: 'a higher value counts as leading',
  lower: 'a lower value counts as leading',
  none: 'no direction counts as leading (size only)',
} as const;

/** Unit, cadence and industries, in one line. */
function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { unit, cadence, industries, leadDirection } = indicator;
  return (
    <p className="mb-6 max-w-3xl text-sm text-soft" data-exempt="definition">
      Unit: {unit.label} · updated {Cadence.label(cadence)} · industries:{' '}
      {industries.map((code) => Industry.label(code)).join(', ')} · {directions[leadDirection]}
    </p>
  );
}

/** Targets that the indicator measures, with links to what came of them. */
function Targets({ document }: { readonly document: IndicatorDocument }) {
  const { asOf } = useShownView();
  const { known } = knownOn(document.targets ?? [], ({ setOn }) => setOn, asOf);
  if (known.length === 0) return null;
  return (
    <p className="-mt-3 mb-6 max-w-3xl text-sm" data-exempt="name">
      {known.length === 1 ? 'Target: ' : 'Targets: '}
      {known.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <TextLink to={withNumber('/policy/targets', numberId('targets', `${id}|aim`))}>{title}</TextLink>
        </span>
      ))}
    </p>
  );
}

/** Sources of its values on the date, including those of computed values, by number of values. */
function IndicatorSources({ document }: { document: IndicatorDocument }) {
  const { asOf } = useShownView();
  const counts = new Map<string, number>();
  const shown = knownOn(document.observations, (one) => one.publishedOn, asOf).known;
  for (const { evidence } of shown) {
    counts.set(evidence.sourceId, (counts.get(evidence.sourceId) ?? 0) + 1);
  }
  const out = knownOn(Object.values(document.sources), (source) => source.publishedOn, asOf).known;
  return (
    <ListedSources
      id="indicator-sources"
      sources={out.toSorted((left, right) => (counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0))}
      remark={({ id }) => (counts.has(id) ? ` · values: ${String(counts.get(id) ?? 0)}` : '')}
    />
  );
}
