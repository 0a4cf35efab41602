import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { isoDay, periodStart } from '../../../contract/periodDays.ts';
import * as cells from '../../tables/cells.ts';
import { UpstreamError } from '../connector.ts';

const TIMEOUT_MS = 60_000;
/** Far above any upstream; a small file that unpacks to more is not data. */
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
 * Decodes bytes to text, unpacking gzip whatever the file's name.
 *
 * @throws UpstreamError `truncated` or `reshaped` (not UTF-8).
 */
export function decodeUpstream(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isGzip(bytes) ? unpack(bytes) : bytes);
  } catch (error) {
    if (error instanceof UpstreamError) throw error;
    throw new UpstreamError('reshaped', 'The file is no UTF-8 text.');
  }
}

/** Reads an upstream's file from disk. Throws an UpstreamError `unreachable` if there is none. */
export function readUpstreamFile(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UpstreamError('unreachable', `${file} cannot be read.`);
  }
  return decodeUpstream(bytes);
}

/** Number of days to look back for a daily file: it may not exist yet, or a day may be missing. */
const DAYS_BACK = 3;

/** Returns the URLs to try: the only one, or those of the day and the days before it. */
function dailyAddresses(url: string, day: string): string[] {
  if (!url.includes('{day}')) return [url];
  return Array.from({ length: DAYS_BACK + 1 }, (_, back) => {
    return url.replaceAll('{day}', isoDay(periodStart(day) - back));
  });
}

async function fetchFile(url: string): Promise<{ readonly status: number; readonly bytes: Uint8Array }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return {
      status: response.ok ? 200 : response.status,
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  } catch {
    throw new UpstreamError('unreachable', `${url} gave no whole answer.`);
  }
}

/**
 * Fetches an upstream's file.
 *
 * @param day requested day, for an upstream with one file per day; the newest of that day and the three before.
 * @throws UpstreamError `unreachable` if its host does not deliver it.
 */
export async function fetchUpstream(url: string, day: string): Promise<string> {
  let last = '';
  for (const address of dailyAddresses(url, day)) {
    const { status, bytes } = await fetchFile(address);
    if (status === 200) return decodeUpstream(bytes);
    last = `${address} answered with status ${status}.`;
    if (status !== 404) break;
  }
  throw new UpstreamError('unreachable', last);
}

/** Returns the day in a file's name, such as `models-dev_2026-07-02.json.gz`; `null` if there is none. */
export function dayInName(file: string): string | null {
  const days = basename(file).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return days.find((day) => v.safeParse(cells.dateCell, day).success) ?? null;
}
