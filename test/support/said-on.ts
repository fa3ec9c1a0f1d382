import type { Page } from 'puppeteer-core';

/**
 * What comes to be said on a page in Chromium, as it is said: lines on its console, errors and rejections that nobody
 * caught. A file that could not be loaded is told by the browser itself, and not counted.
 */
export const saidOn = (page: Page, said: string[] = []): readonly string[] => {
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource')) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
};
