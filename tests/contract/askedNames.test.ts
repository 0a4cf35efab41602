import { describe, expect, it } from 'vitest';
import { bodyDocument } from '../../src/contract/bodies.ts';
import { planTasksDocument } from '../../src/contract/evPlans.ts';
import { boardIndexDocument } from '../../src/contract/leaderboards.ts';
import { modelDocument } from '../../src/contract/models.ts';
import { organizationDocument } from '../../src/contract/organizations.ts';
import { eventsDocument } from '../../src/contract/policyEvent.ts';
import { builtDocument } from '../support/builtDocuments.ts';

// Names that articles on this race bring up, and that a reader then looks for: each leads to something with a source.

describe('a name that readers bring leads to what is on record', () => {
  it.each([
    ['MIIT', 'cn-miit'],
    ['SAC', 'sac'],
    ['State Grid', 'cn-sgcc'],
    ['China State Railway', 'cn-china-railway'],
    ['CRRC', 'cn-crrc'],
    ['Huawei', 'cn-huawei'],
    ['Alibaba', 'cn-alibaba'],
    ['DeepSeek', 'cn-deepseek'],
    ['White House', 'us-whitehouse'],
    ['NIST', 'us-nist'],
    ['CAISI', 'us-caisi'],
    ['ANSI', 'ansi'],
    ['IEEE', 'us-ieee'],
    ['Microsoft', 'us-microsoft'],
    ['Intel', 'us-intel'],
    ['Google', 'us-google'],
    ['Apple', 'us-apple'],
    ['Qualcomm', 'us-qualcomm'],
    ['OpenAI', 'us-openai'],
    ['Anthropic', 'us-anthropic'],
  ])('%s has a page with more than its name', (name, id) => {
    const document = builtDocument(organizationDocument(id));
    const { organization, committees, facts, shares, plans, indicators, events, developer } = document;
    expect(organization.name).toContain(name);
    expect(document.sources).toHaveProperty([organization.sourceId]);
    const said = [committees, facts, shares, plans, indicators, events].flat().length;
    expect(said + (developer === null ? 0 : 1)).toBeGreaterThan(0);
  });

  it.each([
    ['Windows', 'us-microsoft', 'policy-os-desktop-windows-world'],
    ['x86', 'us-intel', 'policy-isa-server-x86-units'],
    ['Android', 'us-google', 'policy-os-mobile-android-world'],
    ['iOS', 'us-apple', 'policy-os-mobile-ios-world'],
  ])('%s is measured on the page of its owner', (_name, owner, indicator) => {
    const { indicators } = builtDocument(organizationDocument(owner));
    expect(indicators.map(({ id }) => id)).toContain(indicator);
  });

  it.each([
    ['WP.29', 'unece-wp29'],
    ['ISO', 'iso'],
    ['IEC', 'iec'],
    ['ITU', 'itu-t'],
    ['IEEE', 'ieee-sa'],
    ['3GPP', '3gpp'],
  ])('%s has a page as a body', (_name, id) => {
    expect(builtDocument(bodyDocument(id)).body.id).toBe(id);
  });

  it.each([
    'National Standardization Development Outline',
    'Standardization Talent Development Action Plan',
    'America’s AI Action Plan',
    '15th Five-Year Plan',
    'National Standards Strategy',
  ])('%s is an event with its day', (name) => {
    const { events } = builtDocument(eventsDocument);
    expect(events.some(({ title }) => title.replaceAll("'", '’').includes(name))).toBe(true);
  });

  it('finds the automotive standardization plan of 2026 with its tasks', () => {
    const { plans } = builtDocument(planTasksDocument);
    expect(plans.some(({ id }) => id === 'miit-auto-2026')).toBe(true);
  });

  it.each(['deepseek-v4-pro', 'gpt-5.5', 'qwen3.7-max'])('%s has a page with its prices', (id) => {
    expect(builtDocument(modelDocument(id)).model.id).toBe(id);
  });

  it('finds Code Arena among the boards', () => {
    const { boards } = builtDocument(boardIndexDocument);
    expect(boards.some(({ id }) => id === 'arena-code')).toBe(true);
  });
});
