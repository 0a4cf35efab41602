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
      bodyId: cells.text,
      name: cells.text,
      /** Name in lists of events and on cards: "ISO", "UNECE WP.29". */
      shortName: cells.text,
      kind: cells.text,
      seat: cells.optionalText,
      url: cells.optionalText,
      /** Parent body, if it is a group or a sector of one; empty otherwise. */
      partOf: cells.optionalText,
      /** Area for which it is the member of ISO and IEC. */
      memberFor: cells.optionalRefArea,
      /** Share of this body's committees in the newest list: all, some or none. */
      committeesListed: cells.code(ListedShare.codes),
      industries: cells.industryList,
      note: cells.optionalText,
    }),
    key: ['bodyId'],
    references: { partOf: 'bodies' },
  }),

  bodyScopes: table({
    path: 'body-scopes',
    title: 'What bodies decide',
    rowText: 'What a standards body decides, in a sentence.',
    row: v.object({ bodyId: cells.text, decides: cells.text, ...cells.evidence }),
    key: ['bodyId'],
    references: { bodyId: 'bodies' },
  }),

  /** Bodies and organizations that an indicator is about: our reading. */
  indicatorActors: table({
    path: 'indicator-actors',
    title: 'Bodies and organizations of indicators',
    rowText: 'A standards body or an organization that an indicator is about.',
    row: v.object({ indicatorId: cells.text, actorId: cells.text }),
    key: ['indicatorId', 'actorId'],
    references: { indicatorId: 'indicators' },
  }),

  /** Spellings of a standards body or an organization in sources. */
  bodyAliases: table({
    path: 'body-aliases',
    title: 'Spellings of bodies',
    rowText: 'How a source spells a body or an organization.',
    row: v.object({ alias: cells.text, bodyId: cells.text, ...cells.spelling }),
    key: ['alias'],
  }),

  /** One file per list: `committees/2026-03.csv` is the list of that month. */
  committees: table({
    path: 'committees',
    title: 'Committees',
    rowText: 'A committee in the list of one month.',
    row: v.object({
      list: cells.period,
      bodyId: cells.text,
      committee: cells.text,
      title: cells.text,
      kind: cells.code(CommitteeKind.codes),
      industries: cells.industryList,
      secretariat: cells.optionalRefArea,
      chair: cells.optionalRefArea,
      chairOffice: cells.optionalCode(ChairOffice.codes),
      /** Areas that share the chair; the chair itself is then empty. */
      coChairs: cells.refAreaList,
      participationUs: cells.code(memberRoles),
      participationCn: cells.code(memberRoles),
      asOf: cells.period,
      ...cells.evidence,
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
      bodyId: cells.text,
      committee: cells.text,
      title: cells.text,
      industries: cells.industryList,
      change: cells.code(SecretariatChangeKind.codes),
      /** Months of the two compared lists. */
      fromList: cells.period,
      toList: cells.period,
      secretariatBefore: cells.optionalRefArea,
      secretariatAfter: cells.optionalRefArea,
      statusAfter: cells.optionalText,
      sourceIds: cells.textList,
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
      termId: cells.text,
      bodyId: cells.text,
      group: cells.text,
      office: cells.text,
      /** Firm or authority; persons are not named. */
      holder: cells.optionalText,
      /** Home of the firm; empty if unsettled. */
      refArea: cells.optionalRefArea,
      termFrom: cells.optionalPeriod,
      termUntil: cells.optionalPeriod,
      untilBasis: cells.code(UntilBasis.codes),
      asOf: cells.period,
      ...cells.evidence,
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
      bodyId: cells.text,
      committee: cells.text,
      worksOn: cells.text,
      /** National groups through which one takes part; empty if none was found. */
      mirrorUs: cells.optionalText,
      mirrorCn: cells.optionalText,
      mirrorOther: cells.optionalText,
      whoMayTakePart: cells.text,
      nextMeeting: cells.optionalPeriod,
      nextMeetingBasis: cells.optionalCode(MeetingBasis.codes),
      meetingPlace: cells.optionalText,
      lastMeeting: cells.optionalPeriod,
      /** Its number and place. */
      lastSession: cells.optionalText,
      officialPage: cells.optionalText,
      ...cells.evidence,
    }),
    key: ['bodyId', 'committee'],
    references: { bodyId: 'bodies' },
  }),

  memberships: table({
    path: 'memberships',
    title: 'Memberships',
    rowText: 'How many roles an area holds in a body.',
    row: v.object({
      bodyId: cells.text,
      refArea: cells.refArea,
      timePeriod: cells.period,
      role: cells.text,
      value: cells.optionalNumber,
      total: cells.optionalNumber,
      ...cells.evidence,
      made: cells.made,
    }),
    key: ['bodyId', 'refArea', 'timePeriod', 'role', 'sourceId'],
    references: { bodyId: 'bodies' },
  }),

  companyShares: table({
    path: 'company-shares',
    title: 'Shares of companies',
    rowText: 'The share of a company in the work of a body.',
    row: v.object({
      bodyId: cells.text,
      timePeriod: cells.period,
      company: cells.text,
      refArea: cells.refArea,
      metric: cells.text,
      value: cells.number,
      unit: cells.text,
      ...cells.evidence,
      made: cells.made,
    }),
    key: ['bodyId', 'timePeriod', 'company', 'metric'],
    references: { bodyId: 'bodies', company: 'company-headquarters', unit: 'units' },
  }),

  /** Area that a company counts for in the company series: our reading. */
  companyHeadquarters: table({
    path: 'company-headquarters',
    title: 'Headquarters of companies',
    rowText: 'The area for which a company counts.',
    row: v.object({ company: cells.text, refArea: cells.refArea, note: cells.optionalText }),
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
      indicatorId: cells.text,
      /** `none` if the indicator shows no leader; the note says why. */
      measure: cells.code([...Measure.codes, 'none']),
      /** Empty if it spans several bodies; the note then names them. */
      bodyId: cells.optionalText,
      /** Indicator of the member seats by which the count may be divided. */
      seatsIndicatorId: cells.optionalText,
      note: cells.optionalText,
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
      gapId: cells.text,
      question: cells.text,
      panel: cells.code([...PanelId.codes, 'overview']),
      bodyId: cells.optionalText,
      indicatorId: cells.optionalText,
      industries: cells.industryList,
      /** Front that the answer would fill; empty if it would fill none alone. */
      front: cells.optionalCode(Front.codes),
      jurisdictions: cells.textList,
      lookedIn: cells.text,
      lookedOn: cells.period,
      result: cells.code(GapResult.codes),
      found: cells.text,
    }),
    key: ['gapId'],
    references: { bodyId: 'bodies', indicatorId: 'indicators' },
  }),
};
