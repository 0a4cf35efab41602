import { indicatorDocument, type IndicatorEntry } from '../../contract/indicator.ts';
import { participationIndexDocument } from '../../contract/participation.ts';
import { splitIndustry } from '../../domain/industries.ts';
import { chooseMetric, metricGroups } from '../../figures/participation/metricChoice.ts';
import { seatsOverTime } from '../../figures/participation/seatsFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { GapsOf } from '../../frame/GapsOf.tsx';
import { SplitNotice } from '../../frame/FilterScope.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Picker } from '../../frame/Picker.tsx';
import { shortened } from '../../url/params.ts';
import { useView } from '../../url/useView.ts';
import { MeasureStrip } from './MeasureStrip.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Participation: who leads on which measure, and a count of seats over time. */
export const ParticipationPage = () => (
  <div className="flex flex-col gap-14">
    <MeasureStrip />
    <Documents
      label="Participation"
      height={480}
      needs={(ask) => ({ index: ask(participationIndexDocument) })}
    >
      {({ index }) => <Seats metrics={index.metrics} />}
    </Documents>
    <GapsOf panel="participation" />
  </div>
);

function Seats({ metrics }: { metrics: readonly IndicatorEntry[] }) {
  const { view, change } = useView();
  const metric = chooseMetric(metrics, view.metric, view.industries);
  if (metric === null) return <p className="py-8 text-soft">No indicator on record.</p>;
  return (
    <div>
      <Picker
        label="Indicator"
        groups={metricGroups(metrics)}
        value={metric.id}
        onChange={(id) => change({ metric: id })}
      />
      {view.metric !== null && metric.id !== view.metric && (
        <Notice>
          There is no indicator “{shortened(view.metric)}”; {metric.title} is shown.
        </Notice>
      )}
      <div className="mt-5">
        <Documents
          label="The indicator"
          height={440}
          needs={(ask) => ({ count: ask(indicatorDocument(metric.id)) })}
        >
          {({ count }) => (
            <>
              <SplitNotice
                industry={splitIndustry(count.observations, view.industries)}
                chosen={view.industries}
              />
              <FigureOf spec={seatsOverTime} />
            </>
          )}
        </Documents>
        <p className="mt-1 text-sm">
          <TextLink to={`/indicators/${metric.id}`}>All values of this indicator →</TextLink>
        </p>
      </div>
    </div>
  );
}
