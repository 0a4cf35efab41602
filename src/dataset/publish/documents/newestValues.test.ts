import { expect, it } from 'vitest';
import { builtDocument } from '../../../../tests/support/builtDocuments.ts';
import { builtCatalog, builtIndicator } from '../../../../tests/support/builtFigures.ts';
import { newestValuesDocument } from '../../../contract/newestValues.ts';

const { indicators } = builtDocument(newestValuesDocument);

it('lists every indicator once, in the order of the list', () => {
  expect(indicators.map(({ id }) => id)).toEqual(builtCatalog().map(({ id }) => id));
});

it('states values that are on record, and compares none of different periods', () => {
  for (const { id, newest, comparison } of indicators) {
    const { observations } = builtIndicator(id);
    for (const { refArea, timePeriod, value } of newest) {
      const same = observations.filter((one) => one.refArea === refArea && one.timePeriod === timePeriod);
      expect(
        same.map((one) => one.value),
        `${id} ${refArea}`,
      ).toContain(value);
    }
    if (comparison !== null) expect(new Set(newest.map(({ timePeriod }) => timePeriod)).size, id).toBe(1);
  }
});

it('draws courses within their box', () => {
  for (const { id, courses } of indicators) {
    for (const course of [courses.CN, courses.US]) {
      expect(course.length % 2, id).toBe(0);
      expect(
        course.every((at) => at >= 0 && at <= 100),
        id,
      ).toBe(true);
    }
  }
});
