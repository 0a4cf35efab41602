import { moveItem, removeItem, type TrayItem } from '../../frame/tray/trayItems.ts';
import { PageLink } from '../../paint/PageLink.tsx';
import { TextButton } from '../../ui/TextLink.tsx';

interface PackListProps {
  readonly items: readonly TrayItem[];
  readonly disabled: boolean;
  readonly onChange: (items: readonly TrayItem[]) => void;
}

/** The figures in the order of the report. */
export function PackList({ items, disabled, onChange }: PackListProps) {
  if (items.length === 0) {
    return (
      <p className="mt-3 border-y border-hair py-4 text-sm text-soft">
        No figure is chosen yet. Add them here, or with “+ Report” under a figure.
      </p>
    );
  }
  // More scroll in a window, whose last rows fade.
  const isLong = items.length > 10;
  return (
    <>
      <ol
        className={`mt-3 border-y border-hair ${isLong ? 'row-window max-h-[50dvh] overflow-y-auto pb-8' : ''}`}
        tabIndex={isLong ? 0 : undefined}
        aria-label="Figures"
      >
        {items.map((item, index) => (
          <li
            key={`${item.figureId} ${item.link}`}
            className="flex items-baseline gap-3 border-b border-hair py-1.5 text-sm last:border-b-0"
          >
            <span className="w-5 shrink-0 text-right text-soft">{index + 1}</span>
            <span className="min-w-0 flex-1">
              <span className="block">{item.title}</span>
              <PageLink
                to={item.link}
                className="block text-xs break-all text-soft underline-offset-2 hover:underline"
              >
                {item.link}
              </PageLink>
            </span>
            <ItemButtons
              title={item.title}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              disabled={disabled}
              onMove={(by) => onChange(moveItem(items, index, by))}
              onRemove={() => onChange(removeItem(items, index))}
            />
          </li>
        ))}
      </ol>
      <p className="mt-1 text-right text-xs">
        <TextButton
          className="py-1 text-soft hover:text-ink disabled:opacity-40"
          disabled={disabled}
          onClick={() => onChange([])}
        >
          Remove all
        </TextButton>
      </p>
    </>
  );
}

interface ItemButtonsProps {
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly disabled: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function ItemButtons({ title, isFirst, isLast, disabled, onMove, onRemove }: ItemButtonsProps) {
  return (
    <span className="flex shrink-0">
      <SmallButton
        label={`Move “${title}” up`}
        sign="↑"
        disabled={disabled || isFirst}
        onClick={() => onMove(-1)}
      />
      <SmallButton
        label={`Move “${title}” down`}
        sign="↓"
        disabled={disabled || isLast}
        onClick={() => onMove(1)}
      />
      <SmallButton label={`Remove “${title}”`} sign="×" disabled={disabled} onClick={onRemove} />
    </span>
  );
}

interface SmallButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function SmallButton({ label, sign, disabled, onClick }: SmallButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="grid size-8 place-items-center text-soft hover:text-ink disabled:opacity-30"
      data-sign={sign}
      disabled={disabled}
      onClick={onClick}
    />
  );
}
