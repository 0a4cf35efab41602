import * as v from 'valibot';
import { chairOffices, committeeKinds, listedShares } from '../../contract/participation.ts';
import {
  codeCell,
  evidenceCells,
  industryListCell,
  numberCell,
  optionalCodeCell,
  optionalNumberCell,
  optionalRefAreaCell,
  optionalTextCell,
  periodCell,
  refAreaCell,
  textCell,
  textListCell,
} from './cells.ts';
import { table } from './table.ts';

const memberRoles = ['P', 'O', 'none', 'unknown'] as const;

export const bodiesTable = table({
  path: 'bodies',
  row: v.object({
    bodyId: textCell,
    name: textCell,
    /** As lists of events and cards call it: "ISO", "UNECE WP.29". */
    shortName: textCell,
    kind: textCell,
    seat: optionalTextCell,
    url: optionalTextCell,
    /** Whether the newest list of committees has all of this body, single ones, or none. */
    committeesListed: codeCell(listedShares),
    industries: industryListCell,
    note: optionalTextCell,
  }),
  key: ['bodyId'],
});

/** One file a list: `committees/2025-07.csv` is the list of that month. */
export const committeesTable = table({
  path: 'committees',
  row: v.object({
    list: periodCell,
    bodyId: textCell,
    committee: textCell,
    title: textCell,
    kind: codeCell(committeeKinds),
    industries: industryListCell,
    secretariat: optionalRefAreaCell,
    chair: optionalRefAreaCell,
    chairOffice: optionalCodeCell(chairOffices),
    participationUs: codeCell(memberRoles),
    participationCn: codeCell(memberRoles),
    asOf: periodCell,
    ...evidenceCells,
  }),
  key: ['list', 'committee'],
  references: { bodyId: 'bodies' },
  fromFileName: 'list',
});

export const secretariatChangesTable = table({
  path: 'secretariat-changes',
  row: v.object({
    bodyId: textCell,
    committee: textCell,
    title: textCell,
    industries: industryListCell,
    change: codeCell(['moved', 'founded', 'dissolved']),
    secretariat2022: optionalRefAreaCell,
    secretariat2025: optionalRefAreaCell,
    status2025: optionalTextCell,
    sourceIds: textListCell,
  }),
  key: ['committee'],
  references: { bodyId: 'bodies' },
});

export const membershipsTable = table({
  path: 'memberships',
  row: v.object({
    bodyId: textCell,
    refArea: refAreaCell,
    timePeriod: periodCell,
    role: textCell,
    value: optionalNumberCell,
    total: optionalNumberCell,
    ...evidenceCells,
  }),
  key: ['bodyId', 'refArea', 'timePeriod', 'role', 'sourceId'],
  references: { bodyId: 'bodies' },
});

export const companySharesTable = table({
  path: 'company-shares',
  row: v.object({
    bodyId: textCell,
    timePeriod: periodCell,
    company: textCell,
    refArea: refAreaCell,
    metric: textCell,
    value: numberCell,
    unit: textCell,
    ...evidenceCells,
  }),
  key: ['bodyId', 'timePeriod', 'company', 'metric'],
  references: { bodyId: 'bodies', company: 'company-headquarters', unit: 'units' },
});

/** Which area a company counts for in the company series: our reading. */
export const companyHeadquartersTable = table({
  path: 'company-headquarters',
  row: v.object({ company: textCell, refArea: refAreaCell, note: optionalTextCell }),
  key: ['company'],
});
