import { useMemo, type ReactNode } from 'react';
import { RefArea, type Industry } from '../../contract/codelists.ts';
import { indicatorIndexDocument, type IndicatorDocument } from '../../contract/indicator.ts';
import { areaId, explorable, type ComputedView, type Explorable } from '../../figures/indicators/explore.ts';
import { MOST_BESIDE, peersOf } from '../../figures/indicators/severalFigure.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { Select } from '../../ui/Select.tsx';
import { useOptions, type OptionChange } from '../../url/useOptions.ts';
import { newestPeriod } from '../../domain/periods.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { YearStrip, type YearValues } from '../../frame/YearStrip.tsx';
import { Fold } from '../../frame/Fold.tsx';
import type { Options } from '../../url/view.ts';
import { BesidePicker } from './BesidePicker.tsx';

const MOST_PICKED = 7;

const computedLabels: Readonly<Record<ComputedView, string>> = {
  index: 'Index',
  difference: 'Difference',
  ratio: 'Ratio',
};

const basisNames = { 'per-head': 'Per capita', 'per-gdp': 'Per dollar of GDP' } as const;

interface ControlsProps {
  readonly document: IndicatorDocument;
  readonly industry: Industry | null;
}

interface ControlPartProps {
  readonly can: Explorable;
  readonly choose: (change: OptionChange) => void;
}

/** Controls of an indicator: areas, years, axis, and computed series; those without effect are hidden. */
export function IndicatorControls({ document, industry }: ControlsProps) {
  const view = useShownView();
  const { options, choose, slide } = useOptions();
  const can = useMemo(
    () => explorable({ document, industry, context: { industries: [], asOf: view.asOf, link: '' } }, options),
    [document, industry, options, view.asOf],
  );
  const { peers, beside } = usePeers(document, options, view.asOf);
  const isAlone = beside.length === 0;
  const computed = can.computed.find((one) => one === options.computed && isAlone) ?? 'none';
  // Denominators are on record only for the two countries.
  const isDivided = can.bases.some((one) => one === options.basis);
  const isOfBoth = computed === 'difference' || computed === 'ratio';
  return (
    <div className="no-print mb-6 has-[summary+:empty]:hidden">
      <Fold summary="Change the chart">
        <div className="flex flex-wrap items-baseline gap-x-8 gap-y-3" data-exempt="state">
          {isAlone && <ComputedChoice can={can} shown={computed} choose={choose} />}
          {isAlone && <BasisChoice can={can} asked={options.basis} choose={choose} />}
          {!isOfBoth && <AxisChoice can={can} choose={choose} />}
          <YearRange can={can} from={options.from} until={options.until} choose={choose}>
            {(from, until, change) => (
              <YearStrip
                values={yearValues(document, industry, can.years)}
                {...{ from, until }}
                onChange={(...years) => slide(change(...years))}
              />
            )}
          </YearRange>
          {isAlone && !isOfBoth && !isDivided && <AreaPicker can={can} choose={choose} />}
          <BesidePicker
            peers={peers}
            beside={beside}
            unit={document.indicator.unit}
            choose={(ids) => choose({ compare: ids.length === 0 ? null : ids })}
          />
        </div>
      </Fold>
    </div>
  );
}

const none: readonly string[] = [];

/** Returns the indicators that can be shown next to one, with values by the date of the view, and those shown. */
function usePeers(
  { indicator: { id } }: IndicatorDocument,
  { compare = none }: Options,
  asOf: string | null,
) {
  const { found } = useAnswer((ask) => ask(indicatorIndexDocument));
  return useMemo(() => {
    const peers = peersOf(id, found?.indicators ?? [], asOf);
    const beside = compare.flatMap((asked) => peers.find((one) => one.id === asked) ?? []);
    return { peers, beside: beside.slice(0, MOST_BESIDE) };
  }, [asOf, compare, found, id]);
}

interface ComputedChoiceProps extends ControlPartProps {
  readonly shown: ComputedView | 'none';
}

/** The choice of a computed series. */
function ComputedChoice({ can, shown, choose }: ComputedChoiceProps) {
  if (can.computed.length === 0) return null;
  return (
    <Choice
      legend="Show"
      options={[
        { value: 'none', label: 'Values' },
        ...can.computed.map((value) => ({ value, label: computedLabels[value] })),
      ]}
      value={shown}
      onChange={(value) => choose({ computed: value === 'none' ? null : value })}
    />
  );
}

