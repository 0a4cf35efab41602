import { useShownView } from '../paint/shownAddress.tsx';
import { TextLink } from '../ui/TextLink.tsx';

/** A link to what binds the industries of vehicles and has a day ahead, as the list filters it; not where it is shown. */
export function BindingAhead() {
  const { options } = useShownView();
  if (options.ahead !== undefined) return null;
  return (
    <p className="text-sm">
      <TextLink to="/standards?industry=ev,batteries,autonomous-driving&kind=binding&ahead=yes">
        Binding rules with a day ahead →
      </TextLink>
    </p>
  );
}
