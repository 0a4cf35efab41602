import * as v from 'valibot';
import {
  AdoptionDegree,
  AdoptionStage,
  RegisterKind,
  RegisterStatus,
  StandardForce,
} from '../../contract/register.ts';
import {
  codeCell,
  evidenceCells,
  industryListCell,
  optionalCodeCell,
  optionalPeriodCell,
  optionalTextCell,
  refAreaCell,
  textCell,
  textListCell,
} from './cells.ts';
import { table } from './table.ts';

/** Publications of standards bodies, and how national texts, laws and notifications refer to them. */
export const registerTables = {
  /** One file per body: `register/iec.csv` holds the documents of that body. */
  register: table({
    path: 'register',
    title: 'Register of standards',
    rowText: 'A current document or a project of a standards body.',
    row: v.object({
      bodyId: textCell,
      designation: textCell,
      committee: optionalTextCell,
      /** English title. Empty if none is on record; `titleOriginal` is then filled. */
      title: optionalTextCell,
      titleOriginal: optionalTextCell,
      kind: codeCell(RegisterKind.codes),
      status: optionalCodeCell(RegisterStatus.codes),
      /** Stage in the body's own words or numbers. */
      bodyStage: optionalTextCell,
      publishedOn: optionalPeriodCell,
      effectiveOn: optionalPeriodCell,
      edition: optionalTextCell,
      replaces: textListCell,
      industries: industryListCell,
      ics: textListCell,
      ...evidenceCells,
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
      international: textCell,
      internationalOn: optionalPeriodCell,
      internationalSourceId: optionalTextCell,
      internationalSourceLocator: optionalTextCell,
      national: textCell,
      refArea: refAreaCell,
      /** Empty if the source does not give it. */
      degree: optionalCodeCell(AdoptionDegree.codes),
      adoptionStage: codeCell(AdoptionStage.codes),
      /** Empty if no source that was read gives it. */
      issuedOn: optionalPeriodCell,
      /** If both are empty, the row's source gives the day. */
      issuedSourceId: optionalTextCell,
      issuedSourceLocator: optionalTextCell,
      industries: industryListCell,
      ...evidenceCells,
    }),
    key: ['international', 'national', 'sourceId'],
  }),

  lawStandards: table({
    path: 'law-standards',
    title: 'Standards in law',
    rowText: 'A law and one standard that it makes binding, names or asks for.',
    row: v.object({
      issuer: textCell,
      law: textCell,
      article: optionalTextCell,
      /** Empty if the requested standard has no number yet, or the law covers all standards. */
      designation: optionalTextCell,
      subject: optionalTextCell,
      edition: optionalTextCell,
      force: codeCell(StandardForce.codes),
      effectiveOn: optionalPeriodCell,
      /** The law's own days from which new types and all vehicles must comply. */
      newTypesOn: optionalPeriodCell,
      allOn: optionalPeriodCell,
      due: optionalPeriodCell,
      industries: industryListCell,
      ...evidenceCells,
    }),
    key: ['law', 'article', 'designation'],
  }),

  tbtNotifications: table({
    path: 'tbt-notifications',
    title: 'Notifications to the WTO',
    rowText: 'A notification to the committee on technical barriers to trade.',
    row: v.object({
      /** Empty if the text that was read does not show it. */
      symbol: optionalTextCell,
      refArea: refAreaCell,
      notifiedOn: optionalPeriodCell,
      title: textCell,
      industries: industryListCell,
      hs: textListCell,
      ics: textListCell,
      commentsUntil: optionalPeriodCell,
      forceProposed: optionalPeriodCell,
      ...evidenceCells,
    }),
    key: ['refArea', 'title', 'sourceId'],
  }),
};
