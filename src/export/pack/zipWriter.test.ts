import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sampleBars, samplePoint, sampleSource } from '../../../tests/support/sampleFigures.ts';
import { defaultSettings } from '../settings.ts';
import { freeNames, zipWriter, type MakeFiles } from './zipWriter.ts';

const options = { settings: defaultSettings, origin: 'https://standards.example' };
const pause = () => Promise.resolve();
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Small files as a browser would draw them. */
const makeFiles: MakeFiles = ({ figure: { id, title } }) =>
  Promise.resolve([
    { name: `${id}_2026-05-26_report.png`, type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) },
    { name: `${id}_2026-05-26_report.alt.txt`, type: 'text/plain', bytes: utf8(title.repeat(20)) },
  ]);

const first = sampleBars([samplePoint('all', 'a', 1)], { id: 'prices', title: '电池标准' });
const second = { ...first, link: '/sample?industry=batteries', title: 'Another view' };

async function packed() {
  const writer = zipWriter(options, makeFiles);
  await writer.add(first, pause);
  await writer.add(second, pause);
  const blob = await writer.finish([{ figureId: 'seats', link: '/participation', reason: 'No data.' }]);
  return new Uint8Array(await blob.arrayBuffer());
}

const entry = v.object({ name: v.string(), bytes: v.number(), sha256: v.string() });
const manifestShape = v.object({
  figures: v.array(
    v.object({
      id: v.string(),
      link: v.string(),
      title: v.string(),
      files: v.array(entry),
      sources: v.array(v.unknown()),
    }),
  ),
  other_files: v.array(entry),
  left_out: v.array(v.object({ figure: v.string(), link: v.string(), reason: v.string() })),
});

async function opened() {
  const files = unzipSync(await packed());
  const manifest = v.parse(manifestShape, JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())));
  return { files, manifest };
}

describe('zipWriter', () => {
  it('tells two views of one figure apart', async () => {
    const { files } = await opened();
    expect(Object.keys(files)).toEqual([
      'prices_2026-05-26_report.png',
      'prices_2026-05-26_report.alt.txt',
      'prices_2026-05-26_report_2.png',
      'prices_2026-05-26_report_2.alt.txt',
      'README.txt',
      'manifest.json',
    ]);
  });

  it('names every file but itself in the manifest, with true sizes and hashes', async () => {
    const { files, manifest } = await opened();
    const listed = [...manifest.figures.flatMap((figure) => figure.files), ...manifest.other_files];
    expect(listed.map((file) => file.name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    );
    for (const { name, bytes, sha256 } of listed) {
      const data = files[name] ?? new Uint8Array();
      expect(data.length, name).toBe(bytes);
      expect(createHash('sha256').update(data).digest('hex'), name).toBe(sha256);
    }
  });

  it('keeps titles, sources, licences, links, and what was left out with its reason', async () => {
    const { files, manifest } = await opened();
    expect(manifest.figures.map((figure) => figure.link)).toEqual([
      `${options.origin}${first.link}`,
      `${options.origin}${second.link}`,
    ]);
    expect(manifest.figures[0]?.title).toBe('电池标准');
    expect(manifest.figures[0]?.sources).toEqual([
      {
        title: sampleSource.title,
        publisher: sampleSource.publisher,
        url: sampleSource.url,
        licence: sampleSource.licence,
      },
    ]);
    expect(manifest.left_out).toEqual([
      { figure: 'seats', link: `${options.origin}/participation`, reason: 'No data.' },
    ]);
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('seats: No data.');
  });

  it('gives the same bytes each time', async () => {
    expect(await packed()).toEqual(await packed());
  });

  it('takes in nothing of a figure whose files could not be made', async () => {
    const broken = zipWriter(options, () => Promise.reject(new Error('No font.')));
    await expect(broken.add(first, pause)).rejects.toThrow('No font.');
    const blob = await broken.finish([]);
    expect(Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())))).toEqual([
      'README.txt',
      'manifest.json',
    ]);
  });
});

describe('freeNames', () => {
  it('numbers what comes again, before the extension, and only that', () => {
    const freeName = freeNames();
    expect(['a.png', 'a.svg', 'a.png', 'a_2.png', 'a.png', 'a.alt.txt', 'a.alt.txt'].map(freeName)).toEqual([
      'a.png',
      'a.svg',
      'a_2.png',
      'a_2_2.png',
      'a_3.png',
      'a.alt.txt',
      'a_2.alt.txt',
    ]);
  });
});
