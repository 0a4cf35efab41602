import { Basis, Measure, measuresDocument, type MeasuresDocument } from '../../contract/measures.ts';
import type { Choice } from '../../domain/counts.ts';
import { claimText } from '../../domain/everyWay.ts';
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
    <Documents label="Counts" height={900} needs={(ask) => ({ measures: ask(measuresDocument) })}>
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
        <p className="max-w-prose text-sm text-soft">
          The rule: choices are counted by measure first. Each measure weighs the same, in it each body, in it
          each count, in it each basis, each industry and last each year. So a measure with thirty years on
          record outvotes no other. What cannot be told stays in; the note under the figure counts why. The
          age of a value is not asked for, since each year is a choice of its own. Elsewhere a country leads
          where it is ahead on most of two or more counts.
        </p>
      </div>
      <FigureOf spec={everyWay} />
      <ChoiceTable choices={claimChoices(measures, view)} claimed={claimedIn(view)} />
      <LeftOut measures={measures} />
    </div>
  );
}

/** Filters of the choices, all stored in the URL. */
function ChoiceFilters({ all }: { all: readonly Choice[] }) {
  const { options, choose } = useOptions();
  const names = new Map(all.map((one) => [bodyOf(one), one.count.body]));
  return (
    <FilterGroup of="choices">
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
        options={filterOptions(all, ({ row }) => [row.timePeriod.slice(0, 4)]).toSorted(
          (left, right) => Number(right.value) - Number(left.value),
        )}
        value={options.year ?? null}
        onChange={(year) => choose({ year })}
      />
      <FilterSelect
        label="Basis"
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
    <Section title="Counts that say nothing of who leads" className="max-w-prose text-sm">
      <ul className="flex flex-col gap-1">
        {leftOut.map(({ indicatorId, title, reason }) => (
          <li key={indicatorId}>
            <TextLink to={`/indicators/${indicatorId}`}>{title}</TextLink>:{' '}
            <span className="text-soft">{reason}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-soft" data-exempt="definition">
        Per head and per GDP: population to 2024 and GDP to 2023 are on record, and a count takes the same
        year or the newest of the three before. Per member seat: only for counts of ISO, 3GPP and the CNCF, of
        whose seats both countries’ numbers are on record. A share is never divided.
      </p>
    </Section>
  );
}
