import { TextLink } from '../ui/TextLink.tsx';

/** A link to the mandatory standards on vehicles that must be met from a day ahead, as the list filters them. */
export const MandatoryAhead = () => (
  <p className="text-sm">
    <TextLink to="/standards?industry=ev,batteries,autonomous-driving&kind=mandatory&ahead=yes">
      Mandatory vehicle standards with a day ahead →
    </TextLink>
  </p>
);
