import { createServer, type Server } from 'node:http';
import { expect } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { embedSnippet } from '../../../src/frame/embed/embedSnippet.ts';
import { sampleBars, samplePoint } from '../../support/sampleFigures.ts';
import { plotOf } from '../support/openPages.ts';

/** A page of another site: another port is another origin. */
async function hostPage(body: string): Promise<{ readonly url: string; readonly server: Server }> {
  const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>An article</title><body><h1>An article</h1>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host page listens on no port.');
  return { url: `http://127.0.0.1:${String(address.port)}/`, server };
}

test.use({ viewport: { width: 360, height: 720 } });

test('a figure stands in the page of another site, as high as it needs', async ({
  page,
  context,
  baseURL,
}) => {
  const figure = sampleBars([samplePoint('CN', 'row', 1)], { id: 'plan-tasks' });
  const snippet = embedSnippet(figure, '/ev-plans?industry=ev&asOf=2026-05-26', {
    pinnedTo: '2026-05-26',
    origin: baseURL ?? '',
  });
  const { url, server } = await hostPage(snippet);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  const bare = await (await context.request.get('/embed/plan-tasks')).text();
  expect(bare, 'nothing of the site may flash up in the frame').not.toContain('<header');
  await page.goto(url);

  const frame = page.frameLocator('iframe');
  const shown = frame.locator('figure[data-figure="plan-tasks"]');
  await expect(plotOf(shown).locator('[data-key]').first()).toBeVisible();
  await expect(frame.getByRole('banner')).toHaveCount(0);
  // No bar to scroll with, in either direction, and no room left below.
  const needed = () =>
    frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(await needed());
  const root = frame.locator('html');
  expect(await root.evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= 360)).toBe(true);

  const before = await needed();
  await shown.getByRole('button', { name: 'Table' }).click();
  await expect(shown.getByRole('table')).toBeVisible();
  await expect.poll(needed).not.toBe(before);
  const grown = await needed();
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(grown);

  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Open in Standards Race' }).click(),
  ]);
  await expect(opened).toHaveURL(`${baseURL ?? ''}/ev-plans?industry=ev&asOf=2026-05-26`);
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
  expect(problems).toEqual([]);
  server.close();
});

test('a frame narrower than a phone shows all of a figure, smaller', async ({ page }) => {
  for (const width of [300, 280, 260, 240, 200]) {
    await page.setViewportSize({ width, height: 720 });
    await page.goto('/embed/flagship-prices');
    const drawing = page.locator('figure[data-figure="flagship-prices"] svg:visible').first();
    await expect(drawing).toBeVisible();
    const { right, seen, over } = await drawing.evaluate((svg) => ({
      right: svg.getBoundingClientRect().right,
      seen: innerWidth,
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(right, String(width)).toBeLessThanOrEqual(seen);
    expect(over, String(width)).toBe(0);
  }
});

test('no other page of the site can be framed', async ({ page, baseURL }) => {
  const { url, server } = await hostPage(`<iframe src="${baseURL ?? ''}/ev-plans"></iframe>`);
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(url);
  await refused;
  await expect(page.frameLocator('iframe').locator('figure, header')).toHaveCount(0);
  server.close();
});
