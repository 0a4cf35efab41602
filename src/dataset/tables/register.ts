import * as v from 'valibot';
import {
  AdoptionDegree,
  AdoptionStage,
  RegisterKind,
  RegisterStatus,
  StandardForce,
} from '../../contract/register.ts';
import * as cells from './cells.ts';
import { table } from './table.ts';

/** Publications of standards bodies, and how national texts, laws and notifications refer to them. */
export const registerTables = {
  /** One file per body: `register/iec.csv` holds the documents of that body. */
  register: table({
    path: 'register',
    title: 'Register of standards',
    rowText: 'A current document or a project of a standards body.',
    row: v.object({
      bodyId: cells.textCell,
      designation: cells.textCell,
      committee: cells.optionalTextCell,
      /** English title. Empty if none is on record; `titleOriginal` is then filled. */
      title: cells.optionalTextCell,
      titleOriginal: cells.optionalTextCell,
      kind: cells.codeCell(RegisterKind.codes),
      status: cells.optionalCodeCell(RegisterStatus.codes),
      /** Stage in the body's own words or numbers. */
      bodyStage: cells.optionalTextCell,
      publishedOn: cells.optionalPeriodCell,
      effectiveOn: cells.optionalPeriodCell,
      edition: cells.optionalTextCell,
      replaces: cells.textListCell,
      industries: cells.industryListCell,
      ics: cells.textListCell,
      ...cells.evidenceCells,
    }),
    key: ['designation'],
    references: { bodyId: 'bodies' },
    fromFileName: 'bodyId',
  }),

  /** If two sources read one pair differently, both rows are kept. */
  adoptions: table({
    path: 'adoptions',
    title: 'Adoptions of international standards',
    rowText: 'An international standard and the national text made of it, by one source.',
    row: v.object({
      international: cells.textCell,
      internationalOn: cells.optionalPeriodCell,
      internationalSourceId: cells.optionalTextCell,
      internationalSourceLocator: cells.optionalTextCell,
      national: cells.textCell,
      refArea: cells.refAreaCell,
      /** Empty if the source does not give it. */
      degree: cells.optionalCodeCell(AdoptionDegree.codes),
      adoptionStage: cells.codeCell(AdoptionStage.codes),
      /** Empty if no source that was read gives it. */
      issuedOn: cells.optionalPeriodCell,
      /** If both are empty, the row's source gives the day. */
      issuedSourceId: cells.optionalTextCell,
      issuedSourceLocator: cells.optionalTextCell,
      industries: cells.industryListCell,
      ...cells.evidenceCells,
    }),
    key: ['international', 'national', 'sourceId'],
  }),

  lawStandards: table({
    path: 'law-standards',
    title: 'Standards in law',
    rowText: 'A law and one standard that it makes binding, names or asks for.',
    row: v.object({
      issuer: cells.textCell,
      law: cells.textCell,
      article: cells.optionalTextCell,
      /** Empty if the requested standard has no number yet, or the law covers all standards. */
      designation: cells.optionalTextCell,
      subject: cells.optionalTextCell,
      edition: cells.optionalTextCell,
      force: cells.codeCell(StandardForce.codes),
      effectiveOn: cells.optionalPeriodCell,
      /** The law's own days from which new types and all vehicles must comply. */
      newTypesOn: cells.optionalPeriodCell,
      allOn: cells.optionalPeriodCell,
      due: cells.optionalPeriodCell,
      industries: cells.industryListCell,
      ...cells.evidenceCells,
    }),
    key: ['law', 'article', 'designation'],
  }),

  tbtNotifications: table({
    path: 'tbt-notifications',
    title: 'Notifications to the WTO',
    rowText: 'A notification to the committee on technical barriers to trade.',
    row: v.object({
      /** Empty if the text that was read does not show it. */
      symbol: cells.optionalTextCell,
      refArea: cells.refAreaCell,
      notifiedOn: cells.optionalPeriodCell,
      title: cells.textCell,
      industries: cells.industryListCell,
      hs: cells.textListCell,
      ics: cells.textListCell,
      commentsUntil: cells.optionalPeriodCell,
      forceProposed: cells.optionalPeriodCell,
      ...cells.evidenceCells,
    }),
    key: ['refArea', 'title', 'sourceId'],
  }),
};
