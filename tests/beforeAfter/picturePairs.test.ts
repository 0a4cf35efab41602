import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readPng } from '../e2e/support/pngFile.ts';
import { argumentOf } from '../support/commandArguments.ts';
import { byChange, comparePair, pairsPage } from './picturePairs.ts';
import { isOwnFigure, pictureName } from './links.ts';

/** Ten by ten pixels of white, the first this many of them black. */
function picture(black: number, width = 10) {
  const png = new PNG({ width, height: 10 });
  png.data.fill(255);
  for (let at = 0; at < black; at += 1) png.data.fill(0, at * 4, at * 4 + 3);
  return readPng(PNG.sync.write(png));
}

describe('comparePair', () => {
  it.each([
    ['the same', picture(3), picture(3), 'same', 0],
    ['three pixels of a hundred', picture(0), picture(3), 'changed', 3],
    ['another size', picture(0), picture(0, 20), 'changed', 100],
    ['new', null, picture(0), 'only after', 100],
    ['gone', picture(0), null, 'only before', 100],
  ] as const)('%s', (name, before, after, change, percent) => {
    expect(comparePair(name, before, after)).toEqual({ name, change, percent });
  });

  it('puts the most changed at the top and names each under its pictures', () => {
    const pairs = [
      comparePair('a_b.png', picture(0), picture(1)),
      comparePair('c<d.png', null, picture(0)),
    ].sort(byChange);
    const page = pairsPage('Changed', pairs);
    expect(page.indexOf('c&lt;d.png')).toBeLessThan(page.indexOf('a_b.png'));
    expect(page).toContain('<img src="before/a_b.png" alt="before"><img src="after/a_b.png" alt="after">');
    expect(page).toContain('a_b.png · changed, 1.0 % of the pixels');
    expect(page).toContain('<div class="none">none</div>');
  });
});

describe('the commands of pictures', () => {
  it('names files after page, view and figure', () => {
    expect(pictureName('/', 'leads')).toBe('overview_leads.png');
    expect(pictureName('/leaderboards/arena-code', 'board-gap')).toBe(
      'leaderboards.arena-code_board-gap.png',
    );
  });

  it('draws what no board changes only once', () => {
    expect(isOwnFigure('/leaderboards/arena-text', 'style-control-effect')).toBe(true);
    expect(isOwnFigure('/leaderboards/arena-text-sc', 'style-control-effect')).toBe(false);
  });

  it('asks for a missing folder in a sentence', () => {
    expect(argumentOf(['--out', 'x'], 'out', 'Use: it')).toBe('x');
    expect(() => argumentOf(['--out'], 'out', 'Use: it')).toThrow('--out is missing. Use: it');
    expect(() => argumentOf(['--out', '--before'], 'out', 'Use: it')).toThrow('--out is missing. Use: it');
  });
});
