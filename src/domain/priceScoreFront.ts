/** What a subject costs and how it scores; a higher score is better. */
interface PricedScore {
  readonly price: number;
  readonly score: number;
}

/** Those for which no other one scores higher at the same price or less, nor as high at less; cheapest first. */
export function priceScoreFront<T extends PricedScore>(all: readonly T[]): T[] {
  const front: T[] = [];
  for (const one of [...all].sort((a, b) => a.price - b.price || b.score - a.score)) {
    const best = front.at(-1);
    if (best === undefined || one.score > best.score) front.push(one);
  }
  return front;
}
