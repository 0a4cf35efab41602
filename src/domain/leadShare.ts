import type { Lead } from '../contract/overview.ts';

/** Two values and how they compare. */
export type ComparedLead = Pick<Lead, 'US' | 'CN' | 'leadDirection' | 'pointsPerTenfold'>;

/** How much a value stands for: itself, or on a scale without a zero the strength, the greater of both being 1. */
function strengthOf(value: number, greater: number, pointsPerTenfold: number | null): number {
  return pointsPerTenfold === null ? value : 10 ** ((value - greater) / pointsPerTenfold);
}

/** What both values stand for; `null` where the two cannot be set against each other. */
function strengthsOf({ US, CN, pointsPerTenfold }: ComparedLead): { us: number; cn: number } | null {
  if (US === null || CN === null) return null;
  if (pointsPerTenfold === null && (US < 0 || CN < 0 || US + CN === 0)) return null;
  const greater = Math.max(US, CN);
  return {
    us: strengthOf(US, greater, pointsPerTenfold),
    cn: strengthOf(CN, greater, pointsPerTenfold),
  };
}

/**
 * How far apart two values are, as a share of their sum: −1 all China's, 1 all the United States', 0 level.
 * Positive means that the United States is ahead. Scores without a zero (Elo) and logarithms are compared as the
 * strengths that they stand for. `null` where the two cannot be set against each other.
 */
export function leadShare(lead: ComparedLead): number | null {
  const strengths = strengthsOf(lead);
  if (strengths === null) return null;
  const { us, cn } = strengths;
  const share = (us - cn) / (us + cn);
  return lead.leadDirection === 'higher' ? share : -share;
}

/**
 * How many times the lesser of two values the greater is, in either direction of lead; Elo scores and logarithms as
 * the strengths that they stand for. `null` where the lesser is nothing, or they cannot be set against each other.
 */
export function leadTimes(lead: ComparedLead): number | null {
  const strengths = strengthsOf(lead);
  if (strengths === null) return null;
  const { us, cn } = strengths;
  const lesser = Math.min(us, cn);
  return lesser === 0 ? null : Math.max(us, cn) / lesser;
}
