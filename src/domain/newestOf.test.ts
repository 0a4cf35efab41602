import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { Industry } from '../contract/codelists.ts';
import { eventsDocument, newestEventsDocument } from '../contract/policyEvent.ts';
import { filterByIndustry } from './filterByIndustry.ts';
import { newestOf } from './newestOf.ts';

const { events } = builtDocument(eventsDocument);
const documentOf = (industry: string) => builtDocument(newestEventsDocument(industry));
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('newestOf', () => {
  it.each(Industry.codes)(
    'gives the twelve newest events of %s, not those among the newest of all',
    (industry) => {
      const own = filterByIndustry(events, [industry]);
      expect(ids(newestOf([documentOf(industry)], 12))).toEqual(ids(own.slice(0, 12)));
    },
  );

  it('gives the newest of several industries together, each once', () => {
    const chosen = ['ai', 'ev', 'batteries'] as const;
    const own = filterByIndustry(events, chosen);
    expect(ids(newestOf(chosen.map(documentOf), 12))).toEqual(ids(own.slice(0, 12)));
  });
});
