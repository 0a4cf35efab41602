import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedHtml } from './staticHostFiles.ts';

const index = readFileSync('index.html', 'utf8');

describe('embedHtml', () => {
  it('takes the header of the site out of its page and leaves scripts and fonts', () => {
    const page = embedHtml(index);
    expect(index).toContain('<header');
    expect(page).not.toContain('<header');
    expect(page).toMatch(/<div id="root"><\/div>\s*<noscript/);
    expect(page).toContain('src="/src/main.tsx"');
    expect(page).toContain('name="robots" content="noindex"');
  });

  it('asks at once for the scripts that none of its own names', () => {
    expect(embedHtml(index, ['/assets/kinds-1234567.js'])).toContain(
      '<link rel="modulepreload" crossorigin="" href="/assets/kinds-1234567.js">',
    );
  });

  it('refuses a page in which it finds nothing to take out', () => {
    expect(() => embedHtml('<html><body></body></html>')).toThrow('no <div id="root">');
  });
});
