import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { chineseFaces, latinFaces, type Face } from '../theme/faces.ts';
import { needsChinese } from '../theme/fontCoverage.ts';
import { indexedPng } from './indexedPng.ts';

/** Pictures of earlier builds, by the digest of what they were drawn from. */
const KEPT = '.cache/cards';
/** Another number draws all of them again. */
const PRESS = '3';

/** So many are drawn at a time: those that wait for a core keep their pixels. */
const AT_ONCE = 4;

const everyFace: readonly Face[] = [...latinFaces, ...chineseFaces];

const digestOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

async function digestOfFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await Promise.all(paths.map((path) => readFile(path)))) hash.update(file);
  return hash.digest('hex');
}

/** Draws SVG into PNG files, each drawing once for all builds. */
export class CardPress {
  readonly #fonts: string;
  readonly #used = new Set<string>();
  readonly #waiting = new Set<Promise<void>>();
  readonly #digests = new Map<readonly Face[], Promise<string>>();

  /** @param fonts The folder of the faces that the drawings name. */
  constructor(fonts: string) {
    this.#fonts = fonts;
  }

  #file = ({ name }: Face): string => join(this.#fonts, `${name}.ttf`);

  /** What tells these faces from those of other builds: the Chinese ones are cut again whenever a document needs it. */
  #digestOf(faces: readonly Face[]): Promise<string> {
    const known = this.#digests.get(faces) ?? digestOfFiles(faces.map(this.#file));
    this.#digests.set(faces, known);
    return known;
  }

  async #draw(svg: string, faces: readonly Face[]): Promise<Buffer> {
    const picture = await renderAsync(svg, {
      font: { loadSystemFonts: false, fontFiles: faces.map(this.#file), defaultFontFamily: 'Inter' },
      // As browsers place letters: by their outlines, not by whole pixels.
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

  /** Puts a drawing to work; waits only while too many are in work. */
  async print(svg: string, file: string): Promise<void> {
    const work = this.#write(svg, file).finally(() => this.#waiting.delete(work));
    this.#waiting.add(work);
    if (this.#waiting.size >= AT_ONCE) await Promise.race(this.#waiting);
  }

  /** Waits for all drawings, and forgets those of earlier builds that nothing was made of. */
  async finish(): Promise<void> {
    await Promise.all(this.#waiting);
    const files = await readdir(KEPT).catch(() => []);
    await Promise.all(files.filter((file) => !this.#used.has(file)).map((file) => rm(join(KEPT, file))));
  }
}
