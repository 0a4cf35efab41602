import { Cadence, Industry } from '../../contract/codelists.ts';
import type { Indicator } from '../../contract/indicator.ts';

const directions = {
  higher: 'the higher value leads',
  lower: 'the lower value leads',
  none: 'neither direction is a lead',
} as const;

/** Unit, cadence and industries, in one line. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { unit, cadence, industries, leadDirection } = indicator;
  return (
    <p className="mb-6 max-w-3xl text-sm text-soft" data-exempt="definition">
      Unit: {unit.label} · new values: {Cadence.label(cadence)} · industries:{' '}
      {industries.map((code) => Industry.label(code)).join(', ')} · {directions[leadDirection]}
    </p>
  );
}
