import { useId, useMemo } from 'react';
import { pointItem } from '../../../figure/evidenceItem.ts';
import { numberId } from '../../../figure/numberId.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useOptions } from '../../../url/useView.ts';
import type { Sources } from '../../../contract/primitives.ts';
import type { BarsFigure } from '../../../figure/kinds/bars.ts';
import { FigureOf } from '../../../frame/FigureOf.tsx';
import { peakClock, readZone } from '../../../figures/ai-pricing/clock/clockFigure.ts';

/** When the reader's clock shows peak hours, and what a week costs on average. */
export function ClockSection({ sources }: { sources: Sources }) {
  const { options, choose } = useOptions();
  const headingId = useId();
  const { zone, unknown } = readZone(options);
  const groups = useMemo(() => zoneGroups(zone), [zone]);
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-4">
      <h2 id={headingId} className="text-xl">
        Peak hours on your clock
      </h2>
      <Select label="Time zone" groups={groups} value={zone} onChange={(next) => choose({ tz: next })} />
      {unknown !== null && <Notice>Time zone “{unknown}” is not known here; UTC is shown.</Notice>}
      <FigureOf spec={peakClock} level={3}>
        {(figure) => <Means figure={figure} sources={sources} />}
      </FigureOf>
    </section>
  );
}

/** What a week costs on average: what the figure states beside its title. */
function Means({ figure, sources }: { figure: BarsFigure; sources: Sources }) {
  const means = figure.findings.slice(1);
  if (means.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 text-sm">
      {means.map(({ point }) => (
        <li key={point.key}>
          <span className="text-soft">{point.subject}: </span>
          <EvidenceValue
            item={{ ...pointItem(figure, point), id: numberId('peak-clock-means', point.key) }}
            sources={sources}
          />
        </li>
      ))}
    </ul>
  );
}

interface ZoneGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const option = (zone: string) => ({
  value: zone,
  label: zone.replace(/^[^/]+\//, '').replaceAll('_', ' '),
});

/** Every time zone that this browser knows, by continent; UTC first, with the chosen zone where no list has it. */
function zoneGroups(chosen: string): ZoneGroup[] {
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
