import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleBars, samplePoint, sampleRow } from '../../../tests/support/sampleFigures.ts';
import type { exportFigure } from '../../export/exportFigure.ts';
import type { Figure } from '../../figure/figure.ts';
import { ExportDialog } from './ExportDialog.tsx';

const made = vi.hoisted(() => vi.fn<typeof exportFigure>());
vi.mock('../../export/exportFigure.ts', () => ({ exportFigure: made }));

const saved: { name: string; blob: Blob | undefined }[] = [];
const blobs = new Map<string, Blob>();

const figure = sampleBars([samplePoint('all', 'a', 3)], { id: 'price-bars' });

/** Stubs for jsdom, which decodes no images and has no blob URLs. */
function standInForPictures(): void {
  vi.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockReturnValue(1600);
  vi.spyOn(HTMLImageElement.prototype, 'naturalHeight', 'get').mockReturnValue(900);
  Object.assign(HTMLImageElement.prototype, { decode: () => Promise.resolve() });
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const url = `blob:${String(blobs.size)}`;
      blobs.set(url, blob);
      return url;
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) });
  });
}

beforeEach(() => {
  sessionStorage.clear();
  saved.length = 0;
  blobs.clear();
  made.mockReset();
  made.mockImplementation(({ figure: of, settings }, format) => {
    const type = format === 'png' ? 'image/png' : format === 'svg' ? 'image/svg+xml' : 'text/csv';
    const name = `${of.id}_${settings.size.id}.${format}`;
    return Promise.resolve({ name, blob: new Blob([`${name}\nsecond line`], { type }) });
  });
  standInForPictures();
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLImageElement.prototype, 'decode');
});

function open(shown: Figure = figure) {
  const onClose = vi.fn();
  const { unmount } = render(<ExportDialog figure={shown} onClose={onClose} />);
  const dialog = within(screen.getByRole('dialog', { name: 'Export figure' }));
  const choose = (name: string | RegExp) => user.click(dialog.getByRole('radio', { name }));
  const user = userEvent.setup();
  return { dialog, user, choose, unmount };
}

const lastCall = () => made.mock.calls.at(-1);

