import type { RowOf } from '../tables/records.ts';

/** Returns the texts of a plan's task that can name what it asks for, in English and Chinese. */
export const taskWords = ({
  title,
  titleOriginal,
  sourceLocator,
  note,
  internationalLink,
}: RowOf<'planTasks'>): string => [title, titleOriginal, sourceLocator, note, internationalLink].join(' ');
