import { describe, expect, it } from 'vitest';
import { standardDocument, standardIndexDocument } from '../../../contract/standardRecords.ts';
import { slug } from '../../../contract/slug.ts';
import { calendarDocument } from '../../../contract/calendar.ts';
import { standardsDocument } from '../../../contract/standards.ts';
import { datasetDay, dayBefore, periodEnd } from '../../../domain/periods.ts';
import { basisText, relationText } from '../../../domain/relations.ts';
import { lawDays } from '../../../domain/standardPath.ts';
import { builtDocument } from '../../../../tests/support/builtDocuments.ts';
import { openDataset } from '../dataset.ts';
import { ownRecords } from '../../../../tests/support/records/ownRecords.ts';
import { standardDrafts } from './standards.ts';

const records = ownRecords();
const document = (id: string) => builtDocument(standardDocument(id));

describe('the documents of standards', () => {
  it('have every day ahead, stated or following from a successor, in the calendar', () => {
    const { entries, datasetVersion } = builtDocument(calendarDocument);
    const today = datasetDay(datasetVersion);
    const listed = new Set(entries.map(({ page, date }) => `${page ?? ''} ${date}`));
    const ahead = builtDocument(standardIndexDocument).standards.flatMap(({ id }) => {
      const { standard, days } = document(id);
      const { effectiveOn, withdrawnOn, earlierTypesUntil } = standard;
      const last = earlierTypesUntil && dayBefore(earlierTypesUntil);
      return [effectiveOn, withdrawnOn, last, ...days.map(({ date }) => date)].flatMap((date) =>
        date === null || periodEnd(date) <= periodEnd(today) ? [] : `${id} ${date}`,
      );
    });
    expect(ahead).toContain('gb-38031-2020 2027-06-30');
    expect(ahead.filter((one) => !listed.has(one))).toEqual([]);
  });

  it('say the same days by the laws of markets in the list and on the page', () => {
    const { standards } = builtDocument(standardIndexDocument);
    const withDays = standards.filter(({ complianceIn }) => complianceIn.length > 0);
    expect(withDays.map(({ id }) => id)).toEqual(expect.arrayContaining(['un-r155', 'un-r157', 'un-r160']));
    for (const { id, complianceIn } of standards) {
      const listed = complianceIn.flatMap(({ area, newTypesOn, allOn }) =>
        [...newTypesOn, ...allOn].map((day) => `${area} ${day}`),
      );
      const stated = lawDays(builtDocument(standardDocument(id)).laws).map(
        ({ area, date }) => `${area} ${date}`,
      );
      expect(new Set(listed), id).toEqual(new Set(stated));
    }
  });

  it('say of which days of compliance the source is weak', () => {
    const { standards } = builtDocument(standardIndexDocument);
    const lowOf = (designation: string) => standards.find((one) => one.designation === designation)?.lowSteps;
    expect(lowOf('GB 44721-2026')).toEqual(['all']);
    expect(lowOf('GB 38031-2025')).toEqual([]);
  });

  it('have the law that binds them as a class, each mandatory national standard once it was published', () => {
    for (const row of records.standards) {
      const { standard, laws } = document(slug(row.designation));
      const isBound = row.issuer === 'CN' && row.kind === 'mandatory' && standard.publishedOn !== null;
      const ofClass = laws.filter(({ force }) => force === 'by-class');
      expect(ofClass.length, row.designation).toBe(isBound ? 1 : 0);
      // The place of the standard does not name the law, and the law does not name the standard.
      const cited = { sourceId: 'policy-lexiscn-law-2017', locator: 'article 2', made: 'computed' };
      for (const { evidence } of ofClass) expect(evidence, row.designation).toMatchObject(cited);
    }
    const { standard, laws } = document('gb-44721-2026');
    expect(laws).toMatchObject([{ article: '2', effectiveOn: standard.effectiveOn, newTypesOn: null }]);
  });

  it('are one for each row, under the slug of its designation', () => {
    const { standards } = builtDocument(standardIndexDocument);
    expect(standards.map(({ designation }) => designation).toSorted()).toEqual(
      records.standards.map(({ designation }) => designation).toSorted(),
    );
    for (const { id, designation } of standards) expect(id).toBe(slug(designation));
  });

  it('never are two at one address', () => {
    const twin = records.standards.map((row) => ({ ...row, designation: row.designation.replace(' ', '-') }));
    const dataset = openDataset({ ...records, standards: [...records.standards, ...twin] });
    expect(() => [...standardDrafts(dataset)]).toThrow('would both be at /standards/');
  });

  it('have the steps of the drafts that bear other names', () => {
    const { steps, tasks } = document('gb-47955-2026');
    expect(steps.map(({ step, date, reference }) => [step, date, reference])).toContainEqual([
      'draft-for-approval',
      '2026-04-16',
      '20254323-Q-339',
    ]);
    expect(tasks.map(({ task }) => task.planYear)).toEqual([2026, 2024]);
  });

  it('have their relations in both directions, each with a source of its own', () => {
    const relations = (id: string) =>
      document(id).relations.map(({ from, kind, to, basis, other }) => [from, kind, to, basis, other.id]);
    const pair = ['GB 47955-2026', 'goes-further', 'UN R171', 'reading'];
    expect(relations('gb-47955-2026')).toContainEqual([...pair, 'un-r171']);
    expect(relations('un-r171')).toContainEqual([...pair, 'gb-47955-2026']);
    expect(relations('un-r171')).toContainEqual([
      ...['Regulation (EU) 2019/2144', 'makes-binding', 'UN R171', 'stated'],
      'regulation-eu-2019-2144',
    ]);
    // Two rest on a draft, and say which.
    const compared = builtDocument(standardsDocument).relations.filter((one) => one.compared !== null);
    expect(compared.map((one) => `${relationText(one)}: ${basisText(one)}`)).toEqual([
      'GB 47955-2026 (draft of April 16, 2026) goes further than UN R171: our reading, low confidence',
      'GB/T 46896-2025 (draft for approval) is a modified adoption of ISO 34501:2022: stated by a source, low confidence',
    ]);
    // A series of parts has no page.
    const [series] = document('gb-t-34590-2022').relations;
    expect(series).toMatchObject({ to: 'ISO 26262', other: { id: null } });
    expect(series?.other.parts).toBeGreaterThan(1);
    for (const { id } of builtDocument(standardIndexDocument).standards) {
      const { relations: own, standard } = document(id);
      for (const one of own) {
        expect(one.other.id, id).not.toBe(id);
        if (one.basis === 'reading') expect(one.evidence.confidence, standard.designation).toBe('low');
      }
    }
  });

  it('of another body are not what a plan asked for', () => {
    for (const id of ['gtr-20', 'un-r155', 'iso-sae-21434-2021']) expect(document(id).tasks, id).toEqual([]);
  });

  it('have the events that rows link with them, and the facts', () => {
    const events = (id: string) => document(id).events.map((event) => event.id);
    expect(events('15-cfr-791-connected-vehicles')).toEqual([
      'ev-us-bis-force-2025',
      'ev-us-bis-2025',
      'ev-us-bis-nprm-2024',
      'ev-us-bis-anprm-2024',
    ]);
    expect(events('un-r157')).toContain('ev-un-r155-force-2021');
    for (const id of ['gb-47955-2026', 'un-r171'])
      expect(
        document(id).facts.map((fact) => fact.id),
        id,
      ).toContain('ev-w-gb47955');
  });

  it('know which document takes their place, and from when on', () => {
    const { replacedBy, editions } = document('gb-38031-2020');
    expect(replacedBy.map(({ id, takesOverOn }) => [id, takesOverOn])).toEqual([
      ['gb-38031-2025', '2026-07-01'],
    ]);
    expect(editions.map(({ id }) => id)).toEqual(['gb-38031-2025']);
    expect(document('iec-62660-3-2016').replacedBy).toMatchObject([
      { id: 'iec-62660-3-2022', isNextEdition: true },
    ]);
  });

  it('take a number without its year in an event for the edition that was the newest then', () => {
    const eventsOf = (id: string) => document(id).events.map(({ date }) => date);
    expect(eventsOf('gb-38031-2020')).toContain('2020-05-12');
    expect(eventsOf('gb-38031-2025')).not.toContain('2020-05-12');
    expect(eventsOf('gb-t-18487-1-2015')).not.toContain('2023-09-07');
    expect(eventsOf('gb-t-18487-1-2023')).toContain('2023-09-07');
    expect(eventsOf('gb-44495-2024')).toContain('2024-08-23');
  });

  it('say how closely a text was adopted, and which laws name it', () => {
    expect(document('gb-t-34590-2022').adoptions.map(({ degree, other }) => [degree, other.name])).toEqual([
      ['MOD', 'ISO 26262:2018'],
    ]);
    expect(document('iso-26262-2-2018').adoptions.map(({ other }) => other.id)).toContain('gb-t-34590-2022');
    expect(document('iso-26262-2-2011').adoptions).toEqual([]);
    expect(document('un-r155').laws.map(({ issuer, force }) => [issuer, force])).toEqual([
      ['UN', 'binding-on-parties'],
      ['EU', 'incorporated'],
    ]);
  });

  it('have the dates that are set for them or for their tasks', () => {
    expect(document('gb-38031-2025').calendar.map(({ date }) => date)).toEqual([
      ...['2026-07-01', '2027-07-01'],
      // Sources disagree.
      '2027-08-01',
    ]);
    const calendar = records.calendar
      .filter(({ kind }) => kind === 'plan-due')
      .slice(0, 1)
      .map((row) => ({ ...row, reference: 'ev-miit-auto-2026-11' }));
    const { path } = standardDocument('gb-automated-parking-project');
    const drafts = [...standardDrafts(openDataset({ ...records, calendar }))];
    expect(drafts.find((one) => one.path === path)?.body).toMatchObject({
      calendar: [{ kind: 'plan-due', reference: 'ev-miit-auto-2026-11' }],
    });
  });
});
