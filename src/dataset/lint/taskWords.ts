import type { RowOf } from '../tables/records.ts';

/** All words of a plan's task in which the plan can name what it asks for, in English and Chinese. */
export const taskWords = ({
  title,
  titleOriginal,
  sourceLocator,
  note,
  internationalLink,
}: RowOf<'planTasks'>): string => [title, titleOriginal, sourceLocator, note, internationalLink].join(' ');
