import type { Page } from '@playwright/test';

/**
 * Collects what a page must never do: errors in its console (breaches of its security policy among them),
 * exceptions, failed requests, and requests to other origins. To be called before the page is opened.
 */
export function watchPage(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      problems.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${String(response.status())} for ${response.url()}`);
  });
  return problems;
}
