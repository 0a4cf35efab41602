import { memo, useMemo } from 'react';
import { RefArea } from '../../../contract/codelists.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { numberId } from '../../../figure/numberId.ts';
import type { EvidenceItem } from '../../../figure/evidenceItem.ts';
import { useAskedTable } from '../../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import { unlistedText } from '../../../figures/priceFacts.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import type { JobCost, Workload } from '../../../domain/workloadCost.ts';
import type { DataColumn } from '../../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../../ui/SearchableTable.tsx';
import { costItem, monthItem, workloadPoint } from '../../../figures/ai-pricing/workload/workloadPoint.ts';
import { textColumn, valueColumn } from '../../../ui/columns.ts';
import { TextLink } from '../../../ui/TextLink.tsx';
import { announcedText } from '../../../figures/ai-pricing/workload/workloadText.ts';

const COSTS = 'workload-models';

interface WorkloadTableProps {
  readonly costs: readonly JobCost[];
  readonly workload: Workload;
  readonly day: string;
}

/** Cards of a row: the cost of a million tokens and that of a month. */
type CostItems = Readonly<Record<'perMillion' | 'perMonth', EvidenceItem & { readonly id: string }>>;

/** A model's name with a link to its page, and with the date on which its price was last listed if that is long ago. */
function MarkedName({ price }: { price: EffectivePrice }) {
  const mark = unlistedText(price);
  return (
    <>
      <TextLink to={`/models/${price.model.id}`}>{price.model.name}</TextLink>
      {mark !== null && <span className="text-xs text-soft">, {mark}</span>}
    </>
  );
}

/** Returns how a cost deviates from the plain sum, in a word or two; the card has the details. */
function billing(cost: JobCost): string {
  const { tier, peak, cacheUnpriced, missing } = cost;
  const words = [
    announcedText(cost) ?? false,
    missing === 'length' && 'request too long',
    missing === 'tier' && 'no price at this length',
    tier !== null && 'prompt-length tier',
    (peak?.hours ?? null) !== null && 'peak and off-peak',
    cacheUnpriced && 'cached input at the input price',
  ];
  return words.filter((word) => word !== false).join(', ');
}

function columnsFor({ workload, day }: Omit<WorkloadTableProps, 'costs'>): DataColumn<JobCost>[] {
  const items = new WeakMap<JobCost, CostItems>();
  // Both cells of a row are based on one computation.
  const itemsOf = (cost: JobCost): CostItems => {
    const known = items.get(cost);
    if (known !== undefined) return known;
    const point = workloadPoint(cost, workload, day);
    const id = numberId(COSTS, point.key);
    const made = {
      perMillion: { ...costItem(point), id },
      perMonth: { ...monthItem(point, cost, workload), id: `${id}|month` },
    };
    items.set(cost, made);
    return made;
  };
  const money = (id: keyof CostItems, header: string): DataColumn<JobCost> =>
    valueColumn(
      id,
      header,
      (cost) => cost[id],
      (row) => <EvidenceValue item={{ ...itemsOf(row)[id], isMissing: row[id] === null }} />,
    );
  return [
    textColumn(
      'model',
      'Model',
      ({ price }) => price.model.name,
      (row) => <MarkedName price={row.price} />,
    ),
    textColumn('developer', 'Developer', ({ price }) => price.model.developer),
    textColumn('country', 'Country', ({ price }) => RefArea.label(price.model.refArea)),
    money('perMillion', 'Per million'),
    money('perMonth', 'Per month'),
    textColumn('billing', 'How it is charged', billing),
  ];
}

/** The cost of the workload with every model that had a price on the date, cheapest first. */
export const WorkloadTable = memo(({ costs, ...shared }: WorkloadTableProps) => {
  const { workload, day } = shared;
  const columns = useMemo(() => columnsFor({ workload, day }), [workload, day]);
  return (
    <SearchableTable
      heading={`Cost on all ${String(costs.length)} models`}
      what="costs"
      caption="Cost of your workload by model"
      intro={`U.S. dollars at list prices, ${formatPeriod(day)}. Prices not seen in the past 90 days show when they were last listed. Select a cost to see the calculation.`}
      rows={costs}
      columns={columns}
      rowId={({ price }) => price.model.id}
      firstRows={12}
      whole={useAskedTable(COSTS)}
      initialSort={{ id: 'perMillion', desc: false }}
      wideOnly={['developer', 'billing']}
      roomy={['model']}
    />
  );
});
