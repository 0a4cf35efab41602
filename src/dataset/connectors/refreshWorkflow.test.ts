import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { connectors } from './registry.ts';

const step = v.object({ uses: v.optional(v.string()), run: v.optional(v.string()) });
const workflow = v.object({
  on: v.object({ schedule: v.array(v.object({ cron: v.string() })), workflow_dispatch: v.null() }),
  permissions: v.strictObject({}),
  jobs: v.object({
    refresh: v.object({
      permissions: v.strictObject({ contents: v.literal('write'), 'pull-requests': v.literal('write') }),
      strategy: v.object({
        'fail-fast': v.literal(false),
        matrix: v.object({ upstream: v.array(v.string()) }),
      }),
      steps: v.array(step),
    }),
  }),
});

const text = readFileSync(new URL('../../../.github/workflows/refresh.yml', import.meta.url), 'utf8');
const { jobs } = v.parse(workflow, parse(text));

it('runs every connector, each in a job of its own that stops no other', () => {
  expect(jobs.refresh.strategy.matrix.upstream).toEqual(connectors.map(({ id }) => id));
});

it('takes no action but those of the host', () => {
  const used = jobs.refresh.steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
  expect(used.filter((name) => !/^actions\/(checkout|setup-node)@/.test(name))).toEqual([]);
});

const commands = jobs.refresh.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

it('raises the day of the dataset, so that what is younger passes the linter and is shown', () => {
  expect(commands.join()).toContain('data:refresh -- "$UPSTREAM" --raise-date');
});

it('lets no foreign text into a command', () => {
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});
