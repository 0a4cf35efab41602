import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { organizationDocument } from '../../contract/organizations.ts';
import { namingItem } from './organizationItems.ts';

it('names who held an office, not the group, and calls a body no committee', () => {
  const { committees, organization } = builtDocument(organizationDocument('us-apple'));
  const items = committees.map((one) => ({ one, item: namingItem(one, organization.name) }));
  expect(items.some(({ one }) => one.page === null)).toBe(true);
  for (const { one, item } of items) {
    expect(item.actor, one.id).toBe('Apple');
    expect(item.facts[0]?.label, one.id).toBe(one.page === null ? 'Body' : 'Committee');
  }
});
