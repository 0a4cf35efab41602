import { laterDates } from '../../contract/laterDates.ts';
import type { ActorIndicator } from '../../contract/actors.ts';
import { RefArea } from '../../contract/codelists.ts';
import { knownOn } from '../../domain/known.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { numberId } from '../../figure/numberId.ts';
import { listedItem } from '../../figure/observationItem.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { useAskedTable } from '../EvidenceHost.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

const HOME = 'actor-indicators';

type Newest = ActorIndicator['newest'][number];

interface NewestCellProps {
  readonly indicator: ActorIndicator;
  readonly one: Newest | undefined;
}

/** The newest value with its period, or a note that there is none. */
function NewestCell({ indicator, one }: NewestCellProps) {
  if (one === undefined)
    return <span className="text-soft italic">{indicator.isSplit ? 'by industry' : 'no data'}</span>;
  return (
    <>
      <EvidenceValue item={listedItem(numberId(HOME, `${indicator.id}|${one.refArea}`), indicator, one)} />
      <span className="block text-xs text-soft">{formatPeriod(one.timePeriod)}</span>
    </>
  );
}

const columns: readonly DataColumn<ActorIndicator>[] = [
  textColumn(
    'title',
    'Indicator',
    (one) => one.title,
    (row) => (
      <>
        <TextLink to={`/indicators/${row.id}`}>{row.title}</TextLink>
        <span className="block text-xs text-soft">{row.unit.label}</span>
      </>
    ),
  ),
  ...(['CN', 'US', 'WORLD'] as const).map((area): DataColumn<ActorIndicator> => {
    const of = ({ newest }: ActorIndicator) => newest.find(({ refArea }) => refArea === area);
    return valueColumn(
      area.toLowerCase(),
      RefArea.label(area),
      (one) => of(one)?.value,
      (row) => <NewestCell indicator={row} one={of(row)} />,
    );
  }),
];

interface ActorIndicatorsProps {
  /** Anchor of the heading if there is no table. */
  readonly id: string;
  readonly indicators: readonly ActorIndicator[];
}

/** Indicators of a body or an organization, with the newest value of both countries and of the world. */
export function ActorIndicators({ id, indicators }: ActorIndicatorsProps) {
  const { asOf } = useShownView();
  const whole = useAskedTable(HOME);
  if (indicators.length === 0)
    return (
      <Section id={id} title="Indicators">
        <p className="text-sm text-soft">None of the indicators on record is about it.</p>
      </Section>
    );
  const told = indicators.filter(({ title }) => asOf === null || laterDates(title, asOf).length === 0);
  const known = told.map((one) => ({
    ...one,
    newest: [...knownOn(one.newest, ({ publishedOn, timePeriod }) => publishedOn ?? timePeriod, asOf).known],
  }));
  const leftOut = known.some(({ newest }, index) => newest.length < (told[index]?.newest.length ?? 0));
  return (
    <SearchableTable
      heading={`Indicators (${String(told.length)})`}
      what="indicators"
      caption="Indicators about it"
      intro={
        leftOut
          ? 'Newest values; those published after the day are left out. Earlier ones are on the page of each indicator.'
          : 'Newest value each. A value opens its evidence, a title all values.'
      }
      rows={known}
      columns={columns}
      rowId={(one) => one.id}
      firstRows={6}
      whole={whole}
      roomy={['title']}
      initialSort={{ id: 'title', desc: false }}
    />
  );
}
