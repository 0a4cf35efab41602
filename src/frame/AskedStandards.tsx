import { Fragment } from 'react';
import { slug } from '../contract/slug.ts';
import { TextLink } from '../ui/TextLink.tsx';

/** Acts of the EU that ask for standards, by number, with the names that readers use. */
export const askingActs: readonly (readonly [number: string, name: string])[] = [
  ['Regulation (EU) 2024/1689', 'AI Act'],
  ['Regulation (EU) 2024/2847', 'Cyber Resilience Act'],
  ['Regulation (EU) 2023/1542', 'Battery Regulation'],
];

/** Links to the standards that acts ask for; nothing if the only act asks for none. */
export function AskedStandards({ only }: { readonly only?: string }) {
  const acts = askingActs.filter(([number]) => only === undefined || number === only);
  if (acts.length === 0) return null;
  return (
    <p className={`no-print text-sm ${only === undefined ? 'max-sm:-mt-8 max-sm:-mb-4' : ''}`}>
      <TextLink to="/law-standards/requested">Standards that EU acts ask for</TextLink>
      {/* A phone has a line for the way there, and the choice of the act beyond it. */}
      <span className={only === undefined ? 'max-sm:hidden' : undefined}>
        , with stage, day and counterparts:{' '}
        {acts.map(([number, name], at) => (
          <Fragment key={number}>
            {at > 0 && ' · '}
            <TextLink to={`/law-standards/requested?act=${slug(number)}`}>{name}</TextLink>
          </Fragment>
        ))}
      </span>
    </p>
  );
}
