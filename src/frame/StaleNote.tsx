import { useState } from 'react';
import { datasetDay, formatPeriod } from '../domain/periods.ts';
import { Notice } from '../ui/Notice.tsx';
import { daysOld, STALE_AFTER_DAYS } from './datasetAge.ts';

/** Says how old the data are once they are older than the dataset's own rhythm. */
export function StaleNote({ datasetVersion }: { datasetVersion: string }) {
  const [now] = useState(() => Date.now());
  const age = daysOld(datasetVersion, now);
  if (age <= STALE_AFTER_DAYS) return null;
  return (
    <Notice>
      These data may be out of date: they are of {formatPeriod(datasetDay(datasetVersion))}, {String(age)}{' '}
      days ago.
    </Notice>
  );
}
