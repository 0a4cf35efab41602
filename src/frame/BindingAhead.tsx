import { useShownView } from '../paint/shownAddress.tsx';
import { TextLink } from '../ui/TextLink.tsx';

/**
 * A link to the mandatory standards of the industries of vehicles with a day ahead, as the list filters them; nothing
 * where these are shown.
 */
export function MandatoryAhead() {
  const { options } = useShownView();
  if (options.ahead !== undefined) return null;
  return (
    <p className="text-sm">
      <TextLink to="/standards?industry=ev,batteries,autonomous-driving&kind=mandatory&ahead=yes">
        Mandatory vehicle and battery standards ahead →
      </TextLink>
    </p>
  );
}
