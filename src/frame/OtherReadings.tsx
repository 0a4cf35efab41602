import type { OtherReading } from '../contract/indicator.ts';
import type { Sources } from '../contract/primitives.ts';
import { formatValue } from '../domain/values.ts';
import { RowEvidence } from './RowEvidence.tsx';

interface OtherReadingsProps {
  readonly readings: readonly OtherReading[];
  readonly sources: Sources;
}

/** What other sources say of the same number. */
export function OtherReadings({ readings, sources }: OtherReadingsProps) {
  if (readings.length === 0) {
    return <p className="text-soft">No source on record here gives another value.</p>;
  }
  return (
    <ul>
      {readings.map((reading) => (
        <li
          key={`${reading.evidence.sourceId}|${reading.evidence.locator}|${String(reading.value)}`}
          className="border-b border-hair py-1.5 first:pt-0 last:border-0"
        >
          <strong className="font-semibold">{formatValue(reading.value, 'decimal')}</strong> {reading.unit}
          <RowEvidence evidence={reading.evidence} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
