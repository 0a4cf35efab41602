import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

const dayInAddress = () => new URLSearchParams(window.location.search).get('asOf');

it('shows a typed day once typing rests, and none on the way to it', async () => {
  renderApp('/about');
  const field = await screen.findByLabelText('As of');
  await waitFor(() => expect(field).toHaveAttribute('max'));
  const steps = window.history.length;
  for (const day of ['2026-05-02', '2026-05-28']) fireEvent.change(field, { target: { value: day } });
  expect(dayInAddress()).toBeNull();
  await waitFor(() => expect(dayInAddress()).toBe('2026-05-28'));
  expect(window.history.length).toBe(steps + 1);
});

it('says at the field that a day is out of range, and takes the next one', async () => {
  const { user } = renderApp('/about');
  const field = await screen.findByLabelText('As of');
  await waitFor(() => expect(field).toHaveAttribute('max'));
  fireEvent.change(field, { target: { value: '2012-05-28' } });
  await user.type(field, '{Enter}');
  expect(field).toHaveAccessibleDescription(/^Choose a day from January 1, 2018 to .*has not changed\.$/);
  expect(dayInAddress()).toBeNull();
  fireEvent.change(field, { target: { value: '2026-05-28' } });
  await user.tab();
  expect(dayInAddress()).toBe('2026-05-28');
  expect(field).not.toHaveAccessibleDescription();
});
