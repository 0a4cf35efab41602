import { bypass } from 'msw';
import { setupWorker } from 'msw/browser';
import { apiHandlers } from './handlers.ts';
import { chosenScenario, mountScenarioSwitch, takeScenario } from './scenarioSwitch.ts';

/** Starts the mocks of the development server and shows which scenario is on. */
export async function startBrowserMocks(): Promise<void> {
  takeScenario();
  const worker = setupWorker(...apiHandlers((request) => fetch(bypass(request)), chosenScenario));
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true });
  mountScenarioSwitch();
}
