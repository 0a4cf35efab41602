import { createHash } from 'node:crypto';

/** Folder of files with content-based names: hosts let browsers cache them. */
export const ASSETS = 'assets';

/** Returns the URL of a file in it. */
export const addressOf = (name: string): string =>
  `${(process.env['BASE_PATH'] ?? '').replace(/\/$/, '')}/${ASSETS}/${name}`;

/** Returns the content-based name of a file: of `page.json`, `page-1a2b3c4d.json`. */
export function contentName(name: string, text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return name.replace('.', `-${digest}.`);
}
