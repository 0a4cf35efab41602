import { expect, test, type Page } from '@playwright/test';
import { pdfText } from '../../support/readPdf.ts';
import { holdBack, taken } from '../support/stillPage.ts';

const scripts = '**/assets/*.js';

const first = (page: Page) => page.getByRole('figure').first();

/** Reads what stands below the title of a page whose address asks for another view. */
const underTitle = (page: Page): Promise<string> =>
  page.locator('main :has(> h1)').evaluate((head) => getComputedStyle(head, '::after').content);

test('an address that asks for no other view keeps the page that came', async ({ page }) => {
  await page.route(scripts, (route) => route.abort());
  for (const address of [
    '/ai-pricing?utm_source=newsletter&fbclid=x&ref=y&nothing=1',
    '/ai-pricing#flagship-prices~sources',
    '/?utm_campaign=a',
  ]) {
    await page.goto(address);
    await expect(first(page), address).toBeVisible();
    expect(await underTitle(page), address).toBe('none');
  }
});

test('the link in a picture opens the sources in the page that came', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto('/ai-pricing?utm_source=picture#flagship-prices~sources');
  await expect(page.getByRole('dialog')).toContainText('Sources');
  expect(await page.locator('[data-still] > svg').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('an address with a filter keeps title and lead while its view is on the way', async ({ page }) => {
  await holdBack(page, scripts);
  await page.goto('/ev-plans?industry=batteries', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('h1 + p')).toBeVisible();
  await expect(first(page)).toBeHidden();
  expect(await underTitle(page)).toContain('The view of this link is loading.');
});

test('an address with a filter shows the page without it where scripts fail, on paper too', async ({
  page,
}) => {
  await page.route(scripts, (route) => route.abort());
  await page.goto('/ev-plans?industry=batteries');
  await expect(first(page)).toBeVisible();
  expect(await underTitle(page)).toContain('Shown without the filter of this link');
  expect(pdfText(await page.pdf())).toContain('Shown without the filter of this link');
});

test('an address whose scripts stay away is shown without its filter after ten seconds', async ({ page }) => {
  await holdBack(page, scripts);
  await page.clock.install();
  await page.goto('/ev-plans?industry=batteries', { waitUntil: 'commit' });
  await expect(first(page)).toBeHidden();
  await page.clock.runFor(11_000);
  await expect(first(page)).toBeVisible();
});

/** Letters that a reader can see: a drawing for another width, which came with the document, goes once it is drawn. */
const words = (page: Page): Promise<number> =>
  page.getByRole('main').evaluate((main) => (main instanceof HTMLElement ? main.innerText.length : 0));

test('a script that does not come takes nothing away of what stands, and can be asked for again', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const html = await (await page.request.get('/ai-pricing')).text();
  const handed: unknown = JSON.parse(/id="handed">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');
  const parts = JSON.stringify(handed).match(/\/assets\/[\w.-]+\.js(?!on)/g) ?? [];
  const own = parts.filter((part) => !/runtime|vendor|terms|shell/.test(part));
  expect(own.length).toBeGreaterThan(10);
  await page.route(scripts, (route) => route.abort());
  await page.goto('/ai-pricing');
  const before = await words(page);
  await page.unroute(scripts);
  const line = page.locator('.site-line');
  for (const part of own) {
    await page.route(`**${part}`, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('/ai-pricing', { waitUntil: 'networkidle' });
    await page.mouse.move(300, 500);
    await page.waitForTimeout(400);
    // Parts that are drawn when they are near may be between two drawings on a busy machine.
    await expect.poll(() => words(page), { message: part }).toBeGreaterThan(before * 0.9);
    await expect(page.getByRole('main').getByRole('alert'), part).toHaveCount(0);
    expect(await page.locator('body').innerText(), part).not.toMatch(/https?:\/\/127|\.js\b|dynamically/);
    await page.unroute(`**${part}`);
  }
  const page404 = own.find((part) => part.includes('PricesPage')) ?? '';
  await page.route(`**${page404}`, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/ai-pricing', { waitUntil: 'networkidle' });
  await expect(line).toContainText('The controls of this page did not load');
  await page.unroute(`**${page404}`);
  await line.getByRole('button', { name: 'Try again' }).click();
  await taken(page);
  await expect(line).toHaveCount(0);
});

test('what is printed as soon as it is there has its drawings, and no buttons', async ({ page }) => {
  for (const files of [scripts, '**/assets/pages-*.css']) await page.route(files, (route) => route.abort());
  for (const path of ['/', '/leaderboards', '/participation']) {
    await page.goto(path, { waitUntil: 'load' });
    const text = pdfText(await page.pdf());
    expect(text, path).not.toMatch(/\+ Report|Cite|EV plans AI pricing/);
    expect(await page.locator('[data-use], [data-still] use').count(), path).toBe(0);
    expect(await page.locator('[data-still] > svg text').count(), path).toBeGreaterThan(20);
  }
  expect(pdfText(await page.pdf())).toContain('Secretariats');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('the link of the open page is in sight before the scripts, and stays where it is', async ({
    page,
  }) => {
    const release = await holdBack(page, scripts);
    await page.goto('/coming-up', { waitUntil: 'commit' });
    const link = page.getByRole('navigation', { name: 'Main menu' }).getByText('Policy');
    await expect(link).toBeInViewport({ ratio: 1 });
    const place = await link.boundingBox();
    release();
    await taken(page);
    expect(await link.boundingBox()).toEqual(place);
  });

  test('the first touch on a mark opens its card, before the scripts and after them', async ({ page }) => {
    for (const early of [true, false]) {
      const release = early ? await holdBack(page, scripts) : () => undefined;
      await page.goto('/ev-plans', { waitUntil: early ? 'commit' : 'load' });
      const bar = first(page).locator('svg rect[fill]:not([fill="none"])').nth(3);
      await bar.scrollIntoViewIfNeeded();
      if (!early) await taken(page);
      await bar.tap();
      release();
      await expect(page.getByRole('dialog').getByText('Confidence').first(), String(early)).toBeVisible();
      await page.unroute(scripts);
    }
  });
});

test('the keys of the search and what is typed before the scripts are kept', async ({ page }) => {
  for (const open of ['/', 'Control+k', 'press']) {
    const release = await holdBack(page, scripts);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(first(page)).toBeVisible();
    if (open === 'press') await page.getByRole('button', { name: 'Search' }).click();
    else await page.keyboard.press(open);
    await page.keyboard.type('isp');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('o 9001');
    release();
    await expect(page.getByRole('dialog', { name: 'Search' }).locator('input'), open).toHaveValue('iso 9001');
    await page.unroute(scripts);
  }
});

test('what is typed while the search is on its way is kept', async ({ page }) => {
  for (const open of ['/', 'Control+k', 'press']) {
    const release = await holdBack(page, '**/assets/SearchDialog-*.js');
    await page.goto('/');
    await taken(page);
    if (open === 'press') await page.getByRole('button', { name: 'Search' }).click();
    else await page.keyboard.press(open);
    await page.keyboard.type('isp');
    await page.keyboard.press('Backspace');
    setTimeout(release, 300);
    await page.keyboard.type('o/iec 27001', { delay: 60 });
    const field = page.getByRole('dialog', { name: 'Search' }).locator('input');
    await expect(field, open).toHaveValue('iso/iec 27001');
    await page.unroute('**/assets/SearchDialog-*.js');
  }
});

test('a page whose data cannot be reached says so at once', async ({ page }) => {
  await page.route('**/*.json', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText('The data cannot be reached. The page can be read')).toBeVisible({
    timeout: 6_000,
  });
  await page.getByRole('button', { name: 'Search' }).click();
  await page.unroute('**/*.json');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('The data cannot be reached')).toHaveCount(0);
});

test('without a connection what is pressed says beside it that it needs one', async ({ page, context }) => {
  await page.goto('/ev-plans', { waitUntil: 'networkidle' });
  await taken(page);
  // What is beside the page has come too.
  await expect(page.locator('#late')).toHaveCount(0);
  await context.setOffline(true);
  const caption = first(page).locator('figcaption');
  for (const name of ['Export', 'Cite', '+ Report']) {
    await caption.getByRole('button', { name }).click();
    await expect(caption.getByRole('alert')).toHaveText(`“${name}” needs a connection.`);
  }
  await expect(page.getByText('could not be drawn')).toHaveCount(0);
  // A table that cannot be had takes nothing else along.
  await caption.getByRole('button', { name: 'Table' }).click();
  await expect(first(page).getByRole('alert').first()).toContainText('What it needs did not load.');
  await expect(page.getByRole('figure').nth(1)).toBeVisible();
  await caption.getByRole('button', { name: 'Table' }).click();
  await context.setOffline(false);
  await caption.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog', { name: 'Export figure' })).toBeVisible();
});

test('a dialog that is being closed does not keep the search from opening', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await taken(page);
  for (const close of ['Escape', '×']) {
    await page.locator('.evidence-link').first().click();
    await expect(page.getByRole('dialog', { name: 'Evidence' })).toBeVisible();
    await page.evaluate((by) => {
      const dialog = document.querySelector('dialog');
      if (by === 'Escape') dialog?.hidePopover();
      else dialog?.querySelector<HTMLElement>('[aria-label="Close"]')?.click();
      const key = { key: 'k', ctrlKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    }, close);
    await expect(page.getByRole('dialog', { name: 'Search' }), close).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('the first tap of a visit on a mark opens its evidence', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await context.newPage();
  const open = async () => {
    await page.goto('/leaderboards/arena-text', { waitUntil: 'networkidle' });
    await taken(page);
    const stage = page.locator('[data-figure="board-standings"] [role="application"]');
    await stage.scrollIntoViewIfNeeded();
    return stage;
  };
  const used = await open();
  await page.evaluate(() => window.dispatchEvent(new PointerEvent('pointermove')));
  // A page in use says where a mark is.
  const position = await used
    .locator('[data-key]')
    .nth(2)
    .evaluate((mark) => {
      const [box, frame] = [mark, mark.closest('[role="application"]')].map((one) =>
        one?.getBoundingClientRect(),
      );
      if (box === undefined || frame === undefined) throw new Error('There is no mark.');
      return { x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y };
    });
  const stage = await open();
  await expect(stage.locator('[data-still]').first()).toBeAttached();
  await stage.tap({ position, force: true });
  await expect(page.getByRole('dialog', { name: 'Evidence' })).toBeVisible();
  await context.close();
});

test('an address in capitals leads to the one address of its page', async ({ page }) => {
  await page.goto('/AI-PRICING?metric=input#prices');
  await expect(page).toHaveURL('/ai-pricing?metric=input#prices');
  await expect(first(page)).toBeVisible();
});

test('a press on a name is kept if the app or its drawing comes before it is released', async ({ page }) => {
  const figure = page.locator('[data-figure="fronts"]');
  await page.goto('/', { waitUntil: 'networkidle' });
  await taken(page);
  // A page in use says where a name is; before that, the drawing is an image.
  await page.evaluate(() => window.dispatchEvent(new PointerEvent('pointermove')));
  const name = figure.locator('svg a').first();
  const [to, box] = [await name.getAttribute('href'), await name.boundingBox()];
  if (to === null || box === null) throw new Error('There is no name to press.');
  const press = async () => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
  };

  const release = await holdBack(page, scripts);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(figure.locator('[data-still] use').first()).toBeAttached();
  await press();
  release();
  await taken(page);
  await page.mouse.up();
  await expect(page).toHaveURL(to);

  await page.unroute(scripts);
  await page.goto('/', { waitUntil: 'networkidle' });
  await taken(page);
  await expect(figure.locator('[data-still]').first()).toBeAttached();
  await press();
  await expect(figure.locator('[data-still]')).toHaveCount(0);
  await page.mouse.up();
  await expect(page).toHaveURL(to);
});
