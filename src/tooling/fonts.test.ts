import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const fonts = ['inter-400', 'inter-600', 'source-serif-4-600'];

describe('the self-hosted fonts', () => {
  it.each(fonts)('%s is a woff2 file below 30 kB', (name) => {
    const path = `public/fonts/${name}.woff2`;
    expect(statSync(path).size).toBeLessThan(30_000);
    expect(readFileSync(path).subarray(0, 4).toString('latin1')).toBe('wOF2');
  });

  it.each(['OFL-Inter.txt', 'OFL-SourceSerif4.txt'])('carry their licence in %s', (name) => {
    expect(readFileSync(`public/fonts/${name}`, 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
