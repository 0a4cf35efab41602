import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RecordScope, useSources } from './RecordScope.tsx';

const source = (id: string) => ({ [id]: { id, title: id } });

const Shown = () => Object.keys(useSources()).join(', ');

it('gives the sources of all documents around, and leaves out what has none', () => {
  render(
    <RecordScope documents={[{ sources: source('outer') }]}>
      <RecordScope documents={[null, { sources: source('one') }, {}, { sources: source('other') }]}>
        <Shown />
      </RecordScope>
    </RecordScope>,
  );
  expect(screen.getByText('outer, one, other')).toBeVisible();
});

it('throws where no document around has sources', () => {
  expect(() =>
    render(
      <RecordScope documents={[{}]}>
        <Shown />
      </RecordScope>,
    ),
  ).toThrow('No document around gives its sources.');
});
