import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleSizes, firstScriptNames } from './bundleSizes.ts';

let folder: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  write('index.html', '<script type="module" src="/base/assets/index-1.js"></script>');
  write('assets/index-1.js', 'import{a}from"./vendor-1.js";import("./OverviewPage-1.js")');
  write('assets/vendor-1.js', 'export{}');
  write('assets/OverviewPage-1.js', 'import"./charts-1.js";import"./vendor-1.js"');
  write('assets/charts-1.js', 'x'.repeat(500));
  write('assets/charts-1.js.br', 'x'.repeat(100));
  write('assets/export-1.js', 'x'.repeat(900));
  write('assets/index-1.css', 'a{}');
  write('fonts/inter-400.woff2', 'xx');
  write('api/v1/overview.json', '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('bundleSizes', () => {
  it('tells what comes before the charts from what comes with them', () => {
    expect(firstScriptNames(folder)).toEqual(new Set(['index-1.js', 'vendor-1.js']));
    const { firstScripts, scriptsWithCharts, styles, fonts, overviewDocument } = bundleSizes(folder);
    expect(firstScripts).toBe(58 + 8);
    expect(scriptsWithCharts).toBe(58 + 8 + 43 + 100);
    expect([styles, fonts, overviewDocument]).toEqual([3, 2, 2]);
  });

  it('refuses a build whose charts are not one chunk', () => {
    write('assets/charts-2.js', '');
    expect(() => bundleSizes(folder)).toThrow('2 charts chunks');
  });
});
