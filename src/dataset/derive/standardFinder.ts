import { slug } from '../../contract/slug.ts';
import { designationFinder } from '../../domain/designations.ts';
import type { Records } from '../tables/records.ts';

/** Returns a function that finds the recorded standard for a spelling, with its row. */
export const standardFinder = (standards: Records['standards']) =>
  designationFinder(
    standards.map((row) => ({ id: slug(row.designation), designation: row.designation, row })),
  );
