import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleSizes, firstScripts } from './bundleSizes.ts';

let folder: string;
let manifest: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  manifest = join(folder, 'manifest.json');
  const scripts = {
    '_shell-1.js': {
      file: 'assets/shell-1.js',
      imports: ['_vendor-1.js'],
      dynamicImports: ['src/pages/overview/OverviewPage.tsx'],
    },
    '_vendor-1.js': { file: 'assets/vendor-1.js' },
    'src/pages/overview/OverviewPage.tsx': {
      file: 'assets/OverviewPage-1.js',
      isDynamicEntry: true,
      imports: ['_charts-1.js', '_vendor-1.js'],
    },
    '_charts-1.js': { file: 'assets/charts-1.js', imports: ['_shared-1.js', '_vendor-1.js'] },
    '_shared-1.js': { file: 'assets/shared-1.js', imports: ['_charts-1.js'] },
    'src/export/exportFigure.ts': { file: 'assets/export-1.js', imports: ['_charts-1.js'] },
  };
  write('manifest.json', JSON.stringify(scripts));
  write('shell.html', '<script type="module" src="/base/assets/shell-1.js"></script>');
  for (const { file } of Object.values(scripts)) write(file, 'x'.repeat(500));
  write('assets/vendor-1.js', 'x'.repeat(8));
  write('assets/charts-1.js.br', 'x'.repeat(100));
  write('assets/index-1.css', 'a{}');
  write('fonts/inter-400.woff2', 'xx');
  write('api/v1/overview.json', '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('bundleSizes', () => {
  it('measures what comes before the charts', () => {
    expect(firstScripts(folder, manifest)).toEqual(new Set(['assets/shell-1.js', 'assets/vendor-1.js']));
    expect(bundleSizes(folder, manifest)).toEqual({
      firstScripts: 500 + 8,
      styles: 3,
      fonts: 2,
      overviewDocument: 2,
    });
  });

  it('refuses a build whose charts are not one chunk', () => {
    write('assets/charts-2.js', '');
    expect(() => bundleSizes(folder, manifest)).toThrow('2 charts chunks');
  });

  it('refuses a manifest that it cannot read, or that is of another build', () => {
    write('manifest.json', '{"_shell-1.js":{"file":1}}');
    expect(() => bundleSizes(folder, manifest)).toThrow('Expected string');
    write('manifest.json', '{"_shell-2.js":{"file":"assets/shell-2.js"}}');
    expect(() => bundleSizes(folder, manifest)).toThrow('of another build');
  });
});
