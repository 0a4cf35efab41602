import { useDeferredValue, useId, useMemo } from 'react';
import type { Sources } from '../../../contract/primitives.ts';
import { pointItem } from '../../../figure/evidenceItem.ts';
import type { BarsFigure } from '../../../figure/kinds/bars.ts';
import { findNumber } from '../../../figure/firstPaint.ts';
import { viewDay } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import { numberId } from '../../../figure/numberId.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { viewContext } from '../../../figures/viewContext.ts';
import { peakHoursOn, weeklyHours } from '../../../domain/peakHours.ts';
import { referenceModels } from '../../../domain/flagships.ts';
import type { JobCost, Workload } from '../../../domain/workloadCost.ts';
import { useOptions, useView } from '../../../url/useView.ts';
import { jobCosts, type WorkloadData } from '../../../figures/ai-pricing/workload/jobCosts.ts';
import { readWorkload } from '../../../figures/ai-pricing/workload/readWorkload.ts';
import { WorkloadControls } from './WorkloadControls.tsx';
import { workloadFigure } from '../../../figures/ai-pricing/workload/workloadFigure.ts';
import { WorkloadTable } from './WorkloadTable.tsx';
import { workloadKey } from '../../../figures/ai-pricing/workload/workloadPoint.ts';
import { recipeText, sumText } from '../../../figures/ai-pricing/workload/workloadText.ts';

const PATH = '/ai-pricing';

/** The reader's own job: what it costs with each model, with the sum beside it. */
export function WorkloadSection({ data }: { data: WorkloadData }) {
  const { view: newest } = useView();
  const { options, slide } = useOptions();
  const headingId = useId();
  // A slider answers at once; the picture, the sums and the table follow when there is time.
  const view = useDeferredValue(useMemo(() => ({ ...newest, options }), [newest, options]));
  const { figure, costs, workload, day } = useMemo(() => {
    const context = viewContext(PATH, view);
    const asked = readWorkload(view.options);
    return {
      figure: workloadFigure(data, asked, context),
      costs: jobCosts(data, asked, context),
      workload: asked,
      day: viewDay(context, data.datasetVersion),
    };
  }, [data, view]);
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-8">
      <div>
        <h2 id={headingId} className="mb-4 text-xl">
          What your job costs
        </h2>
        <WorkloadControls options={options} slide={slide} peakHours={hoursOn(data, day)} />
        <p role="status" className="mt-4 text-sm">
          {recipeText(readWorkload(options))}.
        </p>
        <WorkedSums figure={figure} costs={costs} workload={workload} sources={data.sources} />
      </div>
      <FigureFrame
        figure={figure}
        asTable={view.table}
        empty="No model had a list price on this day. Choose a later day."
      />
      <WorkloadTable costs={costs} workload={workload} sources={data.sources} day={day} />
    </section>
  );
}

/** Peak hours of a week of the first model that is billed by the hour; all that are on record share them. */
function hoursOn(data: WorkloadData, day: string): number | null {
  const windows = peakHoursOn(data.hours, day);
  const first = windows[0];
  return first === undefined ? null : weeklyHours(windows.filter((one) => one.modelId === first.modelId));
}

interface WorkedSumsProps {
  readonly figure: BarsFigure;
  readonly costs: readonly JobCost[];
  readonly workload: Workload;
  readonly sources: Sources;
}

/** The sums of the pair that is compared most, written out. */
function WorkedSums({ figure, costs, workload, sources }: WorkedSumsProps) {
  const worked = costs.filter(
    ({ price, missing }) => referenceModels.includes(price.model.id) && missing === null,
  );
  return (
    <ul className="mt-1 text-sm text-soft">
      {worked.map((cost) => {
        const point = findNumber(figure, workloadKey(cost));
        return (
          point !== null && (
            <li key={point.key}>
              {cost.price.model.name}: {sumText(cost, workload)} ={' '}
              <EvidenceValue
                item={{ ...pointItem(figure, point), id: numberId('workload-sum', point.key) }}
                sources={sources}
              />
              , {formatValue(cost.perMonth, 'usd')} a month
            </li>
          )
        );
      })}
    </ul>
  );
}
