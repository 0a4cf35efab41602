import type { DocumentRef } from './document.ts';

/** Asks for one document. `undefined`: it has not come yet; whoever asked is asked again once it has. */
export type Ask = <T>(document: DocumentRef<T>) => T | undefined;

/** What was asked for, once nothing of it is missing. */
export type Got<Asked> = { readonly [Key in keyof Asked]: Exclude<Asked[Key], undefined> };

/** Whether all that was asked for is there. `null` is an answer: the view leaves nothing to ask for. */
export const hasCome = <Asked extends object>(asked: Asked): asked is Asked & Got<Asked> =>
  Object.values(asked).every((one) => one !== undefined);
