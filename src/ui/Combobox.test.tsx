import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Picker } from '../frame/Picker.tsx';

const cities = [
  'Accra',
  'Berlin',
  'Bern',
  'Cairo',
  'Delhi',
  'Lagos',
  'Lima',
  'Oslo',
  'Paris',
  'Quito',
  'Rome',
];
const groups = [
  { label: 'Asia', options: [{ value: 'cn', label: 'Shanghai', also: '上海, Beijing' }] },
  { label: 'Elsewhere', options: cities.map((label) => ({ value: label, label })) },
  { label: 'Americas', options: [{ value: 'sp', label: 'São Paulo' }] },
];

function City() {
  const [value, choose] = useState('Oslo');
  return <Picker label="City" groups={groups} value={value} onChange={choose} />;
}

const lines = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

function setup() {
  render(<City />);
  return { user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'City' }) };
}

it('opens at what is chosen, finds by all names, and takes a line by keys or by a click', async () => {
  const { user, field } = setup();
  expect(field).toHaveValue('Oslo');
  expect(field).toHaveAttribute('aria-expanded', 'false');
  await user.click(field);
  expect(lines()).toHaveLength(13);
  const chosen = screen.getByRole('option', { name: 'Oslo', selected: true });
  expect(field).toHaveAttribute('aria-activedescendant', chosen.id);
  await user.keyboard('sao');
  expect(lines()).toEqual(['São Paulo']);
  expect(screen.getAllByRole('group').map((group) => group.textContent)).toEqual(['AmericasSão Paulo']);
  await user.keyboard('{Enter}');
  expect(field).toHaveValue('São Paulo');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.clear(field);
  await user.keyboard('京 海');
  expect(lines()).toEqual([]);
  await user.clear(field);
  await user.keyboard('海 beij');
  await user.click(screen.getByRole('option'));
  expect(field).toHaveValue('Shanghai');
});

it('loses nothing where nothing is found, on Escape and on leaving', async () => {
  const { user, field } = setup();
  await user.click(field);
  await user.keyboard('zz');
  expect(screen.getByText('No match for “zz”. “Oslo” stays chosen.')).toBeVisible();
  await user.keyboard('{Enter}{Escape}');
  expect(field).toHaveValue('Oslo');
  expect(lines()).toEqual([]);
  await user.keyboard('{ArrowDown}');
  expect(lines()).toHaveLength(13);
  await user.tab();
  expect(field).toHaveValue('Oslo');
  expect(lines()).toEqual([]);
});

it('says how many were found once typing rests', async () => {
  const { user, field } = setup();
  await user.click(field);
  await user.keyboard('ber');
  expect(await screen.findByText('2 of 13 found')).toHaveAttribute('role', 'status');
});
