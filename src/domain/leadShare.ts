import type { Lead } from '../contract/overview.ts';

/** Two values and how they compare. */
export type ComparedLead = Pick<Lead, 'US' | 'CN' | 'leadDirection' | 'pointsPerTenfold'>;

/**
 * Returns the strength of a value: the value itself, or on a scale without a zero the strength relative to the
 * greater one.
 */
function strengthOf(value: number, greater: number, pointsPerTenfold: number | null): number {
  return pointsPerTenfold === null ? value : 10 ** ((value - greater) / pointsPerTenfold);
}

/** Returns the strengths of both values; `null` if they cannot be compared. */
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
 * Returns the difference of two values as a share of their sum: −1 is all China's, 1 all the United States', 0 level.
 * Positive means that the United States is ahead. Scores without a zero (Elo) and logarithms are compared by the
 * strengths that they represent. `null` if the two cannot be compared.
 */
export function leadShare(lead: ComparedLead): number | null {
  const strengths = strengthsOf(lead);
  if (strengths === null) return null;
  const { us, cn } = strengths;
  const share = (us - cn) / (us + cn);
  return lead.leadDirection === 'higher' ? share : -share;
}

/**
 * Returns the greater of two values as a multiple of the lesser, in either direction of lead; Elo scores and
 * logarithms by the strengths that they represent. `null` if the lesser is zero, or they cannot be compared.
 */
export function leadTimes(lead: ComparedLead): number | null {
  const strengths = strengthsOf(lead);
  if (strengths === null) return null;
  const { us, cn } = strengths;
  const lesser = Math.min(us, cn);
  return lesser === 0 ? null : Math.max(us, cn) / lesser;
}
