import { expect, type Page } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { PNG } from 'pngjs';
import { firstExport, saveFrom, type SavedFile } from '../support/exporting.ts';
import { figureOf } from '../support/openPages.ts';

interface Brought {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const pictureOf = ({ name, bytes }: SavedFile): Brought => ({
  name,
  bytes,
  type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
});

/** The page takes pictures in once this is in its footer. */
const ready = (page: Page) => expect(page.getByRole('button', { name: 'Open a picture' })).toBeVisible();

/** Lets go of files over the page, or pastes them, as the browser does for a reader. */
async function bring(page: Page, files: readonly Brought[], how: 'drop' | 'paste' | 'hold'): Promise<void> {
  await ready(page);
  const given = files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') }));
  await page.evaluate(
    ([all, way]) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of all) {
        transfer.items.add(
          new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name, { type }),
        );
      }
      const more = { bubbles: true, cancelable: true };
      const event =
        way === 'paste'
          ? new ClipboardEvent('paste', { ...more, clipboardData: transfer })
          : new DragEvent(way === 'drop' ? 'drop' : 'dragover', { ...more, dataTransfer: transfer });
      document.querySelector('h1')?.dispatchEvent(event);
    },
    [given, how] as const,
  );
}

/** Path and search of the page. */
const placeOf = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, '');

const views = [
  {
    place: '/ai-pricing?asOf=2026-05-26&metric=output&view=table',
    id: 'flagship-price-bars',
    format: 'PNG',
    how: 'drop',
  },
  {
    place: '/coming-up?industry=batteries,autonomous-driving',
    id: 'standards-calendar',
    format: 'SVG',
    how: 'drop',
  },
  {
    place: '/leaderboards/arena-text?asOf=2026-06-11',
    id: 'board-frontier',
    format: 'PNG',
    how: 'paste',
  },
] as const;

for (const { place, id, format, how } of views) {
  test(`a ${format} of ${id} opens its view when it comes by ${how}`, async ({ page }) => {
    const saved = await firstExport(page, place, id, { format });
    await page.keyboard.press('Escape');
    await page.goto('/about');
    if (how === 'drop') {
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog')).toBeVisible();
    }
    await bring(page, [pictureOf(saved)], how);
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: /^Opened the view of “.*”\. It was made with dataset .*, the one shown\./ }),
    ).toBeVisible();
    expect(placeOf(page)).toBe(place);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(figureOf(page, id)).toBeFocused();
    await expect(figureOf(page, id).getByRole('heading')).toBeInViewport();
    await page.goBack();
    expect(placeOf(page)).toBe('/about');
  });
}

test('a picture is chosen by keyboard; without its text, or foreign, or hostile, it changes nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => asked.push(`dialog ${dialog.message()}`));
  const saved = await firstExport(page, '/ai-pricing?asOf=2026-05-26', 'flagship-prices', { format: 'PNG' });
  const svg = await saveFrom(page.getByRole('dialog'), { format: 'SVG' });
  await page.keyboard.press('Escape');
  await page.goto('/policy?industry=ev');
  const alert = page.getByRole('alert');
  const { origin } = new URL(page.url());

  // The same pixels, written again by another program.
  const again = PNG.sync.write(PNG.sync.read(saved.bytes));
  await bring(page, [{ ...pictureOf(saved), bytes: again }], 'drop');
  await expect(alert).toContainText('The link printed at the bottom of the picture leads to the same view.');
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toHaveCount(0);

  await bring(
    page,
    [{ name: 'small.png', type: 'image/png', bytes: PNG.sync.write(new PNG({ width: 2, height: 2 })) }],
    'paste',
  );
  await expect(alert).toContainText('“small.png” carries no link to a view.');

  const markup = svg.bytes.toString('utf8');
  const script = markup.replace('</svg>', '<script>alert(1); fetch("https://evil.example/")</script></svg>');
  await bring(page, [{ ...pictureOf(svg), bytes: Buffer.from(script) }], 'drop');
  await expect(alert).toContainText('holds a script or the like');

  const elsewhere = markup.replaceAll(`${origin}/ai-pricing`, 'https://evil.example/ai-pricing');
  await bring(page, [{ ...pictureOf(svg), bytes: Buffer.from(elsewhere) }], 'drop');
  await expect(alert).toContainText('leads to another site, evil.example.');
  await expect(alert.getByRole('link')).toHaveCount(0);
  expect(placeOf(page)).toBe('/policy?industry=ev');
  expect(asked.filter((one) => !one.startsWith(origin) && !one.startsWith('blob:'))).toEqual([]);

  // Two files: the first picture is taken, and that is said.
  const note = { name: 'notes.txt', type: 'text/plain', bytes: Buffer.from('notes') };
  await bring(page, [note, pictureOf(saved)], 'hold');
  await expect(page.getByText('Drop the picture to open its view')).toBeVisible();
  await bring(page, [note, pictureOf(saved)], 'drop');
  await expect(
    page.getByRole('status').filter({ hasText: 'Of 2 files only this one was read.' }),
  ).toBeVisible();
  await expect(page.getByText('Drop the picture to open its view')).toHaveCount(0);
  expect(placeOf(page)).toBe('/ai-pricing?asOf=2026-05-26');

  // Choosers are only caught some time after they are first waited for.
  const chooser = page.waitForEvent('filechooser');
  await page.goto('/about');
  await ready(page);
  await page.getByRole('button', { name: 'Open a picture' }).focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: svg.name, mimeType: 'image/svg+xml', buffer: svg.bytes });
  await expect(figureOf(page, 'flagship-prices')).toBeFocused();
  expect(placeOf(page)).toBe('/ai-pricing?asOf=2026-05-26');
});
