import { expect, it } from 'vitest';
import { standardDocument } from '../contract/standardRecords.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { appliesTo, briefScope, scopeOn } from './appliesTo.ts';
import { pathOn } from './standardPath.ts';

function text(id: string, asOf: string | null = null): string | null {
  const document = builtDocument(standardDocument(id));
  return appliesTo(document, scopeOn(document, asOf), pathOn(document, asOf));
}

it('names what a standard binds, and the types that its days bind', () => {
  expect(text('gb-44721-2026')).toBe(
    'vehicles with automated driving of levels 3 and 4 (classes M, N); new and existing types',
  );
  expect(text('gb-39901-2025')).toBe(
    'cars, multi-purpose trucks and light trucks (classes M1, N1); new and existing types',
  );
  expect(text('fmvss-127')).toBe('light vehicles up to 10,000 lb; all vehicles from a day');
});

it('asks for no types of a text that applies from a day', () => {
  expect(text('49-cfr-563-event-data-recorders-2024-amendment')).toBe(
    'light vehicles with event data recorders',
  );
});

it('says once what is not on record', () => {
  expect(text('gb-44497-2024')).toBe('vehicles with automated driving of levels 3 and above; new types');
  expect(text('49-cfr-561')).toBe('makers of electric vehicles; days to comply not on record');
  expect(text('gb-36980-1-2025')).toBe(
    'battery-electric cars up to 3.5 t (class M1); new and existing types',
  );
  expect(text('gb-11557-2026')).toBe('vehicle classes, automation levels, and types not on record');
  expect(text('gb-39901-2025', '2025-01-01')).toBe(
    'vehicle classes, automation levels, and types not on record',
  );
});

it('says no more than its scope of a text that binds no vehicle', () => {
  expect(text('gb-t-40032-2021')).toBeNull();
  // A charger and a power bank have no types of vehicles.
  expect(text('gb-46519-2025')).toBeNull();
  expect(text('gb-47372-2026')).not.toContain('types');
});

it('is levels and classes alone in a list, whose titles name most objects', () => {
  const brief = (id: string) => {
    const { scope } = builtDocument(standardDocument(id));
    return scope && briefScope(scope);
  };
  expect(brief('gb-44721-2026')).toBe('levels 3 and 4; classes M, N');
  expect(brief('fmvss-127')).toBeNull();
});
