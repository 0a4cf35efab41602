import { Basis, Measure, measuresDocument, type MeasuresDocument } from '../../contract/measures.ts';
import type { CountChoice } from '../../domain/counts.ts';
import { claimText } from '../../domain/everyWay.ts';
import { lastDayOf } from '../../domain/periods.ts';
import { bodyOf, claimChoices, claimedIn } from '../../figures/participation/claimChoices.ts';
import { everyWay } from '../../figures/participation/everyWayFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { FilterGroup, FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { Choice as ChoiceOf } from '../../ui/Choice.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useOptions } from '../../url/useOptions.ts';
import { ChoiceTable } from './ChoiceTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** One claim, and the share of possible choices for which it is true. */
export function ClaimsPage() {
  return (
    <Documents label="Indicators" height={900} needs={(ask) => ({ measures: ask(measuresDocument) })}>
      {({ measures }) => <Claims measures={measures} />}
    </Documents>
  );
}

const claims = [
  { value: 'cn', label: claimText('CN') },
  { value: 'us', label: claimText('US') },
] as const;

function Claims({ measures }: { measures: MeasuresDocument }) {
  const view = useShownView();
  const { options, choose } = useOptions();
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-4">
        <ChoiceOf
          legend="Claim"
          options={claims}
          value={options.leads ?? 'cn'}
          onChange={(leads) => choose({ leads: leads === 'us' ? leads : null })}
        />
        <ChoiceFilters all={claimChoices(measures, { ...view, options: {} })} />
        <FigureOf spec={everyWay} />
        <p className="max-w-prose text-sm text-soft">
          How results are weighted: each measure counts equally; within a measure, each body; within a body,
          each indicator, scale, industry and year. So a measure with thirty years of data does not outweigh
          the rest. Cases that can’t be tested are included; the note under the chart says why. Old values
          count too, since each year is a way of counting of its own. Elsewhere on this site a country leads
          when it leads on most of two or more comparisons.
        </p>
      </div>
      <ChoiceTable choices={claimChoices(measures, view)} claimed={claimedIn(view)} />
      <LeftOut measures={measures} />
    </div>
  );
}

/** Filters of the choices, all stored in the URL. */
function ChoiceFilters({ all }: { all: readonly CountChoice[] }) {
  const { options, choose } = useOptions();
  const names = new Map(all.map((one) => [bodyOf(one), one.count.body]));
  return (
    <FilterGroup
      of="choices"
      isSet={[options.measure, options.body, options.year, options.basis].some((one) => one !== undefined)}
    >
      <FilterSelect
        label="Measure"
        options={filterOptions(all, ({ count }) => [count.measure])}
        nameOf={(code) => (Measure.is(code) ? Measure.label(code) : code)}
        value={options.measure ?? null}
        onChange={(measure) => choose({ measure })}
      />
      <FilterSelect
        label="Body"
        options={filterOptions(all, (one) => [bodyOf(one)])}
        nameOf={(id) => names.get(id) ?? id}
        value={options.body ?? null}
        onChange={(body) => choose({ body })}
      />
      <FilterSelect
        label="Year"
        options={filterOptions(all, ({ row }) => [lastDayOf(row.timePeriod).slice(0, 4)]).toSorted(
          (left, right) => Number(right.value) - Number(left.value),
        )}
        value={options.year ?? null}
        onChange={(year) => choose({ year })}
      />
      <FilterSelect
        label="Scale"
        options={filterOptions(all, ({ basis }) => [basis])}
        nameOf={(code) => (Basis.is(code) ? Basis.label(code) : code)}
        value={options.basis ?? null}
        onChange={(basis) => choose({ basis: Basis.codes.find((code) => code === basis) ?? null })}
      />
    </FilterGroup>
  );
}

/** Measures that are no choice, each with the reason: nothing is left out silently. */
function LeftOut({ measures: { leftOut } }: { measures: MeasuresDocument }) {
  return (
    <Section title="Indicators left out, and why" className="max-w-prose text-sm">
      <ul className="flex flex-col gap-1">
        {leftOut.map(({ indicatorId, title, reason }) => (
          <li key={indicatorId}>
            <TextLink to={`/indicators/${indicatorId}`}>{title}</TextLink>:{' '}
            <span className="text-soft">{reason}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-soft" data-exempt="definition">
        Per capita and per GDP figures use population to 2024 and GDP to 2023: the same year, or the latest of
        the three years before. Per member seat covers only ISO, 3GPP and the CNCF, whose seats are on record
        for both countries. Shares are never divided.
      </p>
    </Section>
  );
}
