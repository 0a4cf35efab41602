import { isScenario, scenarioNames, type ScenarioName } from './scenarios.ts';

/** Its name in an address, and that under which the tab keeps it. */
const KEY = 'scenario';

export function chosenScenario(): ScenarioName | null {
  const name = sessionStorage.getItem(KEY);
  return isScenario(name) ? name : null;
}

function keepScenario(name: string): void {
  if (isScenario(name)) sessionStorage.setItem(KEY, name);
  else sessionStorage.removeItem(KEY);
}

/**
 * Takes `?scenario=` out of the address before the app reads it, and keeps it for the tab until another is chosen:
 * the app has no word for it, and its links need not carry it. An unknown or empty name is none.
 */
export function takeScenario(): void {
  const url = new URL(window.location.href);
  const name = url.searchParams.get(KEY);
  if (name === null) return;
  keepScenario(name);
  url.searchParams.delete(KEY);
  window.history.replaceState(window.history.state, '', url);
}

/** A small switch in the corner of the development page: which fault is on, and a way to another. */
export function mountScenarioSwitch(): void {
  const label = document.createElement('label');
  label.textContent = 'Scenario ';
  label.style.cssText =
    'position:fixed;right:8px;bottom:8px;z-index:50;padding:4px 8px;border:1px solid #1c1b1f;background:#fff;color:#1c1b1f;font:12px sans-serif';
  const select = document.createElement('select');
  select.append(new Option('none', ''), ...scenarioNames.map((name) => new Option(name, name)));
  select.value = chosenScenario() ?? '';
  select.addEventListener('change', () => {
    keepScenario(select.value);
    window.location.reload();
  });
  label.append(select);
  document.body.append(label);
}
