import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, type Evaluating, type Page, until } from '../../scripts/browsers/driver.ts';
import { demoArticleLines } from '../../scripts/world/articles.ts';

/** What the options page says of an opened file: the sentence, and a line for each bad one. */
export interface Opened {
  sentence: string;
  lines: string[];
}

/** Opens a file of articles through the options page's own field, and waits until it is read. */
export async function openFile(options: Page, name: string, bytes: string | Uint8Array): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-articles-'));
  const file = join(folder, name);
  writeFileSync(file, bytes);
  try {
    await options.setFiles('#articles-file', [file]);
    return await opened(options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const opened = (options: Evaluating): Promise<Opened> =>
  until('the file to be read', async () => {
    const result = await options.evaluate<Opened | null>(`(() => {
      const result = document.querySelector('#import-result');
      const lines = [...result.querySelectorAll('li')].map((line) => line.textContent);
      const over = result.dataset.state === 'done' || result.dataset.state === 'failed';
      return over ? { sentence: result.querySelector('p').textContent, lines } : null;
    })()`);
    return result ?? undefined;
  });

/** Gives the options page the demo's articles where no file can be chosen from outside. */
export async function chooseArticles(options: Evaluating): Promise<void> {
  await beginOpening(options, demoArticleLines());
  await opened(options);
}

/** Has the options page begin to open a file of articles, as if somebody had chosen it there. */
export const beginOpening = (options: Evaluating, lines: string): Promise<unknown> =>
  options.evaluate(`(() => {
    const field = document.querySelector('#articles-file');
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(lines)}], 'articles.jsonl'));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`);

/**
 * Switches collection off before its first alarm and opens the demo's articles as a file. Gives the options page,
 * which stays open in a window of its own and asks for the tests.
 */
export async function withDemoArticles(driver: Driver): Promise<Page> {
  const options = await driver.openExtension('options.html', '#collect:checked', 'window');
  await options.click('#collect');
  await openFile(options, 'articles.jsonl', demoArticleLines());
  return options;
}
