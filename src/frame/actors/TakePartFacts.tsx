import type { ReactNode } from 'react';
import type { TakePart } from '../../contract/participation.ts';
import {
  NOT_FOUND,
  lastMeetingText,
  nextMeetingText,
  takePartItem,
} from '../../figures/participation/committeeItems.ts';
import { OuterLink } from '../../ui/TextLink.tsx';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { FactLine, FactList } from '../FactList.tsx';
import { MirrorText } from './MirrorText.tsx';

interface AboveProps {
  readonly above: TakePart | null;
  /** Returns what is on record of it; `null` if nothing is. */
  readonly textOf: (above: TakePart) => string | null;
}

/** Facts of the committee above that a committee may share. */
function Above({ above, textOf }: AboveProps): ReactNode {
  const text = above === null ? null : textOf(above);
  if (above === null || text === null) return null;
  return (
    <span className="block text-soft" data-set-ahead>
      {above.committee}: <MirrorText text={text} named={above.named} />
    </span>
  );
}

interface TakePartFactsProps {
  readonly takePart: TakePart;
  /** Ways to take part in the committee above. */
  readonly above?: TakePart | null;
  /** Date of the view. */
  readonly day: string;
}

/** Lists the work of a committee, who may take part and through whom, and its meetings. */
export function TakePartFacts({ takePart, above = null, day }: TakePartFactsProps) {
  const { worksOn, mirrorUs, mirrorCn, mirrorOther, named, officialPage } = takePart;
  return (
    <div data-exempt="record">
      <FactList>
        <FactLine name="Works on">{worksOn}</FactLine>
        <FactLine name="Open to">
          <EvidenceValue item={takePartItem(takePart)} />
        </FactLine>
        <FactLine name="China’s mirror group">
          <MirrorText text={mirrorCn ?? NOT_FOUND} named={named} />
          <Above above={above} textOf={(one) => (one.mirrorCn === mirrorCn ? null : one.mirrorCn)} />
        </FactLine>
        <FactLine name="U.S. mirror group">
          <MirrorText text={mirrorUs ?? NOT_FOUND} named={named} />
          <Above above={above} textOf={(one) => (one.mirrorUs === mirrorUs ? null : one.mirrorUs)} />
        </FactLine>
        {mirrorOther !== null && (
          <FactLine name="Elsewhere">
            <MirrorText text={mirrorOther} named={named} />
          </FactLine>
        )}
        <FactLine name="Next meeting">
          <span data-set-ahead>{nextMeetingText(takePart, day) ?? NOT_FOUND}</span>
          <Above above={above} textOf={(one) => nextMeetingText(one, day)} />
        </FactLine>
        <FactLine name="Last meeting">{lastMeetingText(takePart) ?? NOT_FOUND}</FactLine>
        {officialPage !== null && (
          <FactLine name={new URL(officialPage).pathname === '/' ? 'Website of its body' : 'Website'}>
            <OuterLink href={officialPage}>{officialPage.replace(/^https?:\/\//, '')}</OuterLink>
          </FactLine>
        )}
      </FactList>
    </div>
  );
}
