import { RefArea } from '../contract/codelists.ts';

/**
 * The two countries that are compared throughout, in alphabetical order, as in lists. A gap is the United States
 * minus China: positive if the United States is ahead.
 */
export const rivals = ['CN', 'US'] as const;
export type Rival = (typeof rivals)[number];

export const isRival = (id: string | null): id is Rival => rivals.some((rival) => rival === id);

export const rivalNames: Readonly<Record<Rival, string>> = {
  CN: RefArea.label('CN'),
  US: RefArea.label('US'),
};

/** Short form: "GPT-5.5 (U.S.)". */
export const shortRivalNames = { CN: rivalNames.CN, US: 'U.S.' } as const satisfies Record<Rival, string>;

/** Names within a sentence: "the U.S.". */
export const spokenRivals: Readonly<Record<Rival, string>> = {
  ...shortRivalNames,
  US: `the ${shortRivalNames.US}`,
};

/** Area of a number that is of both, such as a gap or a ratio between them. */
export const rivalPair = 'CN_US' satisfies RefArea;

/** Actor of a number that compares the two. */
export const bothRivals = RefArea.label(rivalPair);

export const rivalOf = { CN: 'US', US: 'CN' } as const satisfies Record<Rival, Rival>;

/** Returns the actor of a number about a model: "OpenAI (United States)". */
export const modelActor = ({
  developer,
  refArea,
}: {
  readonly developer: string;
  readonly refArea: RefArea;
}): string => `${developer} (${RefArea.label(refArea)})`;
