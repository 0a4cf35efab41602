import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  dateCell,
  flagCell,
  industryListCell,
  numberCell,
  optionalNumberCell,
  optionalTextCell,
  parametersCell,
  coveredPeriodCell,
  periodCell,
  refAreaCell,
  textCell,
} from './cells.ts';

function refusal(schema: v.GenericSchema<string, unknown>, raw: string): string | undefined {
  return v.safeParse(schema, raw).issues?.[0].message;
}

describe('number cells', () => {
  it('reads an empty cell as missing and "0" as zero', () => {
    expect(v.parse(optionalNumberCell, '')).toBeNull();
    expect(v.parse(optionalNumberCell, '0')).toBe(0);
    expect(v.parse(optionalNumberCell, '-0.003625')).toBe(-0.003625);
  });

  it('refuses what is no number, and says what to write', () => {
    expect(refusal(numberCell, '12,3')).toBe(
      '[value-is-number] "12,3" is no number. Write 12.3, or leave the cell empty if the source gives none.',
    );
    for (const raw of ['n/a', '1 000', '0x10', 'Infinity', 'NaN', ' 1', '1.', '']) {
      expect(refusal(numberCell, raw)).toContain('[value-is-number]');
    }
  });
});

describe('date cells', () => {
  it('takes a period as coarse as the source is', () => {
    for (const raw of ['2026', '2026-05', '2026-05-26', '2024-02-29'])
      expect(v.parse(periodCell, raw)).toBe(raw);
  });

  it('reads a span of years where a value may cover several', () => {
    for (const raw of ['2026', '2014/2023', '2021/2025-11'])
      expect(v.parse(coveredPeriodCell, raw)).toBe(raw);
    for (const raw of ['2023/2014', '2023/2023', '2014/2023/2024', '2014/', '/2023', '2014-2023'])
      expect(refusal(coveredPeriodCell, raw)).toContain('[date-is-well-formed]');
  });

  it('refuses other shapes and days that are on no calendar', () => {
    for (const raw of ['2026-13', '2026-02-31', '2026-5', 'May 2026', '2026-H1', '20260526', '']) {
      expect(refusal(periodCell, raw)).toContain('[date-is-well-formed]');
    }
    expect(refusal(dateCell, '2026-05')).toBe(
      '[date-is-well-formed] "2026-05" is no day. Write it as 2026-05-26.',
    );
  });
});

describe('code cells', () => {
  it('reads lists, and names the unknown member', () => {
    expect(v.parse(industryListCell, 'ai;ev')).toEqual(['ai', 'ev']);
    expect(v.parse(industryListCell, '')).toEqual([]);
    expect(refusal(industryListCell, 'ai;cars')).toContain(
      '[industry-is-known] "cars" is no known industry.',
    );
  });

  it('knows areas and flags', () => {
    expect(v.parse(refAreaCell, 'CN')).toBe('CN');
    expect(refusal(refAreaCell, 'China')).toContain('[area-is-known]');
    expect(v.parse(flagCell, 'false')).toBe(false);
    expect(refusal(flagCell, 'no')).toContain('[flag-is-true-or-false]');
  });
});

describe('text cells', () => {
  it('refuses an empty cell where one must be filled, stray spaces and line breaks', () => {
    expect(refusal(textCell, '')).toContain('[cell-is-filled]');
    expect(refusal(textCell, ' x')).toContain('space');
    expect(refusal(textCell, 'a\nb')).toContain('two lines');
    expect(v.parse(optionalTextCell, '')).toBeNull();
  });
});

it('reads the parameters of a derivation by name, and refuses what names none', () => {
  expect(v.parse(parametersCell, 'board=arena-code;n=10')).toEqual({ board: 'arena-code', n: '10' });
  expect(v.parse(parametersCell, '')).toEqual({});
  expect(refusal(parametersCell, 'arena-code')).toBe(
    '[parameters-are-named] "arena-code" is no list of parameters. Write name=value;name=value.',
  );
});
