import { useDeferredValue, useMemo } from 'react';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import type { PeakHoursDocument } from '../../../contract/peakHours.ts';
import type { PriceModesDocument } from '../../../contract/priceModes.ts';
import { formatValue } from '../../../domain/values.ts';
import { modelsOut } from '../../../domain/known.ts';
import { peakHoursOn, weeklyHours } from '../../../domain/peakHours.ts';
import { formatPeriod, viewDay } from '../../../domain/periods.ts';
import type { JobCost, Workload } from '../../../domain/workloadCost.ts';
import { numberId } from '../../../figure/numberId.ts';
import {
  askBilling,
  workloadData,
  type PricingData,
  type WorkloadData,
} from '../../../figures/ai-pricing/priceData.ts';
import { jobCosts, pairCosts, readWorkload } from '../../../figures/ai-pricing/workload/jobCosts.ts';
import { costOfJob } from '../../../figures/ai-pricing/workload/workloadFigure.ts';
import { costItem, workloadPoint } from '../../../figures/ai-pricing/workload/workloadPoint.ts';
import {
  announcedText,
  noCostTexts,
  recipeText,
  sumText,
} from '../../../figures/ai-pricing/workload/workloadText.ts';
import {
  modelPair,
  pairProblems,
  writtenPair,
  type ModelPair,
} from '../../../figures/ai-pricing/modelPair.ts';
import { modelsByDeveloper } from '../modelsByDeveloper.ts';
import { Documents } from '../../../frame/Documents.tsx';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import { FigureOf } from '../../../frame/FigureOf.tsx';
import { Fold } from '../../../frame/Fold.tsx';
import { useChoose, useOptions } from '../../../url/useOptions.ts';
import { useMovingView } from '../../../paint/shownAddress.tsx';
import { useView } from '../../../url/useView.ts';
import { PricePage } from '../PricePage.tsx';
import { isOwnJob, WorkloadControls } from './WorkloadControls.tsx';
import { WorkloadTable } from './WorkloadTable.tsx';
import { viewContext } from '../../../figures/spec.ts';
import { pointItem } from '../../../figure/evidenceItem.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { SelectGroup } from '../../../ui/Select.tsx';
import { Picker } from '../../../frame/Picker.tsx';
import { useTakesOver } from '../../../paint/hydration.ts';
import type { View } from '../../../url/view.ts';
import type { Identified } from '../../../figure/figure.ts';
import type { BarsFigure } from '../../../figure/kinds/bars.ts';
import { peakClock, readZone } from '../../../figures/ai-pricing/clock/clockFigure.ts';
import { Section } from '../../../ui/Section.tsx';

/** Costs that depend on tiers and hours: the user's workload, and the clock of peak hours. */
export const CostPage = () => (
  <PricePage anchor="job">
    {(pricing) => (
      <Documents label={['Prompt-length tiers', 'Peak hours']} height={720} needs={askBilling}>
        {({ modes, hours }) => <Sections pricing={pricing} modes={modes} hours={hours} />}
      </Documents>
    )}
  </PricePage>
);

interface SectionsProps {
  readonly pricing: PricingData;
  readonly modes: PriceModesDocument;
  readonly hours: PeakHoursDocument;
}

function Sections({ pricing, modes, hours }: SectionsProps) {
  const data = useMemo(() => workloadData(pricing, { modes, hours }), [pricing, modes, hours]);
  return (
    <div className="flex flex-col gap-14">
      <WorkloadSection data={data} />
      <ClockSection />
    </div>
  );
}

/** The user's workload: its cost with each model, next to the computation. */
function WorkloadSection({ data }: { data: WorkloadData }) {
  const { options, choose, slide } = useOptions();
  const choosePair = (pair: ModelPair) => choose({ models: writtenPair(pair) });
  const view = useMovingView(options);
  const shared = useMemo(() => {
    const workload = readWorkload(view.options);
    const day = viewDay(view, data.datasetVersion);
    return { workload, day, costs: jobCosts(data, workload, view.asOf), sources: data.sources };
  }, [data, view]);
  const models = useMemo(() => modelsOut(data.models, view.asOf), [data, view.asOf]);
  // Long and below the figure: do not delay the visible content.
  const later = useDeferredValue(shared);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <Fold summary="Change the workload and the models" isOpen={isOwnJob(options)}>
          <div className="flex flex-col gap-4 max-md:mt-3">
            <WorkloadControls options={options} slide={slide} peakHours={hoursOn(data, shared.day)} />
            <PairPickers models={models} pair={modelPair(data.models, options)} onChoose={choosePair} />
          </div>
        </Fold>
        {pairProblems(models, options).map((problem) => (
          <Notice key={problem}>{problem}</Notice>
        ))}
        <div>
          <p role="status" className="text-sm">
            {recipeText(readWorkload(options))}.
          </p>
          <WorkedSums
            {...shared}
            models={models}
            pair={modelPair(data.models, view.options)}
            link={viewContext(costOfJob.home, view).link}
          />
        </div>
      </div>
      <FigureOf spec={costOfJob} view={view} />
      <WorkloadTable {...later} />
    </div>
  );
}

interface PairPickersProps {
  readonly models: readonly PricedModel[];
  readonly pair: ModelPair;
  readonly onChoose: (pair: ModelPair) => void;
}

