import { isScenario, scenarioNames, type ScenarioName } from './scenarios.ts';

export function chosenScenario(): ScenarioName | null {
  const name = new URLSearchParams(window.location.search).get('scenario');
  return isScenario(name) ? name : null;
}

function chooseScenario(name: string): void {
  const params = new URLSearchParams(window.location.search);
  if (name === '') params.delete('scenario');
  else params.set('scenario', name);
  window.location.search = params.toString();
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
  select.addEventListener('change', () => chooseScenario(select.value));
  label.append(select);
  document.body.append(label);
}
