import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { organizationIndexDocument } from '../../src/contract/organizations.ts';
import { adoptionsDocument } from '../../src/contract/register.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';

const adoptions = builtDocument(adoptionsDocument).adoptions.map(({ national, evidence }) => ({
  name: national,
  isLow: evidence.confidence === 'low',
}));
const organizations = builtDocument(organizationIndexDocument).organizations.map(({ name, confidence }) => ({
  name,
  isLow: confidence === 'low',
}));

it.each([
  ['/adoptions', 'Adoptions on record', adoptions],
  ['/organizations', 'Organizations', organizations],
])('says on %s in each row of low confidence that it is, and in no other', async (path, name, rows) => {
  const { user } = renderApp(path);
  const table = await screen.findByRole('table', { name });
  const more = screen.queryByRole('button', { name: /^Show all \d+/ });
  if (more !== null) await user.click(more);
  const lines = within(table)
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
  for (const row of rows) {
    const own = lines.find((line) => line.includes(row.name)) ?? '';
    expect(own.includes('low confidence'), row.name).toBe(row.isLow);
  }
  expect(rows.some(({ isLow }) => isLow)).toBe(true);
});
