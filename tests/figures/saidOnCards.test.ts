import { expect, it } from 'vitest';
import { registerShelf, registerShelfDocument } from '../../src/contract/registerRecords.ts';
import { standardsDocument } from '../../src/contract/standards.ts';
import { standardDocument, standardIndexDocument } from '../../src/contract/standardRecords.ts';
import { designationItem } from '../../src/figures/ev-plans/standardItem.ts';
import { standardsOn } from '../../src/figures/ev-plans/standardsOn.ts';
import { linkedEditions } from '../../src/figures/standards/linkedEditions.ts';
import { committeeItems } from '../../src/figures/standards/linkedItems.ts';
import { pathItem } from '../../src/figures/standards/pathItem.ts';
import { standardPath } from '../../src/domain/standardPath.ts';
import { planDelivery } from '../../src/figures/ev-plans/deliveryFigure.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { builtCatalog, builtIndicator } from '../support/builtFigures.ts';
import { figuresOfSpec } from '../support/catalogFigures.ts';

it('says of each day of an end that no source states whose it is', () => {
  const { standards } = builtDocument(standardIndexDocument);
  const read = standards.filter(({ withdrawnWith }) => withdrawnWith !== null);
  expect(read.length).toBeGreaterThan(50);
  for (const { id, withdrawnWith } of read) {
    const document = builtDocument(standardDocument(id));
    const ends = standardPath(document).filter(
      ({ step, isReading }) => step === 'ended' && isReading === true,
    );
    expect(ends.length, id).toBeGreaterThan(0);
    for (const day of ends) {
      const { derivation, evidence } = pathItem(document.standard, day, id);
      expect(derivation?.formula).toMatch(/^Our reading/);
      expect(evidence.confidence).not.toBe('high');
    }
    expect(ends.map(({ text }) => text).join(), id).toContain(withdrawnWith);
  }
  for (const one of standardsOn(builtDocument(standardsDocument).standards, '2026-11-30')) {
    const told = designationItem(one).facts.find(({ label }) => label === 'Withdrawn')?.value ?? '';
    expect(told.includes('our reading'), one.designation).toBe(one.withdrawnWith !== null);
  }
});

it('takes the day of an end that its own source states from there, though a successor has it too', () => {
  const { standards } = builtDocument(standardIndexDocument);
  const stated = standards.filter(
    ({ withdrawnOn, withdrawnWith, replacedBy }) =>
      withdrawnOn !== null && withdrawnWith === null && replacedBy.length > 0,
  );
  expect(stated.length).toBeGreaterThan(15);
  for (const { id, withdrawnOn } of stated) {
    const document = builtDocument(standardDocument(id));
    const end = standardPath(document).find(({ step, date }) => step === 'ended' && date === withdrawnOn);
    expect(end, id).toMatchObject({ evidence: { locator: document.standard.evidence.locator } });
    expect(end?.isReading, id).toBeUndefined();
  }
});

it('calls an edition earlier or later by its day, and gives one that no row says to replace its own day', () => {
  const told = (id: string) =>
    linkedEditions(builtDocument(standardDocument(id)), null).map(([, { name, relation, dateName }]) => [
      name,
      relation,
      dateName,
    ]);
  expect(told('iso-6469-3-2011')).toEqual([
    ['ISO 6469-3:2018', 'replaces it', 'replaces it on'],
    ['ISO 6469-3:2001', 'earlier edition', 'published'],
    ['ISO 6469-3:2001/Cor 1:2003', 'replaced by it', 'published'],
    ['ISO 6469-3:2021', 'later edition', 'published'],
  ]);
  expect(told('iec-62660-3-2022')).toEqual([['IEC 62660-3:2016', 'earlier edition', 'published']]);
  expect(told('iec-62660-3-2016')).toEqual([['IEC 62660-3:2022', 'next edition', 'published']]);
});

it('calls what names a secretariat a list or a notice, since of some committees only a notice is on record', () => {
  const id = 'iec-62969-2-2018';
  const { records } = builtDocument(registerShelfDocument(registerShelf(id)));
  const committee = records.find((one) => one.id === id)?.committeeOnRecord ?? null;
  expect(committee?.asOf).toBe('2002-10-22');
  const items = committee === null ? [] : committeeItems(committee, '2026-11-30');
  expect(items.find(([name]) => name === 'Secretariat')?.[1].definition).toContain('by a list or notice');
});

it('says where the years of a copy without years come from', () => {
  const counted = builtCatalog().filter(({ id }) =>
    builtIndicator(id).observations.some(
      ({ evidence }) =>
        evidence.sourceId === 'policy-ncses-indicators' && /\(.*, \d{4}\)$/.test(evidence.locator),
    ),
  );
  expect(counted).toHaveLength(16);
  for (const { id } of counted)
    expect(builtIndicator(id).indicator.definition, id).toContain('follow from the order of its rows');
});

it('names the interval on each card of the curves of delivery', () => {
  const [figure] = figuresOfSpec(planDelivery);
  const withInterval = figure?.points.filter(({ low, high }) => low !== null && high !== null) ?? [];
  expect(withInterval.length).toBeGreaterThan(3);
  for (const { facts } of withInterval) expect(facts.map(({ label }) => label)).toContain('95% interval');
});
