import type { Browser } from '@playwright/test';
import { median } from '../../src/domain/quartiles.ts';
import type { Interaction } from './interactions.ts';
import { openInteraction } from './openInteraction.ts';
import { timesOf, type Times } from './watchAnswers.ts';

const PAGES = 2;
const LATER = 5;

/** Times of the answer to an interaction, in milliseconds. */
export interface Answer {
  /** To the next paint: the first time on a fresh page, and later ones. */
  readonly first: number;
  readonly median: number;
  readonly worst: number;
  /** Medians, to the last change of what is in sight and of the whole page. */
  readonly inSight: number;
  readonly whole: number;
  /** The longest task of any of them. */
  readonly task: number;
}

/** A card that is closed changes nothing but itself, and is gone with its next paint: such rounds say nothing here. */
function medianOfChanges(times: readonly number[]): number {
  const changes = times.filter((time) => time > 0);
  if (changes.length === 0) throw new Error('Nothing that was done changed a figure, a table or a dialog.');
  return median(changes);
}

/** Opens the interaction's page some times and does it several times on each. */
export async function measureInteraction(
  browser: Browser,
  url: string,
  interaction: Interaction,
  slowdown: number,
  documents: ReadonlyMap<string, Uint8Array> | null,
): Promise<Answer> {
  const firsts: Times[] = [];
  const later: Times[] = [];
  for (let turn = 0; turn < PAGES; turn += 1) {
    const { page, close } = await openInteraction(browser, url, interaction, slowdown, documents);
    for (let round = 0; round <= LATER; round += 1) {
      const times = await timesOf(page, () => interaction.act(page, round));
      (round === 0 ? firsts : later).push(times);
    }
    await close();
  }
  const paints = later.map(({ paint }) => paint);
  return {
    first: Math.max(...firsts.map(({ paint }) => paint)),
    median: median(paints),
    worst: Math.max(...paints),
    inSight: medianOfChanges(later.map(({ inSight }) => inSight)),
    whole: medianOfChanges(later.map(({ whole }) => whole)),
    task: Math.max(...later.map(({ task }) => task)),
  };
}
