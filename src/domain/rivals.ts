import { RefArea } from '../contract/codelists.ts';

/**
 * The two countries that are compared throughout, in the order of the alphabet, in which they are listed. A gap
 * is the United States minus China: positive where the United States is ahead.
 */
export const rivals = ['CN', 'US'] as const;
export type Rival = (typeof rivals)[number];

export const rivalNames: Readonly<Record<Rival, string>> = {
  CN: RefArea.label('CN'),
  US: RefArea.label('US'),
};

/** Where room is short: "GPT-5.5 (U.S.)". */
export const shortRivalNames = { CN: rivalNames.CN, US: 'U.S.' } as const satisfies Record<Rival, string>;

/** Whom a number is about that compares the two. */
export const bothRivals = `${rivalNames.CN} and ${rivalNames.US}`;

export const rivalOf = { CN: 'US', US: 'CN' } as const satisfies Record<Rival, Rival>;

/** "OpenAI (United States)": whom a number about a model is about. */
export const modelActor = ({
  developer,
  refArea,
}: {
  readonly developer: string;
  readonly refArea: RefArea;
}): string => `${developer} (${RefArea.label(refArea)})`;
