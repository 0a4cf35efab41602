import { describe, expect, it } from 'vitest';
import { houseFile } from './houseFiles.ts';
import { houseMeasures } from './houseMeasures.ts';

describe('houseFile', () => {
  it('counts lines, relative imports of every form, and top-level names once', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from '../figure/b.ts';",
      "import react from 'react';",
      "export { c } from './c.ts';",
      "const later = () => import('./later.ts');",
      'export const { one, two: [three] } = a;',
      'export interface Shape { readonly inner: B }',
      'type Text = string;',
      'export function overloaded(x: string): void;',
      'export function overloaded(x: unknown): void { const inner = x; later(inner); }',
      '',
    ].join('\n');
    expect(houseFile('src/charts/x.ts', text)).toEqual({
      path: 'src/charts/x.ts',
      layer: 'charts',
      lines: 10,
      imports: ['src/charts/a.ts', 'src/figure/b.ts', 'src/charts/c.ts', 'src/charts/later.ts'],
      names: ['later', 'one', 'three', 'Shape', 'Text', 'overloaded'],
    });
  });
});

const file = (path: string, imports: string[] = [], names: string[] = [], lines = 10) => {
  const read = houseFile(path, '');
  return { ...read, imports, names, lines };
};

describe('houseMeasures', () => {
  it('counts sizes, arrows between layers and names that several files define', () => {
    const found = houseMeasures({
      folders: 3,
      files: [
        file('src/a/one.ts', ['src/a/two.ts', 'src/b/one.ts'], ['title', 'one'], 20),
        file('src/a/two.ts', ['src/b/one.ts'], ['title'], 26),
        file('src/b/one.ts', [], ['title'], 100),
      ],
    });
    expect(found).toMatchObject({
      ...{ files: 3, lines: 146, median: 26, p90: 100, longest: 100, small: 1, folders: 3 },
      ...{ imports: 3, importsAcross: 2, arrows: 1, names: 2, repeated: 1, cycles: [] },
      layers: [
        { layer: 'b', files: 1, lines: 100 },
        { layer: 'a', files: 2, lines: 46 },
      ],
    });
  });

  it('finds each circle of files once, whatever leads into it', () => {
    const found = houseMeasures({
      folders: 1,
      files: [
        file('src/a/into.ts', ['src/a/one.ts']),
        file('src/a/one.ts', ['src/a/two.ts', 'src/a/end.ts']),
        file('src/a/two.ts', ['src/a/three.ts']),
        file('src/a/three.ts', ['src/a/one.ts']),
        file('src/a/end.ts'),
      ],
    });
    expect(found.cycles.map((files) => [...files].sort())).toEqual([
      ['src/a/one.ts', 'src/a/three.ts', 'src/a/two.ts'],
    ]);
  });
});