function AxisChoice({ can, choose }: ControlPartProps) {
  if (!can.canBeLog) return null;
  return (
    <Choice
      legend="Axis"
      options={[
        { value: 'linear', label: 'Linear' },
        { value: 'log', label: 'Logarithmic' },
      ]}
      value={can.scale}
      onChange={(scale) => choose({ scale })}
    />
  );
}

interface BasisChoiceProps extends ControlPartProps {
  readonly asked: string | undefined;
}

/** The choice of a denominator. */
function BasisChoice({ can: { bases }, asked, choose }: BasisChoiceProps) {
  if (bases.length === 0) return null;
  return (
    <Choice
      legend="Count"
      options={[
        { value: 'absolute', label: 'Totals' },
        ...bases.map((value) => ({ value, label: basisNames[value] })),
      ]}
      value={bases.find((one) => one === asked) ?? 'absolute'}
      onChange={(value) => choose({ basis: value === 'absolute' ? null : value })}
    />
  );
}

interface YearRangeProps extends ControlPartProps {
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** An additional control, given the shown years and a function that writes a selection to the URL. */
  readonly children: (
    start: string,
    end: string,
    changeTo: (start: string, end: string) => OptionChange,
  ) => ReactNode;
}

/** Minimum number of years for the draggable strip: fewer are selected faster by name. */
const LEAST_DRAGGED = 8;

/** Returns the newest value of each year for both countries. */
function yearValues(
  { observations }: IndicatorDocument,
  industry: Industry | null,
  years: readonly string[],
): YearValues[] {
  const of = (area: RefArea, year: string) => {
    const own = observations.filter(
      (one) =>
        one.refArea === area &&
        (industry === null || one.industry === industry) &&
        one.timePeriod.startsWith(year),
    );
    const newest = own.reduce<string | null>(
      (last, { timePeriod }) => newestPeriod([last, timePeriod]),
      null,
    );
    const value = own.find(({ timePeriod }) => timePeriod === newest)?.value;
    return value == null ? {} : { [area]: value };
  };
  return years.map((year) => ({ year, ...of('CN', year), ...of('US', year) }));
}

/** The first and last year to draw; the first cannot be after the last. */
function YearRange({ can: { years }, from, until, choose, children }: YearRangeProps) {
  if (years.length < 3) return null;
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const start = years.find((year) => year >= (from ?? first).slice(0, 4)) ?? first;
  const end = years.findLast((year) => year <= (until ?? last).slice(0, 4)) ?? last;
  const changeTo = (start: string, end: string): OptionChange => ({
    from: start === first ? null : `${start}-01-01`,
    until: end === last ? null : `${end}-12-31`,
  });
  const groupOf = (shown: readonly string[]) => [
    { label: 'Years', options: shown.map((year) => ({ value: year, label: year })) },
  ];
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <Select
        label="From"
        groups={groupOf(years.filter((year) => year <= end))}
        value={start}
        onChange={(year) => choose(changeTo(year, end))}
      />
      <Select
        label="to"
        groups={groupOf(years.filter((year) => year >= start))}
        value={end}
        onChange={(year) => choose(changeTo(start, year))}
      />
      {years.length >= LEAST_DRAGGED && children(start, end, changeTo)}
    </div>
  );
}

/** Areas to draw: the two countries first, up to the number of lines that can be told apart. */
function AreaPicker({ can: { areas, shown }, choose }: ControlPartProps) {
  if (areas.length < 3) return null;
  const isFull = shown.length >= MOST_PICKED;
  const toggle = (area: RefArea) => {
    const next = shown.includes(area) ? shown.filter((one) => one !== area) : [...shown, area];
    choose({ areas: next.length === 0 ? null : next.map(areaId) });
  };
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-1.5" aria-label="Countries shown">
      {areas.map((area) => (
        <Pill
          key={area}
          label={RefArea.label(area)}
          checked={shown.includes(area)}
          disabled={isFull && !shown.includes(area)}
          onChange={() => toggle(area)}
        />
      ))}
      {isFull && areas.length > shown.length && (
        <span className="text-xs text-soft">At most {MOST_PICKED}. Remove one to add another.</span>
      )}
    </fieldset>
  );
}
