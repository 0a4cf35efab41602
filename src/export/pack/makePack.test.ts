import { describe, expect, it } from 'vitest';
import { sampleBars, samplePoint } from '../../../tests/support/sampleFigures.ts';
import { runPack } from './makePack.ts';
import type { ReportPage } from '../../figure/brief.ts';
import type { PackItem, PackProgress, PackWriter } from './pack.ts';

const figureOf = (id: string) => sampleBars([samplePoint('all', 'a', 1)], { id, title: `Finding of ${id}` });
const itemOf = (figureId: string, load?: () => Promise<ReportPage | null>): PackItem => ({
  figureId,
  link: `/${figureId}`,
  load: load ?? (() => Promise.resolve(figureOf(figureId))),
});

function listWriter(): PackWriter & { readonly ids: string[] } {
  const ids: string[] = [];
  return {
    ids,
    add: ({ id }) => Promise.resolve(void ids.push(id)),
    finish: () => Promise.resolve(new Blob(ids)),
  };
}

const quiet = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

describe('runPack', () => {
  it('takes the figures one after another, never two at once', async () => {
    let open = 0;
    let most = 0;
    const load = async (id: string) => {
      most = Math.max(most, (open += 1));
      await Promise.resolve();
      return figureOf(id);
    };
    const writer: PackWriter = {
      add: () => Promise.resolve(void (open -= 1)),
      finish: () => Promise.resolve(new Blob()),
    };
    await runPack(
      ['a', 'b', 'c'].map((id) => itemOf(id, () => load(id))),
      writer,
      quiet(),
    );
    expect(most).toBe(1);
  });

  it('leaves out what has nothing, fails to load or fails to draw, says why, and goes on', async () => {
    const writer = listWriter();
    const strict: PackWriter = {
      ...writer,
      add: (figure, pause) =>
        figure.id === 'undrawable'
          ? Promise.reject(new Error('A font is missing.'))
          : writer.add(figure, pause),
    };
    const items = [
      itemOf('empty', () => Promise.resolve(null)),
      itemOf('pointless', () => Promise.resolve(sampleBars([]))),
      itemOf('unreachable', () => Promise.reject(new Error('The file could not be reached.'))),
      itemOf('undrawable'),
      itemOf('good'),
    ];
    const { leftOut, datasetVersion } = await runPack(items, strict, quiet());
    expect(writer.ids).toEqual(['good']);
    expect(leftOut.map(({ figureId, link }) => [figureId, link])).toEqual(
      ['empty', 'pointless', 'unreachable', 'undrawable'].map((id) => [id, `/${id}`]),
    );
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'No data.',
      'No data.',
      'The file could not be reached.',
      'A font is missing.',
    ]);
    expect(datasetVersion).toBe('2026.11.24');
  });

  it('names the industries and the day for which there are no data', async () => {
    const empty = itemOf('empty', () => Promise.resolve(null));
    const link = '/ev-plans?industry=high-speed-rail,ai&asOf=2026-05-26';
    const { leftOut } = await runPack([{ ...empty, link }, itemOf('good')], listWriter(), quiet());
    expect(leftOut[0]?.reason).toBe('No data for High-speed rail, AI on May 26, 2026.');
  });

  it('takes a page of text, and leaves out one without lines', async () => {
    const writer = listWriter();
    const page = {
      kind: 'text',
      id: 'board-answer',
      title: 'The answer',
      subtitle: '',
      link: '/industries/ai',
      datasetVersion: '2026.11.24',
    } as const;
    const lines = [{ text: 'A sentence.', link: null }];
    const items = [
      itemOf('board-answer', () => Promise.resolve({ ...page, lines })),
      itemOf('board-unknown', () => Promise.resolve({ ...page, lines: [] })),
    ];
    const { leftOut } = await runPack(items, writer, quiet());
    expect(writer.ids).toEqual(['board-answer']);
    expect(leftOut.map(({ figureId }) => figureId)).toEqual(['board-unknown']);
  });

  it('refuses to hand out a pack with nothing in it', async () => {
    const items = [itemOf('a', () => Promise.resolve(null))];
    await expect(runPack(items, listWriter(), quiet())).rejects.toThrow('None of the 1 figures');
  });

  it('tells how far it is and what it draws', async () => {
    const told: PackProgress[] = [];
    const onProgress = (progress: PackProgress) => told.push(progress);
    await runPack([itemOf('a'), itemOf('b')], listWriter(), { ...quiet(), onProgress });
    expect(told.map(({ done, total, name }) => `${String(done)}/${String(total)} ${name}`)).toEqual([
      '0/2 a',
      '0/2 Finding of a',
      '1/2 b',
      '1/2 Finding of b',
      '2/2 ',
    ]);
  });

  it('stops at once, in the middle of a load that never ends', async () => {
    const controller = new AbortController();
    const items = [itemOf('a'), itemOf('b', () => new Promise(() => undefined)), itemOf('c')];
    const writer = listWriter();
    const onProgress = ({ name }: PackProgress) => {
      if (name === 'b') setTimeout(() => controller.abort(), 5);
    };
    await expect(runPack(items, writer, { signal: controller.signal, onProgress })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(writer.ids).toEqual(['a']);
  });

  it('lets the page answer between two figures', async () => {
    let answered = 0;
    const seen: number[] = [];
    setTimeout(() => (answered += 1), 0);
    const writer: PackWriter = {
      add: () => {
        seen.push(answered);
        setTimeout(() => (answered += 1), 0);
        return Promise.resolve();
      },
      finish: () => Promise.resolve(new Blob()),
    };
    await runPack([itemOf('a'), itemOf('b')], writer, quiet());
    expect(seen).toEqual([1, 2]);
  });
});
