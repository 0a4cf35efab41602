import * as v from 'valibot';
import { PanelId } from '../../contract/codelists.ts';
import { GapResult } from '../../contract/gaps.ts';
import { Measure } from '../../contract/measures.ts';
import { SecretariatChangeKind } from '../../contract/bodies.ts';
import { ChairOffice, CommitteeKind, ListedShare, UntilBasis } from '../../contract/participation.ts';
import {
  codeCell,
  evidenceCells,
  industryListCell,
  madeCell,
  numberCell,
  optionalCodeCell,
  optionalNumberCell,
  optionalPeriodCell,
  optionalRefAreaCell,
  optionalTextCell,
  periodCell,
  refAreaCell,
  refAreaListCell,
  spellingCells,
  textCell,
  textListCell,
} from './cells.ts';
import { table } from './table.ts';

const memberRoles = ['P', 'O', 'none', 'unknown'] as const;

/** Bodies, committees and who holds which office there. */
export const participationTables = {
  bodies: table({
    path: 'bodies',
    title: 'Standards bodies',
    rowText: 'A body in which standards are made or governed.',
    row: v.object({
      bodyId: textCell,
      name: textCell,
      /** As lists of events and cards call it: "ISO", "UNECE WP.29". */
      shortName: textCell,
      kind: textCell,
      seat: optionalTextCell,
      url: optionalTextCell,
      /** The body of which it is a group or a sector; empty where it stands alone. */
      partOf: optionalTextCell,
      /** The area whose member of ISO and IEC it is. */
      memberFor: optionalRefAreaCell,
      /** Whether the newest list of committees has all of this body, single ones, or none. */
      committeesListed: codeCell(ListedShare.codes),
      industries: industryListCell,
      note: optionalTextCell,
    }),
    key: ['bodyId'],
    references: { partOf: 'bodies' },
  }),

  bodyScopes: table({
    path: 'body-scopes',
    title: 'What bodies decide',
    rowText: 'What a standards body decides, in a sentence.',
    row: v.object({ bodyId: textCell, decides: textCell, ...evidenceCells }),
    key: ['bodyId'],
    references: { bodyId: 'bodies' },
  }),

  /** Which indicators are about whom: our reading. */
  indicatorActors: table({
    path: 'indicator-actors',
    title: 'Bodies and organizations of indicators',
    rowText: 'A standards body or an organization that an indicator is about.',
    row: v.object({ indicatorId: textCell, actorId: textCell }),
    key: ['indicatorId', 'actorId'],
    references: { indicatorId: 'indicators' },
  }),

  /** How sources spell a standards body or an organization. */
  bodyAliases: table({
    path: 'body-aliases',
    title: 'Spellings of bodies',
    rowText: 'How a source spells a body or an organization.',
    row: v.object({ alias: textCell, bodyId: textCell, ...spellingCells }),
    key: ['alias'],
  }),

  /** One file a list: `committees/2026-03.csv` is the list of that month. */
  committees: table({
    path: 'committees',
    title: 'Committees',
    rowText: 'A committee in the list of one month.',
    row: v.object({
      list: periodCell,
      bodyId: textCell,
      committee: textCell,
      title: textCell,
      kind: codeCell(CommitteeKind.codes),
      industries: industryListCell,
      secretariat: optionalRefAreaCell,
      chair: optionalRefAreaCell,
      chairOffice: optionalCodeCell(ChairOffice.codes),
      /** Who share the chair, where several do; the chair itself is then empty. */
      coChairs: refAreaListCell,
      participationUs: codeCell(memberRoles),
      participationCn: codeCell(memberRoles),
      asOf: periodCell,
      ...evidenceCells,
    }),
    key: ['list', 'committee'],
    references: { bodyId: 'bodies' },
    fromFileName: 'list',
  }),

  secretariatChanges: table({
    path: 'secretariat-changes',
    title: 'Changes of secretariats',
    rowText: 'A secretariat that was moved, founded or dissolved between two lists.',
    row: v.object({
      bodyId: textCell,
      committee: textCell,
      title: textCell,
      industries: industryListCell,
      change: codeCell(SecretariatChangeKind.codes),
      /** The months of the two lists that are compared. */
      fromList: periodCell,
      toList: periodCell,
      secretariatBefore: optionalRefAreaCell,
      secretariatAfter: optionalRefAreaCell,
      statusAfter: optionalTextCell,
      sourceIds: textListCell,
    }),
    key: ['committee', 'toList'],
    references: { bodyId: 'bodies' },
  }),

  /** Who held an office from when until when: what is past its end is not told as of today. */
  officeTerms: table({
    path: 'office-terms',
    title: 'Terms of offices',
    rowText: 'An office of a body or one of its groups, who held it, and for how long.',
    row: v.object({
      termId: textCell,
      bodyId: textCell,
      group: textCell,
      office: textCell,
      /** The firm or authority; a person is not named. */
      holder: optionalTextCell,
      /** The home of the firm; empty where that is open. */
      refArea: optionalRefAreaCell,
      termFrom: optionalPeriodCell,
      termUntil: optionalPeriodCell,
      untilBasis: codeCell(UntilBasis.codes),
      asOf: periodCell,
      ...evidenceCells,
    }),
    key: ['termId'],
    references: { bodyId: 'bodies' },
  }),

  memberships: table({
    path: 'memberships',
    title: 'Memberships',
    rowText: 'How many roles an area holds in a body.',
    row: v.object({
      bodyId: textCell,
      refArea: refAreaCell,
      timePeriod: periodCell,
      role: textCell,
      value: optionalNumberCell,
      total: optionalNumberCell,
      ...evidenceCells,
      made: madeCell,
    }),
    key: ['bodyId', 'refArea', 'timePeriod', 'role', 'sourceId'],
    references: { bodyId: 'bodies' },
  }),

  companyShares: table({
    path: 'company-shares',
    title: 'Shares of companies',
    rowText: 'The share of a company in the work of a body.',
    row: v.object({
      bodyId: textCell,
      timePeriod: periodCell,
      company: textCell,
      refArea: refAreaCell,
      metric: textCell,
      value: numberCell,
      unit: textCell,
      ...evidenceCells,
      made: madeCell,
    }),
    key: ['bodyId', 'timePeriod', 'company', 'metric'],
    references: { bodyId: 'bodies', company: 'company-headquarters', unit: 'units' },
  }),

  /** Which area a company counts for in the company series: our reading. */
  companyHeadquarters: table({
    path: 'company-headquarters',
    title: 'Headquarters of companies',
    rowText: 'The area for which a company counts.',
    row: v.object({ company: textCell, refArea: refAreaCell, note: optionalTextCell }),
    key: ['company'],
  }),

  /** Which indicators say who leads, by what and where: what the strip of all measures and every claim rest on. */
  participationMeasures: table({
    path: 'participation-measures',
    title: 'Measures of participation',
    rowText: 'What an indicator counts of a country’s part in standards work, and in which body.',
    row: v.object({
      indicatorId: textCell,
      /** `none`: the indicator says nothing of who leads; the note says why. */
      measure: codeCell([...Measure.codes, 'none']),
      /** Empty where it spans several bodies; the note then says which. */
      bodyId: optionalTextCell,
      /** The indicator of the member seats that the count may be divided by. */
      seatsIndicatorId: optionalTextCell,
      note: optionalTextCell,
    }),
    key: ['indicatorId'],
    references: { indicatorId: 'indicators', bodyId: 'bodies', seatsIndicatorId: 'indicators' },
  }),

  /** What was looked for and not found: a finding of its own. */
  gaps: table({
    path: 'gaps',
    title: 'Gaps',
    rowText: 'A question that the records cannot answer, and where it was looked for.',
    row: v.object({
      gapId: textCell,
      question: textCell,
      panel: codeCell([...PanelId.codes, 'overview']),
      bodyId: optionalTextCell,
      indicatorId: optionalTextCell,
      industries: industryListCell,
      lookedIn: textCell,
      lookedOn: periodCell,
      result: codeCell(GapResult.codes),
      found: textCell,
    }),
    key: ['gapId'],
    references: { bodyId: 'bodies', indicatorId: 'indicators' },
  }),
};
