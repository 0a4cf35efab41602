import { describe, expect, it } from 'vitest';
import { slug } from '../contract/slug.ts';
import { designationFinder, readDesignation } from './designations.ts';

const documents = [
  'GB/T 40032-2021',
  'GB/T 40032.2-2025',
  'GB 38031-2020',
  'GB 38031-2025',
  'GB/T 20234.1-2023',
  'GB/T 20234.1-2015',
  'GB/T 34590-2022',
  'GB/T 34590.10-2022',
  'GB/Z 44116-2024',
  'GB/T solid-state battery, part 1 (draft)',
  '20253208-Q-339 (draft)',
  'GB 4094 revision (20253207-Q-339)',
  'QC/T 1201.1-2023',
  'YB/T 6479.1-2026',
  'T/CSAE all-solid-state determination method',
  'UN R155',
  'UN R171',
  'GTR 20',
  'FMVSS 305',
  'FMVSS 305a',
  'FMVSS 126',
  'FMVSS 102 amendment (proposed rule)',
  '49 CFR 561',
  '49 CFR 563',
  '49 CFR 563 (event data recorders, 2024 amendment)',
  'Regulation (EU) 2023/1804',
  'ISO 26262-2:2011',
  'ISO 26262-2:2018',
  'ISO 26262-10:2018',
  'ISO/SAE 21434:2021',
  'ISO/SAE PAS 22736:2021',
  'ISO 21448:2022',
  'ISO/PAS 21448:2019',
  'ISO 6469-3:2018',
  'ISO 6469-3:2018/Amd 1:2020',
  'IEC 61851-1:2017',
  'IEC PAS 61851-1-1:2023',
  'IEC TS 61851-26:2026',
  'IEC 63584-210:2025',
  'SAE J3016_202104',
  'SAE J3016_201806',
  'SAE J3400 TIR',
  'UL 2580 (Ed. 3)',
  'California Advanced Clean Cars II',
].map((designation) => ({ id: slug(designation), designation }));

const { find, within } = designationFinder(documents);
const found = (spelling: string) => find(spelling)?.designation ?? null;

describe('a designation', () => {
  it.each([
    ['GBT40032', 'GB/T 40032-2021'],
    ['GB/T40032', 'GB/T 40032-2021'],
    ['gb/t 40032-2021', 'GB/T 40032-2021'],
    ['GB／T 40032—2021', 'GB/T 40032-2021'],
    ['gb-t-40032-2021', 'GB/T 40032-2021'],
    ['GB/T 40032 - 2021', 'GB/T 40032-2021'],
    ['GB/T 20234.1', 'GB/T 20234.1-2023'],
    ['gbt20234.1-2015', 'GB/T 20234.1-2015'],
    ['GB38031', 'GB 38031-2025'],
    ['GB 38031-2020', 'GB 38031-2020'],
    ['GB 38031-2025 (types approved earlier)', 'GB 38031-2025'],
    ['GB/Z44116', 'GB/Z 44116-2024'],
    ['20253208-Q-339', '20253208-Q-339 (draft)'],
    ['QCT 1201.1', 'QC/T 1201.1-2023'],
    ['YBT6479.1', 'YB/T 6479.1-2026'],
    ['UNECE R155', 'UN R155'],
    ['UN-R155', 'UN R155'],
    ['un r 155', 'UN R155'],
    ['UN Regulation No. 155', 'UN R155'],
    ['ECE R155', 'UN R155'],
    ['R155', 'UN R155'],
    ['UN R171 (stricter)', 'UN R171'],
    ['UN GTR No. 20', 'GTR 20'],
    ['gtr20', 'GTR 20'],
    ['FMVSS No. 126', 'FMVSS 126'],
    ['49 CFR 571.126', 'FMVSS 126'],
    ['49 CFR § 571.305a', 'FMVSS 305a'],
    ['49 CFR Part 563', '49 CFR 563'],
    ['EU 2023/1804', 'Regulation (EU) 2023/1804'],
    ['Regulation 2023/1804', 'Regulation (EU) 2023/1804'],
    ['ISO 26262-2', 'ISO 26262-2:2018'],
    ['ISO26262-2:2011', 'ISO 26262-2:2011'],
    ['iso-26262-2-2018', 'ISO 26262-2:2018'],
    ['ISO/SAE 21434', 'ISO/SAE 21434:2021'],
    ['ISO 21434', 'ISO/SAE 21434:2021'],
    ['ISO SAE PAS 22736', 'ISO/SAE PAS 22736:2021'],
    ['ISO 21448', 'ISO 21448:2022'],
    ['ISO PAS 21448', 'ISO/PAS 21448:2019'],
    ['ISO 6469-3:2018/Amd 1', 'ISO 6469-3:2018/Amd 1:2020'],
    ['IEC/TS 61851-26', 'IEC TS 61851-26:2026'],
    ['IEC 63584-210', 'IEC 63584-210:2025'],
    ['SAE J3016', 'SAE J3016_202104'],
    ['J3016-201806', 'SAE J3016_201806'],
    ['UL2580', 'UL 2580 (Ed. 3)'],
    ['california advanced clean cars ii', 'California Advanced Clean Cars II'],
  ])('is read from "%s"', (spelling, designation) => {
    expect(found(spelling)).toBe(designation);
  });

  it.each([
    ['GB 40032', 'another series'],
    ['GB/Z 40032', 'another series'],
    ['GB/T 38031', 'another series'],
    ['GB/T 44116', 'another series'],
    ['GB/T 40032-2022', 'an edition that is not on record'],
    ['GB/T 4003', 'the beginning of a number'],
    ['ISO 26262', 'a series of parts'],
    ['ISO 61851-1', 'another body'],
    ['FMVSS 102', 'a standard of which only a draft amendment is on record'],
    ['IEC 61851-26', 'another type'],
    ['R1555', 'no number of a UN Regulation'],
    ['solid-state batteries', 'no number at all'],
    ['', 'nothing'],
  ])('does not find "%s": %s', (spelling) => {
    expect(found(spelling)).toBeNull();
  });

  it('has its parts and editions within it', () => {
    expect(within('ISO 26262').map(({ designation }) => designation)).toEqual([
      'ISO 26262-2:2018',
      'ISO 26262-10:2018',
      'ISO 26262-2:2011',
    ]);
    expect(within('IEC 61851').map(({ designation }) => designation)).toEqual([
      'IEC TS 61851-26:2026',
      'IEC PAS 61851-1-1:2023',
      'IEC 61851-1:2017',
    ]);
    expect(within('IEC TS 61851').map(({ designation }) => designation)).toEqual(['IEC TS 61851-26:2026']);
    expect(within('GB 40032')).toEqual([]);
  });

  it('keeps the parts of what it read apart', () => {
    expect(readDesignation('ISO/IEC TR 24028:2020')).toEqual({
      issuers: ['ISO', 'IEC'],
      type: 'TR',
      number: ['24028'],
      edition: '2020',
      supplement: '',
    });
    expect(readDesignation('GB/T 34590.10-2022')?.number).toEqual(['34590', '10']);
    expect(readDesignation('49 CFR 563 (event data recorders, 2024 amendment)')?.supplement).toBe('AMD2024');
    expect(readDesignation('the 2011 edition')).toBeNull();
  });
});
