import { setupServer } from 'msw/node';
import type { DocumentServer } from './documentServer.ts';
import { apiHandlers } from './handlers.ts';
import type { ScenarioName } from './scenarios.ts';

/** The same handlers for tests in Node. */
export function createMockServer(serve: DocumentServer, scenario: () => ScenarioName | null) {
  return setupServer(...apiHandlers(serve, scenario));
}
