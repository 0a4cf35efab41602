import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { developerDocument, modelDocument } from '../../src/contract/models.ts';
import { scanNumbers } from '../support/scanNumbers.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';
import { takeLine } from '../support/takeLine.ts';

const model = builtDocument(modelDocument('gpt-5.5'));
const developer = builtDocument(developerDocument('openai'));

describe('the page of a model', () => {
  it('ties its prices to its places on boards', async () => {
    const { user } = renderApp('/models/gpt-5.5');
    expect(await screen.findByRole('heading', { level: 1, name: 'GPT-5.5' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'OpenAI' })).toHaveAttribute('href', '/developers/openai');
    const prices = screen.getByRole('table', { name: 'List prices over time' });
    expect(within(prices).getByRole('button', { name: '$30' })).toBeVisible();
    const modes = screen.getByRole('table', { name: 'Prices by prompt length and mode' });
    expect(within(modes).getAllByRole('row', { name: /above 272,000 input tokens.*\$45$/ })).toHaveLength(2);
    expect(within(modes).getAllByRole('row', { name: /^up to 272,000 input tokens/ })).toHaveLength(2);
    expect(modes).not.toHaveTextContent(/\bany\b/);
    await user.click(screen.getByRole('button', { name: /^Show all \d+ leaderboards$/ }));
    const places = screen.getByRole('table', { name: 'Latest rank on each leaderboard' });
    expect(within(places).getAllByRole('row')).toHaveLength(model.boards.length + 1);
    const link = within(places).getByRole('link', { name: 'Code Arena (WebDev, overall)' });
    expect(link).toHaveAttribute('href', '/leaderboards/arena-code');
    const [place] = within(places).getAllByRole('button', { name: /^\d+(st|nd|rd|th)( of \d+)?$/ });
    if (place === undefined) throw new Error('The table holds no place.');
    await user.click(place);
    expect(await screen.findByRole('dialog', { name: 'Evidence' })).toHaveTextContent('Listed as');
  });

  it('draws the board that is asked for, and writes it into the link', async () => {
    const { user, container } = renderApp('/models/gpt-5.5?scores=no-such-board');
    const board = await screen.findByRole('combobox', { name: 'Leaderboard' });
    expect(board).toHaveValue('Code Arena (WebDev, overall)');
    await takeLine(user, board, 'livebench');
    expect(window.location.search).toBe('?scores=livebench');
    const figure = container.querySelector('[data-figure="model-scores.gpt-5.5"]');
    await waitFor(() => expect(figure).toHaveTextContent(/ranks .* on LiveBench/));
  });

  it('says nothing that was later than the day', async () => {
    renderApp('/models/gpt-5.5?asOf=2026-05-26');
    const places = await screen.findByRole('table', { name: 'Latest rank on each leaderboard' });
    const boards = model.boards.filter(({ scores }) => (scores[0]?.snapshot ?? '') <= '2026-05-26');
    expect(boards.length).toBeLessThan(model.boards.length);
    expect(within(places).getAllByRole('row')).toHaveLength(boards.length + 1);
    expect(screen.queryByRole('table', { name: 'Prices by prompt length and mode' })).toBeNull();
    // A source may be a repository that went on for years after the capture that is cited from it.
    screen.getByRole('region', { name: /^Its (source|\d+ sources)$/ }).remove();
    expect(screen.getByRole('main').textContent).not.toMatch(/(June|July|August|October) \d+, 2026/);
  });

  it('has a line for the price that is announced, and says that the one in force ends', async () => {
    renderApp('/models/gemini-4-carbon');
    const prices = await screen.findByRole('table', { name: 'List prices over time' });
    const [, next, now] = within(prices).getAllByRole('row');
    expect(next).toHaveTextContent(/^December 1, 2026announcedscheduled.*\$4\$20$/);
    expect(now).toHaveTextContent('announced to end on December 1, 2026');
  });

  it('names on the card of a price where it was seen last, if that is not who states it', async () => {
    const { model: priced, sources } = builtDocument(modelDocument('ling-1t'));
    const { evidence, lastListedEvidence } = priced;
    expect(lastListedEvidence.sourceId).not.toBe(evidence.sourceId);
    const { user } = renderApp('/models/ling-1t');
    const prices = await screen.findByRole('table', { name: 'List prices over time' });
    const [price] = within(prices).getAllByRole('button', { name: /^\$/ });
    if (price === undefined) throw new Error('The table holds no price.');
    await user.click(price);
    const card = await screen.findByRole('dialog', { name: 'Evidence' });
    const last = within(card).getByText('Last listed').nextElementSibling;
    expect(last).toHaveTextContent(sources[lastListedEvidence.sourceId]?.title ?? 'no title');
  });

  it('says that a model was not out yet', async () => {
    renderApp('/models/gpt-5.5?asOf=2025-01-01');
    expect(await screen.findByText(/^Not yet published on January 1, 2025/)).toBeVisible();
    expect(screen.queryByText('Weights')).toBeNull();
    expect(screen.getByRole('main').textContent).not.toContain('2026');
  });

  it('says that there is no such model', async () => {
    renderApp('/models/gpt-99');
    expect(await screen.findByText(/^There is no model “gpt-99” on record/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'No such model' })).toBeVisible();
  });

  it('has no number without its card', async () => {
    renderApp('/models/deepseek-v4-pro');
    await screen.findByRole('heading', { level: 1, name: 'DeepSeek-V4-Pro' });
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
  });
});

describe('the page of a developer', () => {
  it('lists its models and its best places', async () => {
    const { user } = renderApp('/developers/openai');
    expect(await screen.findByRole('heading', { level: 1, name: 'OpenAI' })).toBeVisible();
    for (const name of [/^Show all \d+$/, /^Show all \d+ leaderboards$/])
      await user.click(screen.getByRole('button', { name }));
    const models = screen.getByRole('table', { name: 'Models of the developer' });
    expect(within(models).getByRole('link', { name: 'GPT-5.5' })).toHaveAttribute('href', '/models/gpt-5.5');
    const places = screen.getByRole('table', { name: 'Best rank on each leaderboard' });
    expect(within(places).getAllByRole('row')).toHaveLength(developer.places.length + 1);
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
  });

  it('leaves out the captures and models that came later', async () => {
    renderApp('/developers/openai?asOf=2026-05-26');
    expect(
      await screen.findByText(/^Left out: \d+ leaderboards whose latest snapshot is from after/),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'GPT-6 Sol' })).toBeNull();
  });

  it('says that there is no such developer', async () => {
    renderApp('/developers/nobody');
    expect(await screen.findByText(/^There is no developer “nobody” on record/)).toBeVisible();
  });
});
