import { describe, expect, it } from 'vitest';
import type { UnitKind } from '../contract/codelists.ts';
import { samplePoint } from '../../tests/support/sampleFigures.ts';
import { axisEnd, indicatorAxis } from './indicatorAxis.ts';
import { indicatorForm } from './indicatorForm.ts';
import type { FigurePoint } from './parts.ts';

const cn = (period: string, value: number | null) => samplePoint('CN', period, value);
const us = (period: string, value: number | null) => samplePoint('US', period, value);

describe('indicatorForm', () => {
  it('draws one value of each area as bars, also of different years, and scores as marks', () => {
    expect(indicatorForm('count', [cn('2024', 3), us('2025', 4)])).toBe('area bars');
    expect(indicatorForm('count', [cn('2024', 3)])).toBe('area bars');
    expect(indicatorForm('score', [cn('2024', 3), us('2024', 4)])).toBe('marks');
    expect(indicatorForm('share', [cn('2024', -3), us('2024', 4)])).toBe('marks');
  });

  it('draws a few years of one area as bars, and days, many years and two countries as lines', () => {
    const years = (count: number) => Array.from({ length: count }, (_, at) => cn(String(2000 + at), at));
    expect(indicatorForm('count', years(5))).toBe('year bars');
    expect(indicatorForm('count', years(20))).toBe('lines');
    expect(indicatorForm('count', [...years(2), us('2000', 1)])).toBe('lines');
    expect(indicatorForm('count', [cn('2024-01-01', 1), cn('2024-05-01', 2)])).toBe('lines');
  });

  it('keeps lines where a bar would hide a change of method or a forecast', () => {
    const later = { ...cn('2025', 4), segment: 1 };
    expect(indicatorForm('count', [cn('2024', 3), later])).toBe('lines');
    expect(indicatorForm('count', [cn('2024', 3), { ...later, segment: 0, status: 'F' }])).toBe('lines');
  });
});

describe('axisEnd', () => {
  const percent = { code: 'percent', label: '%', kind: 'share' } as const;

  it('is the whole for shares of one, and where the values end for all else', () => {
    expect(axisEnd(percent, [cn('2024', 12), us('2024', 30)])).toBe(100);
    expect(axisEnd(percent, [cn('2024', 12), us('2024', 130)])).toBeNull();
    expect(axisEnd({ ...percent, code: 'percent-of-gdp' }, [cn('2024', 2)])).toBeNull();
  });
});

describe('indicatorAxis', () => {
  const axisOf = (kind: UnitKind, ...rest: [FigurePoint[], ('linear' | 'log')?]) =>
    indicatorAxis({ kind, label: kind }, ...rest);

  it('lets counts of days run in steps, and joins those of years, of which the last would be a fall', () => {
    expect(axisOf('count', [cn('2023-05-01', 1), cn('2024-05-01', 2)]).curve).toBe('step');
    expect(axisOf('count', [cn('2023', 1), cn('2024', 2)]).curve).toBe('linear');
    expect(axisOf('amount', [cn('2023', 1), cn('2024', 2)]).curve).toBe('linear');
  });

  it('lets prices stand until the next, but not over a year that is left out', () => {
    const price = { kind: 'amount', label: 'USD per 1M output tokens' } as const;
    expect(indicatorAxis(price, [cn('2026-01', 60), cn('2026-03', 30)]).curve).toBe('step');
    expect(indicatorAxis(price, [cn('2023', 60), cn('2024', 30)]).curve).toBe('step');
    expect(indicatorAxis(price, [cn('2023', 60), cn('2025', 30)]).curve).toBe('linear');
  });

  it('takes powers of ten for a thousandfold, and never for shares or where a value is zero', () => {
    const wide = [cn('2023', 2), cn('2024', 2000)];
    expect(axisOf('count', wide)).toMatchObject({ scale: 'log', fromZero: false });
    expect(axisOf('count', [cn('2023', 2), cn('2024', 1999)]).scale).toBe('linear');
    expect(axisOf('share', wide).scale).toBe('linear');
    expect(axisOf('count', [...wide, us('2024', 0)]).scale).toBe('linear');
  });

  it('follows a reader who asks for the other scale, as far as there is one', () => {
    const wide = [cn('2023', 2), cn('2024', 2000)];
    expect(axisOf('count', wide, 'linear')).toMatchObject({ scale: 'linear', fromZero: true });
    expect(axisOf('share', wide, 'log').scale).toBe('linear');
  });
});
