import * as v from 'valibot';
import { Industry, RefArea } from './codelists.ts';
import { singleDocument } from './document.ts';
import { envelope, evidence, optionalText, text, timePeriod } from './primitives.ts';

// Notifications of draft rules to the World Trade Organization.

/** A notification to the WTO committee on technical barriers to trade. */
export const tbtNotification = v.object({
  /** `null` if the text that was read does not show it. */
  symbol: optionalText,
  refArea: RefArea.schema,
  notifiedOn: v.nullable(timePeriod),
  title: text,
  industries: v.array(Industry.schema),
  /** Harmonized System codes of the goods concerned. */
  hs: v.array(text),
  ics: v.array(text),
  commentsUntil: v.nullable(timePeriod),
  /** Proposed date of entry into force. */
  forceProposed: v.nullable(timePeriod),
  evidence,
});

export const tbtNotificationsDocument = singleDocument({
  kind: 'tbt-notifications',
  path: 'standards/register/notifications',
  schema: v.object({ ...envelope, notifications: v.array(tbtNotification) }),
});
