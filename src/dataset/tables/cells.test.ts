import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as cells from './cells.ts';

function refusal(schema: v.GenericSchema<string, unknown>, raw: string): string | undefined {
  return v.safeParse(schema, raw).issues?.[0].message;
}

describe('number cells', () => {
  it('reads an empty cell as missing and "0" as zero', () => {
    expect(v.parse(cells.optionalNumberCell, '')).toBeNull();
    expect(v.parse(cells.optionalNumberCell, '0')).toBe(0);
    expect(v.parse(cells.optionalNumberCell, '-0.003625')).toBe(-0.003625);
  });

  it('refuses what is no number, and says what to write', () => {
    expect(refusal(cells.numberCell, '12,3')).toBe(
      '[value-is-number] "12,3" is no number. Write 12.3, or leave the cell empty if the source gives none.',
    );
    for (const raw of ['n/a', '1 000', '0x10', 'Infinity', 'NaN', ' 1', '1.', '']) {
      expect(refusal(cells.numberCell, raw)).toContain('[value-is-number]');
    }
  });
});

describe('integer cells', () => {
  it('reads whole numbers, and refuses others', () => {
    expect(v.parse(cells.integerCell, '128000')).toBe(128_000);
    expect(v.parse(cells.optionalIntegerCell, '')).toBeNull();
    expect(refusal(cells.integerCell, '12.5')).toBe(
      '[value-is-number] "12.5" is no whole number. Write the count as the source gives it, without decimals.',
    );
    for (const raw of ['n/a', '1 000', '', '1e40']) expect(refusal(cells.integerCell, raw)).not.toBe('');
  });
});

describe('date cells', () => {
  it('takes a period as coarse as the source is', () => {
    for (const raw of ['2026', '2026-05', '2026-05-26', '2024-02-29'])
      expect(v.parse(cells.periodCell, raw)).toBe(raw);
  });

  it('reads a span of years, or a quarter, where a value may cover several', () => {
    for (const raw of ['2026', '2014/2023', '2021/2025-11', '2026-01/2026-03'])
      expect(v.parse(cells.coveredPeriodCell, raw)).toBe(raw);
    for (const raw of [
      '2023/2014',
      '2023/2023',
      '2026-03/2026-01',
      '2014/2023/2024',
      '2014/',
      '/2023',
      '2014-2023',
    ])
      expect(refusal(cells.coveredPeriodCell, raw)).toContain('[date-is-well-formed]');
  });

  it('refuses other shapes and days that are on no calendar', () => {
    for (const raw of ['2026-13', '2026-02-31', '2026-5', 'May 2026', '2026-H1', '20260526', '']) {
      expect(refusal(cells.periodCell, raw)).toContain('[date-is-well-formed]');
    }
    expect(refusal(cells.dateCell, '2026-05')).toBe(
      '[date-is-well-formed] "2026-05" is no day. Write it as 2026-05-26.',
    );
  });
});

describe('code cells', () => {
  it('reads lists, and names the unknown member', () => {
    expect(v.parse(cells.industryListCell, 'ai;ev')).toEqual(['ai', 'ev']);
    expect(v.parse(cells.industryListCell, '')).toEqual([]);
    expect(refusal(cells.industryListCell, 'ai;cars')).toContain(
      '[industry-is-known] "cars" is no known industry.',
    );
  });

  it('knows areas and flags', () => {
    expect(v.parse(cells.refAreaCell, 'CN')).toBe('CN');
    expect(refusal(cells.refAreaCell, 'China')).toContain('[area-is-known]');
    expect(v.parse(cells.flagCell, 'false')).toBe(false);
    expect(refusal(cells.flagCell, 'no')).toContain('[flag-is-true-or-false]');
  });
});

describe('text cells', () => {
  it('refuses an empty cell where one must be filled, stray spaces and line breaks', () => {
    expect(refusal(cells.textCell, '')).toContain('[cell-is-filled]');
    expect(refusal(cells.textCell, ' x')).toContain('space');
    expect(refusal(cells.textCell, 'a\nb')).toContain('two lines');
    expect(v.parse(cells.optionalTextCell, '')).toBeNull();
  });
});

it('reads the parameters of a derivation by name, and refuses what names none', () => {
  expect(v.parse(cells.parametersCell, 'board=arena-code;n=10')).toEqual({ board: 'arena-code', n: '10' });
  expect(v.parse(cells.parametersCell, '')).toEqual({});
  expect(refusal(cells.parametersCell, 'arena-code')).toBe(
    '[parameters-are-named] "arena-code" is no list of parameters. Write name=value;name=value.',
  );
});
