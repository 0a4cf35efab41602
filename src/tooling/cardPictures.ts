import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { chineseFaces, latinFaces, type Face } from '../theme/faces.ts';
import { needsChinese } from '../theme/fontCoverage.ts';
import { indexedPng } from './indexedPng.ts';

/** Cache of pictures from earlier builds, by the digest of their input. */
const KEPT = '.cache/cards';
/** Changing this number redraws all of them. */
const PRESS = '3';

/** Number of concurrent drawings: those waiting for a core keep their pixels in memory. */
const AT_ONCE = 4;

const everyFace: readonly Face[] = [...latinFaces, ...chineseFaces];

const digestOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

async function digestOfFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await Promise.all(paths.map((path) => readFile(path)))) hash.update(file);
  return hash.digest('hex');
}

/** Renders SVG into PNG files, each distinct drawing once across builds. */
export class CardPress {
  readonly #fonts: string;
  readonly #used = new Set<string>();
  readonly #waiting = new Set<Promise<void>>();
  readonly #digests = new Map<readonly Face[], Promise<string>>();

  /** @param fonts folder of the fonts that the drawings use. */
  constructor(fonts: string) {
    this.#fonts = fonts;
  }

  #file = ({ name }: Face): string => join(this.#fonts, `${name}.ttf`);

  /** Identifies the fonts across builds: the Chinese ones are rebuilt whenever a document needs it. */
  #digestOf(faces: readonly Face[]): Promise<string> {
    const known = this.#digests.get(faces) ?? digestOfFiles(faces.map(this.#file));
    this.#digests.set(faces, known);
    return known;
  }

  async #draw(svg: string, faces: readonly Face[]): Promise<Buffer> {
    const picture = await renderAsync(svg, {
      font: { loadSystemFonts: false, fontFiles: faces.map(this.#file), defaultFontFamily: 'Inter' },
      // Places letters like browsers do: by their outlines, not by whole pixels.
      textRendering: 2,
      shapeRendering: 2,
    });
    return indexedPng(picture.pixels, picture.width, picture.height);
  }

  async #write(svg: string, file: string): Promise<void> {
    const faces = needsChinese(svg) ? everyFace : latinFaces;
    const digest = digestOfText(`${PRESS} ${await this.#digestOf(faces)} ${svg}`);
    const kept = join(KEPT, `${digest}.png`);
    this.#used.add(`${digest}.png`);
    const known = await readFile(kept).catch(() => null);
    const png = known ?? (await this.#draw(svg, faces));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
    if (known !== null) return;
    await mkdir(KEPT, { recursive: true });
    await writeFile(kept, png);
  }

  /** Starts rendering a drawing; waits only while too many are in progress. */
  async print(svg: string, file: string): Promise<void> {
    const work = this.#write(svg, file).finally(() => this.#waiting.delete(work));
    this.#waiting.add(work);
    if (this.#waiting.size >= AT_ONCE) await Promise.race(this.#waiting);
  }

  /** Waits for all drawings, and deletes unused ones of earlier builds. */
  async finish(): Promise<void> {
    await Promise.all(this.#waiting);
    const files = await readdir(KEPT).catch(() => []);
    await Promise.all(files.filter((file) => !this.#used.has(file)).map((file) => rm(join(KEPT, file))));
  }
}
