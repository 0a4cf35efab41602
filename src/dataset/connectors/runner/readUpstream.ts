import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { UpstreamError } from '../connector.ts';

const TIMEOUT_MS = 60_000;
/** Far above any upstream; a small file that unpacks to more is no data. */
const MAX_BYTES = 256 * 1024 * 1024;

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    throw new UpstreamError('truncated', 'The file is packed and does not unpack: it is cut off or damaged.');
  }
}

/**
 * Bytes to text, unpacked where they are gzip, whatever the file's name.
 *
 * @throws UpstreamError `truncated` or `reshaped` (no UTF-8).
 */
export function decodeUpstream(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isGzip(bytes) ? unpack(bytes) : bytes);
  } catch (error) {
    if (error instanceof UpstreamError) throw error;
    throw new UpstreamError('reshaped', 'The file is no UTF-8 text.');
  }
}

/** Reads an upstream's file from the disk. Throws an UpstreamError `unreachable` if there is none. */
export function readUpstreamFile(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UpstreamError('unreachable', `${file} cannot be read.`);
  }
  return decodeUpstream(bytes);
}

/** Fetches an upstream's file. Throws an UpstreamError `unreachable` if its host does not hand it over. */
export async function fetchUpstream(url: string): Promise<string> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new UpstreamError('unreachable', `${url} gave no whole answer.`);
  }
  if (!response.ok) throw new UpstreamError('unreachable', `${url} answered with status ${response.status}.`);
  return decodeUpstream(bytes);
}
