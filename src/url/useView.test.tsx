import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { goTo } from './siteBase.ts';
import { useList } from './useList.ts';
import { useOptions } from './useOptions.ts';
import { useStated } from './useView.ts';

const drawn: string[] = [];

function Followers() {
  return (
    <>
      <Metric />
      <Option />
      <Search />
    </>
  );
}

function Metric() {
  drawn.push('metric');
  return <p>{useStated(({ metric }) => metric) ?? 'no metric'}</p>;
}

function Option() {
  drawn.push('option');
  return <p>{useOptions().options.developer ?? 'no developer'}</p>;
}

function Search() {
  drawn.push('search');
  return <p>{useList().list.search || 'no text'}</p>;
}

const go = (to: string) => {
  drawn.length = 0;
  act(() => goTo(to));
};

beforeEach(() => goTo('/ev-plans'));

it('draws what follows a part of the address again for that part alone', () => {
  render(<Followers />);
  go('/ev-plans?industry=ai');
  expect(drawn).toEqual([]);
  go('/ev-plans?industry=ai&metric=output');
  expect(drawn).toEqual(['metric']);
  expect(screen.getByText('output')).toBeVisible();
  go('/ev-plans?industry=ai&metric=output&developer=DeepSeek');
  expect(drawn).toEqual(['option']);
  expect(screen.getByText('DeepSeek')).toBeVisible();
  go('/ev-plans?metric=output&developer=DeepSeek&q=gb');
  expect(drawn).toEqual(['search']);
  expect(screen.getByText('gb')).toBeVisible();
  go('/ev-plans');
  expect(screen.getByText('no metric')).toBeVisible();
  expect(screen.getByText('no developer')).toBeVisible();
  expect(screen.getByText('no text')).toBeVisible();
});
