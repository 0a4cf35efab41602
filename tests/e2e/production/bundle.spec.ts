import { readdir, readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { sitePages } from '../../support/siteMap.ts';

const dist = new URL('../../../dist/', import.meta.url);

test('the build holds no byte of the mocks, and one policy of trusted types', async ({ request }) => {
  const files = await readdir(dist, { recursive: true });
  expect(files.filter((file) => /mockServiceWorker/i.test(file))).toEqual([]);
  const scripts = files.filter((file) => /^assets\/.+\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(5);
  const policies: string[] = [];
  for (const script of scripts) {
    const text = await readFile(new URL(script, dist), 'utf8');
    expect(text, script).not.toMatch(/mockServiceWorker|\bmsw\b|scenario|malformed/i);
    policies.push(...[...text.matchAll(/createPolicy\W+(\w+)/g)].map(([, name = '']) => name));
  }
  // Another one, of a library too, would be refused by the policy of security.
  expect(policies).toEqual(['worker']);
  const worker = await request.get('/mockServiceWorker.js');
  expect(worker.headers()['content-type'] ?? '').not.toContain('javascript');
});

test('the switch of scenarios does nothing in production', async ({ page }) => {
  await page.goto('/ai-pricing?scenario=error');
  await expect(page.locator('figure[data-figure]')).toHaveCount(
    sitePages.find(({ path }) => path === '/ai-pricing')?.figures.length ?? 0,
  );
  await expect(page.getByLabel('Scenario')).toHaveCount(0);
});

test('every answer carries the policies of security', async ({ request }) => {
  for (const path of ['/', '/ev-plans', '/api/v1/index.json']) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
    ]) {
      expect(policy, path).toContain(part);
    }
    expect(policy, path).toContain("require-trusted-types-for 'script'; trusted-types worker");
    expect(policy, path).not.toContain('unsafe');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
});

test('every page announces a picture that is there, and says what it shows', async () => {
  const files = await readdir(dist, { recursive: true });
  // What is no page of its own stands in for addresses that have none.
  const pages = files.filter((file) => file.endsWith('.html') && !/^(shell|404|embed)\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(2_000);
  const known = new Set(files);
  const faults: string[] = [];
  for (const page of pages) {
    const [head = ''] = (await readFile(new URL(page, dist), 'utf8')).split('</head>');
    const said = (name: string) => new RegExp(`property="${name}" content="([^"]+)"`).exec(head)?.[1];
    const picture =
      said('og:image')
        ?.replace(/^https?:\/\/[^/]+/, '')
        .slice(1) ?? '';
    if (!known.has(picture) || said('og:image:alt') === undefined) faults.push(page);
  }
  expect(faults).toEqual([]);
});
