import { expect, it } from 'vitest';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { RefArea } from './codelists.ts';
import { issuerName, standardsDocument } from './standards.ts';

it('calls every issuer on record by its name, not by the code of an area', () => {
  const { standards } = builtDocument(standardsDocument);
  const issuers = new Set(standards.map(({ issuer }) => issuer));
  expect(issuers).toContain('CN');
  expect([...issuers].map(issuerName)).toContain('China');
  for (const issuer of issuers) expect(RefArea.is(issuerName(issuer)), issuer).toBe(false);
});
