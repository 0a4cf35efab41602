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
      bodyId: cells.text,
      designation: cells.text,
      committee: cells.optionalText,
      /** English title. Empty if none is on record; `titleOriginal` is then filled. */
      title: cells.optionalText,
      titleOriginal: cells.optionalText,
      kind: cells.code(RegisterKind.codes),
      status: cells.optionalCode(RegisterStatus.codes),
      /** Stage in the body's own words or numbers. */
      bodyStage: cells.optionalText,
      publishedOn: cells.optionalPeriod,
      effectiveOn: cells.optionalPeriod,
      edition: cells.optionalText,
      replaces: cells.textList,
      industries: cells.industryList,
      ics: cells.textList,
      ...cells.evidence,
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
      international: cells.text,
      internationalOn: cells.optionalPeriod,
      internationalSourceId: cells.optionalText,
      internationalSourceLocator: cells.optionalText,
      national: cells.text,
      refArea: cells.refArea,
      /** Empty if the source does not give it. */
      degree: cells.optionalCode(AdoptionDegree.codes),
      adoptionStage: cells.code(AdoptionStage.codes),
      /** Empty if no source that was read gives it. */
      issuedOn: cells.optionalPeriod,
      /** If both are empty, the row's source gives the day. */
      issuedSourceId: cells.optionalText,
      issuedSourceLocator: cells.optionalText,
      industries: cells.industryList,
      ...cells.evidence,
    }),
    key: ['international', 'national', 'sourceId'],
  }),

  lawStandards: table({
    path: 'law-standards',
    title: 'Standards in law',
    rowText: 'A law and one standard that it makes binding, names or asks for.',
    row: v.object({
      issuer: cells.text,
      law: cells.text,
      article: cells.optionalText,
      /** Empty if the requested standard has no number yet, or the law covers all standards. */
      designation: cells.optionalText,
      subject: cells.optionalText,
      edition: cells.optionalText,
      force: cells.code(StandardForce.codes),
      effectiveOn: cells.optionalPeriod,
      /** The law's own days from which new types and all vehicles must comply. */
      newTypesOn: cells.optionalPeriod,
      allOn: cells.optionalPeriod,
      due: cells.optionalPeriod,
      industries: cells.industryList,
      ...cells.evidence,
    }),
    key: ['law', 'article', 'designation'],
  }),

  tbtNotifications: table({
    path: 'tbt-notifications',
    title: 'Notifications to the WTO',
    rowText: 'A notification to the committee on technical barriers to trade.',
    row: v.object({
      /** Empty if the text that was read does not show it. */
      symbol: cells.optionalText,
      refArea: cells.refArea,
      notifiedOn: cells.optionalPeriod,
      title: cells.text,
      industries: cells.industryList,
      hs: cells.textList,
      ics: cells.textList,
      commentsUntil: cells.optionalPeriod,
      forceProposed: cells.optionalPeriod,
      ...cells.evidence,
    }),
    key: ['refArea', 'title', 'sourceId'],
  }),
};