describe('ExportDialog', () => {
  it('shows the very blob that Download saves, with its name, pixels and bytes', async () => {
    const { dialog, user } = open();
    const image = await dialog.findByRole('img');
    expect(dialog.getByText('price-bars_report.png')).toBeVisible();
    expect(dialog.getByText(/^1,600 × 900 px · 33 bytes$/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    expect(saved).toEqual([
      { name: 'price-bars_report.png', blob: blobs.get(image.getAttribute('src') ?? '') },
    ]);
    expect(await dialog.findByText('Saved price-bars_report.png.')).toBeVisible();
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('hands what is chosen to the exporter', async () => {
    const { dialog, choose } = open();
    await choose(/^Square/);
    await choose('2x');
    await choose('Grayscale');
    await waitFor(() =>
      expect(lastCall()?.[0].settings).toMatchObject({ size: { id: 'square' }, scale: 2, look: 'greyscale' }),
    );
    expect(await dialog.findByText('price-bars_square.png')).toBeVisible();
  });

  it('saves what was chosen last, even before it is drawn', async () => {
    const { dialog, user, choose } = open();
    await dialog.findByRole('img');
    await choose('SVG');
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    expect(await dialog.findByText('Saved price-bars_report.svg.')).toBeVisible();
    expect(saved.map(({ name }) => name)).toEqual(['price-bars_report.svg']);
  });

  it('saves at once what was chosen after a picture that could not be made', async () => {
    const make = made.getMockImplementation();
    made.mockImplementation((job, format) =>
      format === 'png'
        ? Promise.reject(new Error('No.'))
        : (make?.(job, format) ?? Promise.reject(new Error())),
    );
    const { dialog, user, choose } = open();
    const button = () => dialog.getByRole('button', { name: 'Download' });
    await waitFor(() => expect(button()).toBeDisabled());
    await choose('CSV');
    expect(button()).toBeEnabled();
    await user.click(button());
    expect(await dialog.findByText(/^Saved price-bars_\w+\.csv/)).toBeVisible();
  });

  it('hides what a format does not have', async () => {
    const { dialog, choose } = open();
    const groups = () =>
      dialog
        .getAllByRole('radiogroup')
        .filter((one) => one.closest('details') === null)
        .map((one) => one.getAttribute('aria-label'));
    expect(groups()).toEqual(['Format', 'Size', 'Scale', 'Background']);
    await choose('SVG');
    expect(groups()).toEqual(['Format', 'Size', 'Background']);
    await choose('CSV');
    expect(groups()).toEqual(['Format']);
    expect(await dialog.findByRole('region', { name: 'First lines of the file' })).toHaveTextContent(
      'second line',
    );
  });

  it('shows the rows of a workbook, and saves the workbook', async () => {
    const { dialog, user, choose } = open();
    await choose('XLSX');
    expect(await dialog.findByText(/price-bars_\w+\.csv/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^price-bars_\w+\.xlsx$/)]);
  });

  it('says what to know of a file beside its preview, and of the file that is saved alone that it is', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => sampleRow(`r${String(at)}`));
    const { dialog, user, choose } = open(
      sampleBars(
        rows.map(({ id }) => samplePoint('all', id, 1)),
        { rows },
      ),
    );
    await dialog.findByRole('img');
    expect(dialog.queryByText(/smallest text/)).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    expect(await dialog.findByText(/^Saved /)).toBeVisible();
    await choose(/^Card/);
    expect(dialog.queryByText(/^Saved /)).toBeNull();
    expect(await dialog.findByText(/^The smallest text is \d+ pixels high/)).toBeVisible();
  });

  it('offers nothing that this browser cannot do', () => {
    const { dialog } = open();
    for (const name of ['Copy image', 'Copy SVG', 'Share…']) {
      expect(dialog.queryByRole('button', { name })).toBeNull();
    }
    expect(dialog.getByRole('button', { name: 'Copy link' })).toBeEnabled();
  });

  it('says why a size cannot be drawn, and saves nothing until it can', async () => {
    const { dialog, user, choose } = open();
    await choose('Custom');
    const width = dialog.getByLabelText('Width');
    await user.clear(width);
    await user.type(width, '90000');
    expect(dialog.getByRole('alert')).toHaveTextContent(/One side may be at most/);
    expect(dialog.getByRole('button', { name: 'Download' })).toBeDisabled();
    await user.clear(width);
    await user.type(width, '1000');
    expect(dialog.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(lastCall()?.[0].settings.size).toMatchObject({ width: 1000, height: 900 }));
    expect(dialog.getByRole('button', { name: 'Download' })).toBeEnabled();
  });

  it('says what failed in place of the preview, and tries again', async () => {
    made.mockRejectedValueOnce(new Error('The file /fonts/a.woff2 is missing.'));
    const { dialog, user } = open();
    expect(await dialog.findByRole('alert')).toHaveTextContent('The file /fonts/a.woff2 is missing.');
    expect(dialog.getByRole('button', { name: 'Download' })).toBeDisabled();
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByRole('img')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Download' })).toBeEnabled();
  });

  it('blocks a picture that is not what its figure says: another attempt would be the same', async () => {
    const error = Object.assign(new Error('The label “China” is missing.'), { name: 'RefusedPicture' });
    made.mockRejectedValueOnce(error);
    const { dialog } = open();
    expect(await dialog.findByRole('alert')).toHaveTextContent('The label “China” is missing.');
    expect(dialog.getByRole('button', { name: 'Download' })).toBeDisabled();
    expect(dialog.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('puts the figure into the report, once', async () => {
    const { dialog, user } = open();
    await user.click(dialog.getByRole('button', { name: 'Add to report' }));
    expect(await dialog.findByText('Added 1 figure to the report. It holds 1 figure.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Add to report' }));
    expect(await dialog.findByText('The report has this already.')).toBeVisible();
  });

  it('remembers the choices for the tab, but not the words', async () => {
    const first = open();
    await first.choose('SVG');
    await first.choose('Dark');
    await first.user.type(first.dialog.getByLabelText('Alt text'), ' Mine.');
    first.unmount();
    const { dialog } = open();
    expect(dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
    expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(dialog.getByLabelText('Alt text')).not.toHaveTextContent('Mine.');
  });

  it('writes the reader’s own alt text into the file, and takes it back', async () => {
    const { dialog, user } = open();
    const field = dialog.getByLabelText('Alt text');
    const generated = field.textContent;
    await user.clear(field);
    await user.type(field, 'Two bars.');
    expect(dialog.getByText('9 characters')).toBeVisible();
    await waitFor(() => expect(lastCall()?.[0].settings.altText).toBe('Two bars.'));
    expect(await dialog.findByRole('img', { name: 'Two bars.' })).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Back to the generated text' }));
    expect(field).toHaveTextContent(generated);
    await waitFor(() => expect(lastCall()?.[0].settings.altText).toBeNull());
  });

  it('moves through a group with the arrow keys', async () => {
    const { dialog, user } = open();
    dialog.getByRole('radio', { name: 'PNG' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
  });
});
