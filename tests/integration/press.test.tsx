import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startTransition, Suspense, use, useState } from 'react';
import { expect, it } from 'vitest';
import { press } from '../support/press.ts';

let come = (): void => undefined;

function Later({ comes }: { readonly comes: Promise<string> }) {
  return <p>{use(comes)}</p>;
}

function Page() {
  const [comes, setComes] = useState<Promise<string> | null>(null);
  const [times, setTimes] = useState(0);
  const ask = () =>
    startTransition(() => setComes(new Promise((resolve) => (come = () => resolve('has come')))));
  return (
    <>
      <button type="button" onClick={ask}>
        Ask
      </button>
      <button type="button" onClick={() => setTimes(times + 1)}>
        Pressed {times} times
      </button>
      <Suspense>{comes === null ? 'Nothing' : <Later comes={comes} />}</Suspense>
    </>
  );
}

const button = (name: RegExp) => screen.getByRole('button', { name });

it('presses do not throw away what waits for its data meanwhile', async () => {
  render(<Page />);
  const user = userEvent.setup();
  press(() => button(/Ask/));
  // Until what waits has been begun.
  await new Promise((done) => setTimeout(done, 20));
  await user.click(button(/Pressed/));
  press(() => button(/Pressed/));
  await screen.findByRole('button', { name: 'Pressed 2 times' });
  come();
  expect(await screen.findByText('has come')).toBeVisible();
});
