import { userEvent, type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { ScenarioName } from '../../mocks/scenarios.ts';
import { App } from '../../src/app/App.tsx';
import { indexDocument } from '../../src/contract/catalog.ts';
import { layScenario } from './api.ts';
import { builtDocument } from './builtDocuments.ts';
import { openApp } from './openApp.ts';

interface RenderedApp {
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

/**
 * The whole app at an address, as a reader opens it on the dataset's own day: fresh data, and no test that
 * turns red because a month went by. One that was open before is closed.
 */
export function renderApp(path: string, scenario: ScenarioName | null = null): RenderedApp {
  vi.setSystemTime(`${builtDocument(indexDocument).datasetDate}T12:00:00Z`);
  layScenario(scenario);
  window.history.replaceState(null, '', path);
  return { user: userEvent.setup(), container: openApp(<App />) };
}
