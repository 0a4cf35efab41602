import { createHash } from 'node:crypto';
import type { DownloadFile } from '../../../contract/downloads.ts';

/** A file that is offered for download: what stands at its path. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const textFile = (path: string, text: string): BuiltFile => ({ path, bytes: Buffer.from(text) });

export const jsonFile = (path: string, value: unknown): BuiltFile =>
  textFile(path, `${JSON.stringify(value)}\n`);

/** A file as lists name it: with its size in bytes and its digest (SHA-256, hex). */
export function listed({ path, bytes }: BuiltFile): DownloadFile {
  return { path, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}
