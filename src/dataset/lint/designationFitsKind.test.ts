import { expect, it } from 'vitest';
import { sampleRegistered, sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { designationFitsKind } from './designationFitsKind.ts';

it('never lets a GB/T be mandatory, nor a GB, GB/Z or T/ be anything else', () => {
  const problems = designationFitsKind({
    standards: [
      sampleStandard({ designation: 'GB/T 18487.1-2023', kind: 'mandatory' }),
      sampleStandard({ designation: 'GB 38031-2025', kind: 'recommended' }),
      sampleStandard({ designation: 'GB/Z 44116-2024', kind: 'recommended' }),
      sampleStandard({ designation: 'T/CSAE 434-2025', kind: 'industry' }),
    ],
    register: [sampleRegistered({ designation: 'GB 1-2026' })],
  });
  expect(textsOf(problems)).toEqual([
    '[designation-fits-kind] GB/T 18487.1-2023 is recommended by its number, but the row says mandatory. Mend one of the two.',
    '[designation-fits-kind] GB 38031-2025 is mandatory by its number, but the row says recommended. Mend one of the two.',
    '[designation-fits-kind] GB/Z 44116-2024 is guidance by its number, but the row says recommended. Mend one of the two.',
    '[designation-fits-kind] T/CSAE 434-2025 is group by its number, but the row says industry. Mend one of the two.',
    '[designation-fits-kind] GB 1-2026 is mandatory-standard by its number, but the row says recommended-standard. Mend one of the two.',
  ]);
});

it('says nothing of other numbers', () => {
  const standards = [
    sampleStandard(),
    sampleStandard({ designation: 'GB/T 1-2026', kind: 'recommended' }),
    sampleStandard({ designation: 'QC/T 1201.1-2023', kind: 'industry' }),
    sampleStandard({ designation: 'GBA 1', kind: 'industry' }),
  ];
  const register = [
    sampleRegistered(),
    sampleRegistered({ designation: 'YD/T 1-2026', kind: 'sector-standard' }),
  ];
  expect(designationFitsKind({ standards, register })).toEqual([]);
});
