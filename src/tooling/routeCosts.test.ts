import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { partsOfPages, routeCosts, routeKind } from './routeCosts.ts';

const folder = mkdtempSync(join(tmpdir(), 'routes-'));
const manifest = join(folder, 'manifest.json');
const registry = `
  {
    path: '/plans',
    Page: later(async () => (await import('../pages/plans/PlansPage.tsx')).PlansPage),
  },
  {
    path: '/models/:id',
    Page: later(async () => (await import('../pages/models/ModelPage.tsx')).ModelPage),
  },
`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const page = (words: number, ...documents: readonly string[]) =>
  `<link rel="stylesheet" href="/assets/style-1.css">${'x'.repeat(words)}<script type="application/json" id="handed">${JSON.stringify(
    {
      later: '/base/assets/later-1.json',
      documents: Object.fromEntries(documents.map((path) => [path, 'sha256-x'])),
    },
  )}</script><script defer src="/assets/late-1.js"></script>`;

write('assets/later-1.json', '["/base/assets/part0-1.js","/base/assets/late-1.js"]');

const modules = ['src/app/BesidePage.tsx', 'src/pages/plans/PlansPage.tsx'];

afterAll(() => rmSync(folder, { recursive: true }));

it('adds up what the dearest page of a route makes a browser fetch, and asks the manifest for the scripts', () => {
  const scripts = {
    '_shell-1.js': { file: 'assets/shell-1.js' },
    '_shared-1.js': { file: 'assets/shared-1.js' },
    'src/pages/models/ModelPage.tsx': {
      file: 'assets/ModelPage-1.js',
      imports: ['_shared-1.js', '_shell-1.js'],
    },
    ...Object.fromEntries(modules.map((name, index) => [name, { file: `assets/part${String(index)}-1.js` }])),
  };
  write('manifest.json', JSON.stringify(scripts));
  write('shell.html', '<script type="module" src="/assets/shell-1.js"></script>');
  for (const { file } of Object.values(scripts)) write(file, 'x'.repeat(100));
  write('assets/late-1.js', 'x'.repeat(20));
  write('assets/stills-1.svg', 'x'.repeat(50));
  write('assets/page-1.json', 'x'.repeat(60));
  write('assets/shared-1.js.br', 'x'.repeat(10));
  write('api/v1/a.json', 'x'.repeat(30));
  write('api/v1/b.json', 'x'.repeat(40));
  write('plans.html', page(0, '/api/v1/a.json'));
  write('models/small.html', page(0, '/api/v1/a.json', '/api/v1/b.json'));
  write('models/large.html', page(500, '/api/v1/a.json'));
  const rows = routeCosts(folder, manifest, registry, {});
  expect(
    rows.map(({ route, pages, data, scripts: bytes, later }) => [route, pages, data, bytes, later]),
  ).toEqual([
    ['/plans', 1, 30, 300, 20],
    ['/models/:id', 2, 70, 310, 20],
  ]);
  // A page, its style sheet, its late script, two documents, four scripts of the app.
  expect(rows[1]?.requests).toBe(9);
  expect(rows[1]?.document).toBe(page(500, '/api/v1/a.json').length);
  const partsOf = partsOfPages(folder, manifest, registry, { '/': [] });
  const beside = ['assets/part0-1.js'];
  expect([...partsOf('/models/gpt-5.5')].sort()).toEqual([
    'assets/ModelPage-1.js',
    ...beside,
    'assets/shared-1.js',
  ]);
  expect(partsOf('/plans')).toEqual([...beside, 'assets/part1-1.js']);
  // Unknown routes request their own scripts.
  expect(partsOf('/nowhere/else')).toEqual(beside);
  write('models/large.html', '<h1>Only drawn by scripts</h1>');
  expect(() => routeCosts(folder, manifest, registry, {})).toThrow('models/large.html hands nothing over');
});

it('puts each route under the limits of its kind', () => {
  const kinds = ['/', '/policy', '/register', '/industries/:id', '/leaderboards/:id', '/models/:id'].map(
    routeKind,
  );
  expect(kinds).toEqual(['overview', 'list', 'catalog', 'industry', 'board', 'record']);
});
