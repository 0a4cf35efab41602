import type { TakePart } from '../../contract/participation.ts';
import {
  lastMeetingText,
  nextMeetingText,
  takePartItem,
} from '../../figures/participation/committeeItems.ts';
import { OuterLink } from '../../ui/TextLink.tsx';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { FactLine, FactList } from '../FactList.tsx';

const NOT_FOUND = 'not found';

interface TakePartFactsProps {
  readonly takePart: TakePart;
  /** Date of the view. */
  readonly day: string;
}

/** Lists the work of a committee, who may take part and through whom, and its meetings. */
export function TakePartFacts({ takePart, day }: TakePartFactsProps) {
  const { worksOn, mirrorUs, mirrorCn, mirrorOther, officialPage } = takePart;
  return (
    <div data-exempt="record">
      <FactList>
        <FactLine name="Works on">{worksOn}</FactLine>
        <FactLine name="Open to">
          <EvidenceValue item={takePartItem(takePart)} />
        </FactLine>
        <FactLine name="China">{mirrorCn ?? NOT_FOUND}</FactLine>
        <FactLine name="United States">{mirrorUs ?? NOT_FOUND}</FactLine>
        {mirrorOther !== null && <FactLine name="Elsewhere">{mirrorOther}</FactLine>}
        <FactLine name="Next meeting">
          <span data-set-ahead>{nextMeetingText(takePart, day) ?? NOT_FOUND}</span>
        </FactLine>
        <FactLine name="Last meeting">{lastMeetingText(takePart) ?? NOT_FOUND}</FactLine>
        {officialPage !== null && (
          <FactLine name="Website">
            <OuterLink href={officialPage}>{officialPage.replace(/^https?:\/\//, '')}</OuterLink>
          </FactLine>
        )}
      </FactList>
    </div>
  );
}
