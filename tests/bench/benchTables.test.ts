import { expect, it } from 'vitest';
import { benchTable } from './benchTables.ts';

it('says whether each budget holds', () => {
  const table = benchTable([
    { name: 'scripts', value: 95.04, unit: 'kB', budget: 95 },
    { name: 'performance', value: 95, unit: 'points', budget: 95 },
    { name: 'layout shift', value: 0.0004, unit: 'shift', budget: 0.02 },
    { name: 'styles', value: 4.2, unit: 'kB' },
  ]);
  expect(table.split('\n')).toEqual([
    'scripts           95.0 kB      MISSED (at most 95)',
    'performance         95 points  holds (at least 95)',
    'layout shift     0.000         holds (at most 0.02)',
    'styles             4.2 kB',
  ]);
});
