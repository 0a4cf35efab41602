import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../../tests/support/builtDocuments.ts';
import { builtIndicator } from '../../../../tests/support/builtFigures.ts';
import { Industry, type RefArea } from '../../../contract/codelists.ts';
import { adoptionsDocument, registerIndexDocument } from '../../../contract/register.ts';
import {
  aiRegisterDocument,
  registerListDocument,
  registerProjectsDocument,
  registerShelf,
  registerShelfDocument,
} from '../../../contract/registerRecords.ts';
import { slug } from '../../../contract/slug.ts';

const list = builtDocument(registerListDocument);
const index = builtDocument(registerIndexDocument);
const projects = builtDocument(registerProjectsDocument).entries;

const recordOf = (designation: string) => {
  const id = slug(designation);
  return builtDocument(registerShelfDocument(registerShelf(id))).records.find((one) => one.id === id);
};

describe('the list of the register', () => {
  it('has every document of every body, each at an address of its own', () => {
    for (const { id, documents } of index.bodies)
      expect(list.entries.filter(({ bodyId }) => bodyId === id)).toHaveLength(documents);
    expect(new Set(list.entries.map(({ designation }) => slug(designation))).size).toBe(list.entries.length);
  });

  it('knows who holds a secretariat only of bodies whose committees are all listed', () => {
    const known = new Set(list.entries.flatMap((one) => (one.secretariat === null ? [] : [one.bodyId])));
    expect([...known].toSorted()).toEqual(['iso', 'iso-iec-jtc1']);
  });
});

describe('the shelves of the register', () => {
  it('have each document where its id says, with its committee, adoptions and laws', () => {
    expect(recordOf('ISO/IEC 42001:2023')).toMatchObject({
      body: { id: 'iso-iec-jtc1' },
      committeeOnRecord: { name: 'ISO/IEC JTC 1/SC 42', secretariat: 'US' },
    });
    expect(recordOf('ISO/IEC 42001:2023')?.adoptions.map(({ national }) => national)).toContain(
      'GB/T 45081-2024',
    );
    expect(recordOf('GB 18384-2025')).toMatchObject({ hasStandardPage: true, kind: 'mandatory-standard' });
  });

  it('find the committee of a subcommittee of IEC, whose list names it without its parent', () => {
    expect(recordOf('IEC 60747-14-10:2019')).toMatchObject({
      committee: 'IEC TC 47/SC 47E',
      committeeOnRecord: { name: 'IEC SC 47E', counted: false },
    });
  });
});

describe('the projects of the register', () => {
  it.each(Industry.codes.filter((code) => code !== 'cross-industry'))(
    'are as many by area as the indicator has: %s',
    (industry) => {
      const named: readonly RefArea[] = ['CN', 'US'];
      const counted = (area: RefArea) =>
        projects.filter((one) => one.industries.includes(industry) && one.secretariat === area).length;
      const { observations } = builtIndicator('register-iso-projects-by-secretariat');
      const said = (area: RefArea) =>
        observations.find((one) => one.industry === industry && one.refArea === area)?.value ?? 0;
      for (const area of named) expect([area, counted(area)]).toEqual([area, said(area)]);
      const all = observations.filter((one) => one.industry === industry);
      expect(projects.filter((one) => one.industries.includes(industry))).toHaveLength(
        all.reduce((sum, { value }) => sum + (value ?? 0), 0),
      );
    },
  );
});

describe('the AI register', () => {
  it('has the documents of the register that concern AI, with what each rests on', () => {
    const { entries, sources } = builtDocument(aiRegisterDocument);
    const listed = list.entries.filter(({ industries }) => industries.includes('ai'));
    expect(entries.map(({ designation }) => designation)).toEqual(
      listed.map(({ designation }) => designation),
    );
    for (const { evidence } of entries) expect(sources).toHaveProperty(evidence.sourceId);
  });
});

describe('adoptions', () => {
  const { adoptions, scope } = builtDocument(adoptionsDocument);
  const pair = (national: string) => adoptions.filter((one) => one.national === national);

  it('have no date where the edition is not named, and none of a text that is only planned', () => {
    for (const one of adoptions) {
      if (!/\d{4}$/.test(one.international)) expect([one.international, one.internationalOn]).toContain(null);
      const isOut = ['published', 'in-force', 'replaced'].includes(one.adoptionStage);
      if (!isOut) expect([one.national, one.nationalOn]).toContain(null);
    }
    expect(pair('GB/T 15544.1-2013')[0]?.internationalOn).toBeNull();
  });

  it.each([
    ['the register', 'GB/T 43259.301-2024', '2024-12-31', 'register-lawdatify-std-portals'],
    ['the source of the pair', 'GB/T 11022-2020', '2020-12-14', 'register-csn-gbt11022'],
    ['a source of its own', 'GB/T 46878-2025', '2025-12-31', 'register-list-cn-ccus-july'],
  ])('take the day of issue from %s before the year of the number', (_, national, date, sourceId) => {
    expect(pair(national).map(({ nationalOn }) => nationalOn)).toMatchObject([
      { date, ofNumber: false, evidence: { sourceId } },
    ]);
  });

  it('take the day of an international text that no list has from a source of its own', () => {
    const { date, ofNumber, evidence } = pair('GB/T 21562-2008')[0]?.internationalOn ?? {};
    expect([date, ofNumber, evidence?.sourceId]).toEqual(['2002-09-19', false, 'ev-relaton-iec']);
    expect(adoptions.filter((one) => one.internationalOn?.ofNumber === true)).toEqual([]);
  });

  it('are few of the texts in scope: the rest is not known to be adopted, nor to be not', () => {
    for (const { texts, adopted } of scope) expect(adopted).toBeLessThan(texts / 10);
    expect(scope.map(({ bodyId }) => bodyId)).toEqual(['iso', 'iso-iec-jtc1', 'iec']);
  });
});
