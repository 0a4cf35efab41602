import { basename } from 'node:path';
import * as v from 'valibot';
import { dateCell } from '../../tables/cells.ts';

/** The day that a file's name bears, as in `models-dev_2026-07-02.json.gz`, or `null`. */
export function dayInName(file: string): string | null {
  const days = basename(file).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return days.find((day) => v.safeParse(dateCell, day).success) ?? null;
}
