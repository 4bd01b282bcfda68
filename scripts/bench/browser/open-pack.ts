import { until } from '../../browsers/driver.ts';
import type { QuietTab } from './quiet-tab.ts';

const OPENING_LIMIT = 300_000;

/** Opens a pack through the options page's own field; nothing else is fetched. */
export async function openPack(options: QuietTab, origin: string, pack: string): Promise<void> {
  await options.goto(`${origin}/options.html`);
  const stateOf = (): Promise<string | undefined> =>
    options.evaluate(`document.querySelector('#pack-result')?.dataset.state`);
  await until('the options page', stateOf);
  await options.evaluate(`chrome.storage.local.set({ collect: false, pack: 'off' })`);
  await options.setFiles('#pack-file', [pack]);
  const end = await until(
    'the pack to be opened',
    async () => {
      const state = await stateOf();
      return state === 'idle' || state === 'busy' ? undefined : state;
    },
    OPENING_LIMIT,
  );
  if (end !== 'done')
    throw new Error(
      `the pack was not opened: ${await options.evaluate<string>(`document.querySelector('#pack-result').textContent`)}`,
    );
}