/** The two models whose sums are shown, each of them any model. */
function PairPickers({ models, pair: [first, second], onChoose }: PairPickersProps) {
  const groups = useMemo(() => modelsByDeveloper(models), [models]);
  // A usual model that is not out on the day has no name yet.
  const shown = (id: string): SelectGroup[] =>
    models.some((model) => model.id === id)
      ? groups
      : [{ label: 'Models', options: [{ value: id, label: 'choose a model' }] }, ...groups];
  return (
    <div className="grid gap-x-12 gap-y-4 text-sm sm:grid-cols-2">
      <Picker
        label="First model"
        groups={shown(first)}
        value={first}
        onChange={(id) => onChoose([id, second])}
      />
      <Picker
        label="Second model"
        groups={shown(second)}
        value={second}
        onChange={(id) => onChoose([first, id])}
      />
    </div>
  );
}

/** Returns the weekly peak hours of the first model billed by the hour; all on record have the same. */
function hoursOn(data: WorkloadData, day: string): number | null {
  const windows = peakHoursOn(data.hours, day);
  const first = windows[0];
  return first === undefined ? null : weeklyHours(windows.filter((one) => one.modelId === first.modelId));
}

interface WorkedSumsProps {
  readonly costs: readonly JobCost[];
  /** Models that are out on the day. */
  readonly models: readonly PricedModel[];
  readonly pair: ModelPair;
  readonly workload: Workload;
  readonly day: string;
  /** Link of the view that shows them. */
  readonly link: string;
}

/** The cost with each of the two models, and how it is computed. */
function WorkedSums({ costs, models, pair, day, ...shared }: WorkedSumsProps) {
  const found = pairCosts(costs, pair);
  const absent = models.filter(
    ({ id }) => pair.includes(id) && !found.some(({ price }) => price.model.id === id),
  );
  return (
    <ul className="mt-1 text-sm text-soft">
      {found.map((cost) => (
        <WorkedSum key={cost.price.model.id} cost={cost} day={day} {...shared} />
      ))}
      {absent.map(({ id, name }) => (
        <li key={id}>
          {name}: no price on record for {formatPeriod(day)}.
        </li>
      ))}
    </ul>
  );
}

interface WorkedSumProps extends Pick<WorkedSumsProps, 'workload' | 'day' | 'link'> {
  readonly cost: JobCost;
}

/** "GPT-5.5: $47,100 per month; (2,000 × 5 + …) ÷ 2,400 = $19.63 per million tokens" */
function WorkedSum({ cost, workload, day, link }: WorkedSumProps) {
  const point = workloadPoint(cost, workload, day);
  const item = { ...costItem(point), id: numberId('workload-sum', point.key), link };
  const { name } = cost.price.model;
  const announced = announcedText(cost);
  if (cost.missing !== null)
    return (
      <li>
        {name}: {noCostTexts[cost.missing]}.
      </li>
    );
  return (
    <li>
      {name}: <span className="text-base text-ink">{formatValue(cost.perMonth, 'usd')} per month</span>;{' '}
      {sumText(cost, workload)} = <EvidenceValue item={item} /> per million tokens
      {announced === null ? '' : `; ${announced}`}
    </li>
  );
}

/** Returns the view; in UTC if it has no time zone while a prerendered page hydrates. */
function useZonedView(): View {
  const { view } = useView();
  const isUnknown = useTakesOver() && view.options.tz === undefined;
  return useMemo(
    () => (isUnknown ? { ...view, options: { ...view.options, tz: 'UTC' } } : view),
    [isUnknown, view],
  );
}

/** Peak hours in the user's time zone, and the average cost over a week. */
function ClockSection() {
  const choose = useChoose();
  const view = useZonedView();
  const { zone, unknown } = readZone(view.options);
  const groups = useMemo(() => zoneGroups(zone), [zone]);
  return (
    <Section title="Peak hours in your time zone">
      <div className="flex flex-col gap-4">
        <Picker label="Time zone" groups={groups} value={zone} onChange={(next) => choose({ tz: next })} />
        {unknown !== null && <Notice>We do not know the time zone “{unknown}”, so UTC is shown.</Notice>}
        <FigureOf spec={peakClock} level={3} view={view}>
          {(figure) => <Means figure={figure} />}
        </FigureOf>
      </div>
    </Section>
  );
}

/** Average cost over a week: numbers that the figure states next to its title. */
function Means({ figure }: { figure: Identified<BarsFigure> }) {
  const means = figure.findings.slice(1);
  if (means.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 text-sm">
      {means.map(({ point }) => (
        <li key={point.key}>
          <span className="text-soft">{point.subject}: </span>
          <EvidenceValue
            item={{ ...pointItem(figure, point), id: numberId('peak-clock-means', point.key) }}
          />
        </li>
      ))}
    </ul>
  );
}

/** Common names of time zones that are named after another city. */
const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Shanghai': 'Beijing, Shenzhen, China Standard Time',
  'America/New_York': 'Washington, Eastern Time',
  'America/Chicago': 'Central Time',
  'America/Denver': 'Mountain Time',
  'America/Los_Angeles': 'San Francisco, Seattle, Pacific Time',
  'Europe/Brussels': 'Central European Time',
  'Asia/Calcutta': 'Delhi, Mumbai, India Standard Time',
};

const option = (zone: string) => ({
  value: zone,
  label: zone.replace(/^[^/]+\//, '').replaceAll('_', ' '),
  also: zoneNames[zone],
});

/** Returns every time zone of this browser by continent, UTC first, and the selected zone if no list has it. */
function zoneGroups(chosen: string): SelectGroup[] {
  const known = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC');
  const first = ['UTC', chosen].filter(
    (zone, index, all) => !known.includes(zone) && all.indexOf(zone) === index,
  );
  const continents = [...new Set(known.map((zone) => zone.replace(/\/.*/, '')))];
  return [
    { label: 'Universal', options: first.map((zone) => ({ value: zone, label: zone })) },
    ...continents.map((label) => ({
      label,
      options: known.filter((zone) => zone.replace(/\/.*/, '') === label).map(option),
    })),
  ];
}
