import { useId, useState } from 'react';
import type { Figure } from '../../figure/figure.ts';
import { Choice } from '../../ui/Choice.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { linkDay, embedSnippet } from '../embed/embedSnippet.ts';
import { siteAddress } from '../../url/siteBase.ts';

/**
 * HTML for another page: the figure follows the newest data, or keeps this date. A view of a chosen date is meant as
 * it is, so its embed keeps the date; a view without one follows.
 */
export function EmbedFields({ figure }: { figure: Figure }) {
  const id = useId();
  const asked = linkDay(figure.link);
  const pin = asked ?? figure.asOf;
  const [day, setDay] = useState<'live' | 'pinned'>(asked === null ? 'live' : 'pinned');
  const days = [
    { value: 'live', label: 'Newest data' },
    { value: 'pinned', label: `Pinned to ${pin}` },
  ] as const;
  const pinnedTo = day === 'pinned' ? pin : null;
  const code = embedSnippet(figure, figure.link, { pinnedTo, origin: siteAddress() });
  return (
    <>
      <Choice legend="Embed shows" options={days} value={day} onChange={setDay} />
      <label htmlFor={id} className="sr-only">
        Embed code
      </label>
      <textarea
        id={id}
        readOnly
        rows={5}
        spellCheck={false}
        className="mt-2 block w-full resize-y border border-hair bg-paper px-2 py-1.5 font-mono text-xs leading-snug"
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <CopyButton label="Copy embed code" text={code} />
    </>
  );
}
