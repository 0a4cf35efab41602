import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Findable, SearchAnswer } from '../../domain/siteSearch.ts';
import { useListbox } from '../../ui/useListbox.ts';
import { lacksNumber, useHeldEnter } from './useHeldEnter.ts';

const answerOf = (...shown: Findable[]): SearchAnswer => ({
  groups: [{ kind: 'law', shown, count: shown.length }],
  count: shown.length,
  isNear: false,
});
const law: Findable = { kind: 'law', to: '/law-standards', title: 'AI Act' };
const draft: Findable = { kind: 'register', to: '/register/x', title: 'AI risk', designation: 'prEN 18228' };

it.each([
  ['prEN 18228', answerOf(law), true],
  ['pren 18228', answerOf(draft), false],
  ['prEN 18228', null, true],
  ['AI Act', answerOf(draft), false],
])('knows whether “%s” still lacks its document', (text, answer, lacks) => {
  expect(lacksNumber(text, answer)).toBe(lacks);
});

interface FieldProps {
  readonly text: string;
  readonly names: readonly string[];
  readonly mayCome: boolean;
  readonly onOpen: (name: string) => void;
}

function Field({ text, names, mayCome, onOpen }: FieldProps) {
  const listbox = useListbox(names.length, text);
  const [field, isHeld] = useHeldEnter(text, listbox, mayCome);
  return (
    <>
      <input aria-label="Search" {...field} />
      <p>{isHeld ? 'held' : 'free'}</p>
      {names.map((name, at) => (
        <button key={name} id={listbox.optionId(at)} onClick={() => onOpen(name)}>
          {name}
        </button>
      ))}
    </>
  );
}

describe('the Enter key of the search', () => {
  const press = (key: string) => fireEvent.keyDown(screen.getByRole('combobox'), { key });

  it('waits for the number, and opens it once it has come', () => {
    const onOpen = vi.fn();
    const { rerender } = render(<Field text="18228" names={['law']} mayCome {...{ onOpen }} />);
    press('Enter');
    expect(onOpen).not.toHaveBeenCalled();
    expect(screen.getByText('held')).toBeVisible();
    rerender(<Field text="18228" names={['draft', 'law']} mayCome={false} {...{ onOpen }} />);
    expect(onOpen.mock.calls).toEqual([['draft']]);
  });

  it('opens what an arrow chose at once, and forgets a text that has changed', () => {
    const onOpen = vi.fn();
    const { rerender } = render(<Field text="18228" names={['law', 'note']} mayCome {...{ onOpen }} />);
    press('Enter');
    rerender(<Field text="18229" names={['law', 'note']} mayCome={false} {...{ onOpen }} />);
    expect(onOpen).not.toHaveBeenCalled();
    rerender(<Field text="18229" names={['law', 'note']} mayCome {...{ onOpen }} />);
    press('ArrowDown');
    press('Enter');
    expect(onOpen.mock.calls).toEqual([['note']]);
  });
});
