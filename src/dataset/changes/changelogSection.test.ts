import { describe, expect, it } from 'vitest';
import { changelogSection, withChangelogSection } from './changelogSection.ts';
import { diffDatasets, summarizeChanges } from './summarizeChanges.ts';
import type { PublishedRow } from './publishedRow.ts';
import { sampleRow } from '../../../tests/support/records/samplePublishedRow.ts';

const section = (before: readonly PublishedRow[], after: readonly PublishedRow[]) =>
  changelogSection('2026.11.24.2', summarizeChanges(diffDatasets(before, after), before));
const many = Array.from({ length: 30 }, (_, index) => sampleRow({ key: `k${String(index)}`, value: 1 }));

describe('changelogSection', () => {
  it('says what was, what is, and strikes through what was withdrawn', () => {
    const text = section(
      [sampleRow({ key: 'a', value: 1 }), sampleRow({ key: 'b', value: 2 })],
      [sampleRow({ key: 'a', value: 3 })],
    );
    expect(text).toContain('- Revised: 1 observation.\n  - Electric cars in use, China, 2024: 1 → 3 cars');
    expect(text).toContain('- Withdrawn: 1 observation.\n  - Electric cars in use, China, 2024: ~~2 cars~~');
    expect(text).not.toContain('Added');
  });

  it('counts past twenty lines, and names the file that has all', () => {
    expect(section(many, [])).toContain('- And 10 lines in `src/dataset/records/changes/2026.11.24.2.csv`.');
  });

  it('lets no text of the records act as markup', () => {
    expect(section([], [sampleRow({ title: 'GB/T *18487* <b>' })])).toContain('GB/T \\*18487\\* \\<b\\>');
  });
});

describe('withChangelogSection', () => {
  const changelog = '# Changelog\n\nIntro.\n\n## 0.1.0 · 2026-11-24\n\n### Data\n\n- First.\n';
  const first = section([], [sampleRow({ value: 1 })]);

  it('opens a section for what is not released, above the first release', () => {
    const written = withChangelogSection(changelog, '2026.11.24.2', first);
    expect(written).toMatch(/Intro\.\n\n## Unreleased\n\n<!-- data 2026\.11\.24\.2 -->[^]*\n\n## 0\.1\.0/);
    expect(written).toContain('- First.');
  });

  it('replaces the section of the same version and leaves all else', () => {
    const once = withChangelogSection(changelog, '2026.11.24.2', first);
    expect(withChangelogSection(once, '2026.11.24.2', first)).toBe(once);
    const other = withChangelogSection(once, '2026.11.24.2', section([], many));
    expect(other.match(/<!-- data/g)).toHaveLength(1);
    expect(other).toContain('30 observations');
  });

  it('puts a newer version above an older one under the same heading', () => {
    const once = withChangelogSection(changelog, '2026.11.24.2', first);
    const twice = withChangelogSection(once, '2026.11.24.3', changelogSection('2026.11.24.3', []));
    expect(twice.match(/## Unreleased/g)).toHaveLength(1);
    expect(twice.indexOf('data 2026.11.24.3')).toBeLessThan(twice.indexOf('data 2026.11.24.2 '));
  });

  it('refuses a section that is never closed, and a file without a release', () => {
    expect(() => withChangelogSection(`${changelog}<!-- data 2026.11.24.2 -->`, '2026.11.24.2', '')).toThrow(
      'never closes',
    );
    expect(() => withChangelogSection('# Changelog\n', '2026.11.24.2', '')).toThrow('no release');
  });
});
