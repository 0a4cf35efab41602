import { http, type RequestHandler } from 'msw';
import { API_ROOT } from '../src/contract/document.ts';
import type { DocumentServer } from './documentServer.ts';
import { scenarios, type ScenarioName } from './scenarios.ts';

/**
 * One handler for every path of the API: it passes through to the built documents, so that no number exists
 * twice, and lays a scenario over them where one is chosen.
 *
 * @param scenario Asked at each request, so that tests can change it as they go.
 */
export function apiHandlers(serve: DocumentServer, scenario: () => ScenarioName | null): RequestHandler[] {
  return [
    http.get(`*${API_ROOT}/*`, ({ request }) => {
      const name = scenario();
      return name === null ? serve(request) : scenarios[name](request, serve);
    }),
  ];
}
