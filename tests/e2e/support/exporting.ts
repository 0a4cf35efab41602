import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { figureOf } from './openPages.ts';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Wanted {
  readonly format: 'PNG' | 'SVG' | 'PDF' | 'PPTX' | 'CSV' | 'XLSX' | 'JSON';
  readonly size?: 'Report' | 'Print' | 'Slide' | 'Card' | 'Square';
}

/** Opens the export dialog of a figure, whether or not the figure was drawn yet. */
export async function openExport(page: Page, figureId: string): Promise<Locator> {
  await figureOf(page, figureId).getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export figure' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Saves a file from the open dialog, as a reader does. */
export async function saveFrom(dialog: Locator, { format, size }: Wanted): Promise<SavedFile> {
  await dialog.getByRole('radiogroup', { name: 'Format' }).getByRole('radio', { name: format }).check();
  if (size !== undefined) {
    await dialog.getByRole('radiogroup', { name: 'Size' }).getByRole('radio', { name: size }).check();
  }
  const coming = dialog.page().waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const download = await coming;
  await expect(dialog.getByText(`Saved ${download.suggestedFilename()}.`, { exact: true })).toBeVisible();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The first file of a freshly opened page. */
export async function firstExport(
  page: Page,
  address: string,
  figureId: string,
  wanted: Wanted,
): Promise<SavedFile> {
  await page.goto(address);
  const dialog = await openExport(page, figureId);
  return saveFrom(dialog, wanted);
}
