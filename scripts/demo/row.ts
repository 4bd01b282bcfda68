import { join } from 'node:path';
import { type Driver, type Evaluating, type Page, until } from '../browsers/driver.ts';
import type { TabState } from '../../utils/tab-state.ts';
import type { Expected, Situation } from '../world/situations.ts';
import { askFrom } from './extension-page.ts';

/** One line of the demo's table. */
export interface Row {
  name: string;
  expected: string;
  given: string;
  clauses: string;
  ms: number;
  ok: boolean;
}

const CHECK = 20_000;

/** Opens one page of the world, waits for the extension's answer, and takes pictures of page and popup. */
export async function demoRow(
  driver: Driver,
  situation: Situation,
  pictures: string,
): Promise<{ row: Row; page: Page }> {
  const page = await driver.open(situation.url);
  const tabId = await page.tabId();
  const started = performance.now();
  // In a window of its own: a tab would cover the page, and a page that nobody sees is not checked.
  const popup = await driver.openExtension(`popup.html?tab=${tabId}`, 'main', 'window');
  const state = await finalState(popup, tabId);
  const ms = Math.round(performance.now() - started);
  await until('the popup to show it', async () =>
    (await popup.evaluate<boolean>(`document.querySelector('main[data-state="${state.state}"]') !== null`))
      ? true
      : undefined,
  );
  const file = situation.name.replaceAll(/[^a-z]+/gu, '-');
  await popup.screenshot(join(pictures, `${file}-popup.png`));
  await popup.close();
  await page.front();
  await page.screenshot(join(pictures, `${file}-page.png`));
  return { row: rowOf(situation, state, ms), page };
}

/** The state of a tab once it is no longer being checked. */
export const finalState = (from: Evaluating, tabId: number): Promise<TabState> =>
  until(
    'an answer of the extension',
    async () => {
      const state = await askFrom(from, 'tab-state', { tabId });
      return state.state === 'checking' ? undefined : state;
    },
    CHECK,
  );

function rowOf({ name, expected }: Situation, state: TabState, ms: number): Row {
  const verdict = state.state === 'verdict' ? state.verdict : undefined;
  const clauses = verdict?.sources[0]?.clauses ?? [];
  const reason = verdict?.reason === undefined ? '' : ` (${verdict.reason})`;
  return {
    name,
    expected: expected.status ?? expected.state,
    given: `${verdict?.status ?? state.state}${reason}`,
    clauses: clauses.map(({ clause, result }) => `${clause} ${result}`).join(', '),
    ms,
    ok: isExpected(expected, state),
  };
}

/** Whether a state is the expected one, in all that the situation says about it. */
export function isExpected(expected: Expected, state: TabState): boolean {
  if (state.state !== expected.state) return false;
  if (state.state !== 'verdict') return true;
  const results = new Map(state.verdict.sources[0]?.clauses.map(({ clause, result }) => [clause, result]));
  const given = {
    status: state.verdict.status,
    link: results.get('link'),
    position: results.get('position'),
  };
  return (['status', 'link', 'position'] as const).every(
    (part) => expected[part] === undefined || expected[part] === given[part],
  );
}
