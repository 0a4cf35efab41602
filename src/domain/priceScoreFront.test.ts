import { describe, expect, it } from 'vitest';
import { priceScoreFront } from './priceScoreFront.ts';

const one = (price: number, score: number) => ({ price, score });

describe('priceScoreFront', () => {
  it('keeps what nothing cheaper outscores, cheapest first', () => {
    const all = [one(10, 90), one(1, 50), one(5, 40), one(3, 70), one(20, 85)];
    expect(priceScoreFront(all)).toEqual([one(1, 50), one(3, 70), one(10, 90)]);
  });

  it('keeps of equal prices the better, and of equal scores the cheaper', () => {
    expect(priceScoreFront([one(1, 50), one(1, 60), one(2, 60)])).toEqual([one(1, 60)]);
  });
});
