import { useId, useMemo } from 'react';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { pointItem } from '../../../figure/evidenceItem.ts';
import { numberId } from '../../../figure/numberId.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useOptions } from '../../../url/useView.ts';
import type { WorkloadData } from '../../../figures/ai-pricing/workload/jobCosts.ts';
import { clockFigure } from '../../../figures/ai-pricing/clock/clockFigure.ts';
import { readZone } from '../../../figures/ai-pricing/clock/readZone.ts';
import { zoneGroups } from './zoneGroups.ts';

const PATH = '/ai-pricing';

/** When the reader's clock shows peak hours, and what a week costs on average. */
export function ClockSection({ data }: { data: WorkloadData }) {
  const { options, choose } = useOptions();
  const { context, view } = useFigureContext(PATH);
  const headingId = useId();
  const figure = useMemo(() => clockFigure(data, readZone(view.options), context), [data, view, context]);
  const { zone, unknown } = readZone(options);
  const means = figure.findings.slice(1);
  const groups = useMemo(() => zoneGroups(zone), [zone]);
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-4">
      <h2 id={headingId} className="text-xl">
        Peak hours on your clock
      </h2>
      <Select label="Time zone" groups={groups} value={zone} onChange={(next) => choose({ tz: next })} />
      {unknown !== null && <Notice>Time zone “{unknown}” is not known here; UTC is shown.</Notice>}
      <FigureFrame
        figure={figure}
        asTable={view.table}
        level={3}
        empty="No vendor on record billed by the hour then. Choose a day since August 16, 2026, or one of the night discount of 2025 (February 26 to September 4)."
      />
      {means.length > 0 && (
        <ul className="flex flex-wrap gap-x-6 text-sm">
          {means.map(({ point }) => (
            <li key={point.key}>
              <span className="text-soft">{point.subject}: </span>
              <EvidenceValue
                item={{ ...pointItem(figure, point), id: numberId('peak-clock-means', point.key) }}
                sources={data.sources}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
