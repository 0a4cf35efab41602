import type { PngContent } from '../e2e/support/pngFile.ts';
import { differingPixels } from '../e2e/support/pngFile.ts';

export interface PicturePair {
  readonly name: string;
  /** Which side has it, and whether the two differ visibly. */
  readonly change: 'changed' | 'same' | 'only before' | 'only after';
  /** Percent of the pixels that differ; 100 where the sizes do or one side has none. */
  readonly percent: number;
}

/** Two pictures of one name held against each other. */
export function comparePair(name: string, before: PngContent | null, after: PngContent | null): PicturePair {
  if (before === null) return { name, change: 'only after', percent: 100 };
  if (after === null) return { name, change: 'only before', percent: 100 };
  const differing = differingPixels(before, after);
  const percent = differing === Infinity ? 100 : (100 * differing) / (before.width * before.height);
  return { name, change: differing === 0 ? 'same' : 'changed', percent };
}

/** Differing pairs first, the most changed at the top. */
export const byChange = (a: PicturePair, b: PicturePair): number =>
  b.percent - a.percent || a.name.localeCompare(b.name);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const share = ({ percent }: PicturePair): string =>
  `${percent >= 0.1 || percent === 0 ? percent.toFixed(1) : percent.toPrecision(1)} % of the pixels`;

function pairRow(pair: PicturePair): string {
  const image = (side: 'before' | 'after') =>
    pair.change === `only ${side === 'before' ? 'after' : 'before'}`
      ? '<div class="none">none</div>'
      : `<img src="${side}/${escaped(pair.name)}" alt="${side}">`;
  return `<section><div class="pair">${image('before')}${image('after')}</div>
<p>${escaped(pair.name)} · ${pair.change}, ${share(pair)}</p></section>`;
}

/** A page of pairs: before on the left, after on the right, the name and the share of changed pixels below. */
export function pairsPage(title: string, pairs: readonly PicturePair[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
body { margin: 16px; font: 13px system-ui, sans-serif; background: #e9e7e2; color: #1c1b1f }
h1 { font-size: 18px }
section { margin: 0 0 20px }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 8px }
img, .none { width: 100%; display: block; background: #fff }
.none { aspect-ratio: 1200 / 628; display: grid; place-items: center; color: #777 }
p { margin: 4px 0 }
</style>
<h1>${escaped(title)}</h1>
${pairs.map(pairRow).join('\n')}
</html>
`;
}
