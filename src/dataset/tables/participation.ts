import * as v from 'valibot';
import { Front, PanelId } from '../../contract/codelists.ts';
import { GapResult } from '../../contract/gaps.ts';
import { Measure } from '../../contract/measures.ts';
import { SecretariatChangeKind } from '../../contract/bodies.ts';
import {
  ChairOffice,
  CommitteeKind,
  ListedShare,
  MeetingBasis,
  UntilBasis,
} from '../../contract/participation.ts';
import * as cells from './cells.ts';
import { table } from './table.ts';

const memberRoles = ['P', 'O', 'none', 'unknown'] as const;

/** Bodies, committees and their office holders. */
export const participationTables = {
  bodies: table({
    path: 'bodies',
    title: 'Standards bodies',
    rowText: 'A body in which standards are made or governed.',
    row: v.object({
      bodyId: cells.textCell,
      name: cells.textCell,
      /** Name in lists of events and on cards: "ISO", "UNECE WP.29". */
      shortName: cells.textCell,
      kind: cells.textCell,
      seat: cells.optionalTextCell,
      url: cells.optionalTextCell,
      /** Parent body, if it is a group or a sector of one; empty otherwise. */
      partOf: cells.optionalTextCell,
      /** Area for which it is the member of ISO and IEC. */
      memberFor: cells.optionalRefAreaCell,
      /** Share of this body's committees in the newest list: all, some or none. */
      committeesListed: cells.codeCell(ListedShare.codes),
      industries: cells.industryListCell,
      note: cells.optionalTextCell,
    }),
    key: ['bodyId'],
    references: { partOf: 'bodies' },
  }),

  bodyScopes: table({
    path: 'body-scopes',
    title: 'What bodies decide',
    rowText: 'What a standards body decides, in a sentence.',
    row: v.object({ bodyId: cells.textCell, decides: cells.textCell, ...cells.evidenceCells }),
    key: ['bodyId'],
    references: { bodyId: 'bodies' },
  }),

  /** Bodies and organizations that an indicator is about: our reading. */
  indicatorActors: table({
    path: 'indicator-actors',
    title: 'Bodies and organizations of indicators',
    rowText: 'A standards body or an organization that an indicator is about.',
    row: v.object({ indicatorId: cells.textCell, actorId: cells.textCell }),
    key: ['indicatorId', 'actorId'],
    references: { indicatorId: 'indicators' },
  }),

  /** Spellings of a standards body or an organization in sources. */
  bodyAliases: table({
    path: 'body-aliases',
    title: 'Spellings of bodies',
    rowText: 'How a source spells a body or an organization.',
    row: v.object({ alias: cells.textCell, bodyId: cells.textCell, ...cells.spellingCells }),
    key: ['alias'],
  }),

  /** One file per list: `committees/2026-03.csv` is the list of that month. */
  committees: table({
    path: 'committees',
    title: 'Committees',
    rowText: 'A committee in the list of one month.',
    row: v.object({
      list: cells.periodCell,
      bodyId: cells.textCell,
      committee: cells.textCell,
      title: cells.textCell,
      kind: cells.codeCell(CommitteeKind.codes),
      industries: cells.industryListCell,
      secretariat: cells.optionalRefAreaCell,
      chair: cells.optionalRefAreaCell,
      chairOffice: cells.optionalCodeCell(ChairOffice.codes),
      /** Areas that share the chair; the chair itself is then empty. */
      coChairs: cells.refAreaListCell,
      participationUs: cells.codeCell(memberRoles),
      participationCn: cells.codeCell(memberRoles),
      asOf: cells.periodCell,
      ...cells.evidenceCells,
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
      bodyId: cells.textCell,
      committee: cells.textCell,
      title: cells.textCell,
      industries: cells.industryListCell,
      change: cells.codeCell(SecretariatChangeKind.codes),
      /** Months of the two compared lists. */
      fromList: cells.periodCell,
      toList: cells.periodCell,
      secretariatBefore: cells.optionalRefAreaCell,
      secretariatAfter: cells.optionalRefAreaCell,
      statusAfter: cells.optionalTextCell,
      sourceIds: cells.textListCell,
    }),
    key: ['committee', 'toList'],
    references: { bodyId: 'bodies' },
  }),

  /** Holders of offices with their terms: those past their end are not shown as current. */
  officeTerms: table({
    path: 'office-terms',
    title: 'Terms of offices',
    rowText: 'An office of a body or one of its groups, who held it, and for how long.',
    row: v.object({
      termId: cells.textCell,
      bodyId: cells.textCell,
      group: cells.textCell,
      office: cells.textCell,
      /** Firm or authority; persons are not named. */
      holder: cells.optionalTextCell,
      /** Home of the firm; empty if unsettled. */
      refArea: cells.optionalRefAreaCell,
      termFrom: cells.optionalPeriodCell,
      termUntil: cells.optionalPeriodCell,
      untilBasis: cells.codeCell(UntilBasis.codes),
      asOf: cells.periodCell,
      ...cells.evidenceCells,
    }),
    key: ['termId'],
    references: { bodyId: 'bodies' },
  }),

  /** Ways to take part, next to the lists; no persons and no email addresses. */
  takePart: table({
    path: 'take-part',
    title: 'How to take part',
    rowText: 'What a committee works on, who may take part in it and through whom, and when it meets.',
    row: v.object({
      bodyId: cells.textCell,
      committee: cells.textCell,
      worksOn: cells.textCell,
      /** Of a committee in no list; a listed one has them there. */
      industries: cells.industryListCell,
      /** National groups through which one takes part; empty if none was found. */
      mirrorUs: cells.optionalTextCell,
      mirrorCn: cells.optionalTextCell,
      mirrorOther: cells.optionalTextCell,
      whoMayTakePart: cells.textCell,
      nextMeeting: cells.optionalPeriodCell,
      nextMeetingBasis: cells.optionalCodeCell(MeetingBasis.codes),
      meetingPlace: cells.optionalTextCell,
      lastMeeting: cells.optionalPeriodCell,
      /** Its number and place. */
      lastSession: cells.optionalTextCell,
      officialPage: cells.optionalTextCell,
      ...cells.evidenceCells,
    }),
    key: ['bodyId', 'committee'],
    references: { bodyId: 'bodies' },
  }),

  memberships: table({
    path: 'memberships',
    title: 'Memberships',
    rowText: 'How many roles an area holds in a body.',
    row: v.object({
      bodyId: cells.textCell,
      refArea: cells.refAreaCell,
      timePeriod: cells.periodCell,
      role: cells.textCell,
      value: cells.optionalIntegerCell,
      total: cells.optionalIntegerCell,
      ...cells.evidenceCells,
      made: cells.madeCell,
    }),
    key: ['bodyId', 'refArea', 'timePeriod', 'role', 'sourceId'],
    references: { bodyId: 'bodies' },
  }),

  companyShares: table({
    path: 'company-shares',
    title: 'Shares of companies',
    rowText: 'The share of a company in the work of a body.',
    row: v.object({
      bodyId: cells.textCell,
      timePeriod: cells.periodCell,
      company: cells.textCell,
      refArea: cells.refAreaCell,
      metric: cells.textCell,
      value: cells.numberCell,
      unit: cells.textCell,
      ...cells.evidenceCells,
      made: cells.madeCell,
    }),
    key: ['bodyId', 'timePeriod', 'company', 'metric'],
    references: { bodyId: 'bodies', company: 'company-headquarters', unit: 'units' },
  }),

  /** Area that a company counts for in the company series: our reading. */
  companyHeadquarters: table({
    path: 'company-headquarters',
    title: 'Headquarters of companies',
    rowText: 'The area for which a company counts.',
    row: v.object({ company: cells.textCell, refArea: cells.refAreaCell, note: cells.optionalTextCell }),
    key: ['company'],
  }),

  /**
   * Indicators that show a leader, with their measure and body: the basis of the strip of all measures and of every
   * claim.
   */
  participationMeasures: table({
    path: 'participation-measures',
    title: 'Measures of participation',
    rowText: 'What an indicator counts of a country’s part in standards work, and in which body.',
    row: v.object({
      indicatorId: cells.textCell,
      /** `none` if the indicator shows no leader; the note says why. */
      measure: cells.codeCell([...Measure.codes, 'none']),
      /** Empty if it spans several bodies; the note then names them. */
      bodyId: cells.optionalTextCell,
      /** Indicator of the member seats by which the count may be divided. */
      seatsIndicatorId: cells.optionalTextCell,
      note: cells.optionalTextCell,
    }),
    key: ['indicatorId'],
    references: { indicatorId: 'indicators', bodyId: 'bodies', seatsIndicatorId: 'indicators' },
  }),

  /** Searches without a result, which are findings in their own right. */
  gaps: table({
    path: 'gaps',
    title: 'Gaps',
    rowText: 'A question that the records cannot answer, and where it was looked for.',
    row: v.object({
      gapId: cells.textCell,
      question: cells.textCell,
      panel: cells.codeCell([...PanelId.codes, 'overview']),
      bodyId: cells.optionalTextCell,
      indicatorId: cells.optionalTextCell,
      industries: cells.industryListCell,
      /** Front that the answer would fill; empty if it would fill none alone. */
      front: cells.optionalCodeCell(Front.codes),
      jurisdictions: cells.textListCell,
      lookedIn: cells.textCell,
      lookedOn: cells.periodCell,
      result: cells.codeCell(GapResult.codes),
      found: cells.textCell,
    }),
    key: ['gapId'],
    references: { bodyId: 'bodies', indicatorId: 'indicators' },
  }),
};
