import { join } from 'node:path';
import { type Driver, type Page, until } from '../browsers/driver.ts';
import type { TabState } from '../../utils/tab-state.ts';
import type { Situation } from '../world/situations.ts';
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
export async function demoRow(driver: Driver, situation: Situation, pictures: string): Promise<{ row: Row; page: Page }> {
  const page = await driver.open(situation.url);
  const tabId = await page.tabId();
  const started = performance.now();
  const popup = await driver.openExtension(`popup.html?tab=${tabId}`, 'main');
  const state = await finalState(popup, tabId);
  const ms = Math.round(performance.now() - started);
  await until('the popup to show it', async () => ((await popup.evaluate<boolean>(`document.querySelector('main[data-state="${state.state}"]') !== null`)) ? true : undefined));
  const file = situation.name.replaceAll(/[^a-z]+/gu, '-');
  await popup.screenshot(join(pictures, `${file}-popup.png`));
  await popup.close();
  await page.front();
  await page.screenshot(join(pictures, `${file}-page.png`));
  return { row: rowOf(situation, state, ms), page };
}

/** The state of a tab once it is no longer being checked. */
export const finalState = (from: Page, tabId: number): Promise<TabState> =>
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
  const result = (clause: string): string | undefined => clauses.find((known) => known.clause === clause)?.result;
  const ok =
    state.state === expected.state &&
    (expected.status === undefined || verdict?.status === expected.status) &&
    (expected.link === undefined || result('link') === expected.link) &&
    (expected.position === undefined || result('position') === expected.position);
  const reason = verdict?.reason === undefined ? '' : ` (${verdict.reason})`;
  return {
    name,
    expected: expected.status ?? expected.state,
    given: `${verdict?.status ?? state.state}${reason}`,
    clauses: clauses.map(({ clause, result: given }) => `${clause} ${given}`).join(', '),
    ms,
    ok,
  };
}
