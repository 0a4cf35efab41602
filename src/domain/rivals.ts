import { RefArea } from '../contract/codelists.ts';

/** The two countries that everything is set against each other by, in the order of the alphabet. */
export const rivals = ['CN', 'US'] as const;
export type Rival = (typeof rivals)[number];

export const rivalNames: Readonly<Record<Rival, string>> = {
  CN: RefArea.label('CN'),
  US: RefArea.label('US'),
};

export const rivalOf = { CN: 'US', US: 'CN' } as const satisfies Record<Rival, Rival>;

/** "OpenAI (United States)": whom a number about a model is about. */
export const modelActor = ({
  developer,
  refArea,
}: {
  readonly developer: string;
  readonly refArea: RefArea;
}): string => `${developer} (${RefArea.label(refArea)})`;
