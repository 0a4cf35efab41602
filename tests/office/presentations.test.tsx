import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pptxSlides } from '../../src/export/files/pptxFile.ts';
import { speakerNotes } from '../../src/export/files/pptx/notes.ts';
import { footerParts } from '../../src/export/picture/pictureText.ts';
import { defaultSettings } from '../../src/export/settings.ts';
import { inLanguage } from '../../src/export/titles.ts';
import { ensureOffice, ensurePdfReader } from '../support/findOffice.ts';
import { builtFigures, viewOf } from '../support/builtFigures.ts';

const ORIGIN = 'https://standards.example';
const folder = mkdtempSync(join(tmpdir(), 'office-'));
const squeezed = (text: string) => text.replaceAll(/\s/g, '');
const figures = builtFigures(viewOf('2026-05-26', ['batteries', 'ev']))
  .filter(({ points }, index) => points.length > 0 && index % 3 === 0)
  .map((figure) => inLanguage(figure, defaultSettings.titles));

/** A picture of one color: what is asked here is the text around it. */
function picture(): Promise<Uint8Array<ArrayBuffer>> {
  const png = new PNG({ width: 192, height: 108 });
  png.data.fill(0xc0);
  return Promise.resolve(new Uint8Array(PNG.sync.write(png)));
}

async function writeDeck(path: string): Promise<void> {
  const document = pptxSlides({ settings: defaultSettings, origin: ORIGIN }, picture);
  for (const figure of figures) await document.add(figure);
  const deck = await document.finish({
    title: 'All',
    subject: 'All',
    keywords: [],
    link: ORIGIN,
    licence: '',
    day: '2026-11-24',
  });
  writeFileSync(path, new Uint8Array(await deck.arrayBuffer()));
}

/** The text of a presentation's slides, or of its pages with notes, as LibreOffice shows it. */
function officeText(path: string, notes: boolean): string {
  const options = notes
    ? ':impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"},"ExportOnlyNotesPages":{"type":"boolean","value":"true"}}'
    : '';
  // A profile of its own, so that no open window of the reader's takes part.
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      `pdf${options}`,
      '--outdir',
      folder,
      path,
    ],
    { stdio: 'ignore' },
  );
  return execFileSync('pdftotext', [path.replace(/pptx$/, 'pdf'), '-'], { encoding: 'utf8' });
}

describe('presentations in LibreOffice', () => {
  const deck = join(folder, 'deck.pptx');

  beforeAll(async () => {
    if (!ensureOffice() || !ensurePdfReader()) {
      throw new Error(
        'This test needs LibreOffice Impress and poppler-utils: install them, or run it as root on Debian.',
      );
    }
    await writeDeck(deck);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('show every title, subtitle, source and link', () => {
    const text = squeezed(officeText(deck, false));
    for (const figure of figures) {
      const parts = footerParts(figure).map(({ lead, text: words }) => `${lead} ${words}`);
      for (const part of [figure.title, figure.subtitle, ...parts, `${ORIGIN}${figure.link}`]) {
        expect(text, figure.id).toContain(squeezed(part));
      }
    }
    expect(readFileSync(deck.replace(/pptx$/, 'pdf')).length).toBeGreaterThan(1000);
  });

  it('keep the evidence in the notes', () => {
    const text = squeezed(officeText(deck, true));
    for (const figure of figures) {
      // A page of notes ends where the paper ends; what stands further below is in the notes' window.
      const [first, second] = speakerNotes(figure, ORIGIN);
      for (const part of [first, second]) expect(text, figure.id).toContain(squeezed(part?.text ?? ''));
    }
  });
});
