import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PackActions, PackForUser } from '../../components/PackForUser.tsx';
import type { PackStatus } from '../../utils/corpus/pack-status.ts';
import { readSettings, type Settings, writeSettings } from '../../utils/settings.ts';
import { background } from './background-world.ts';
import { speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const held = {
  generation: 4,
  builtAt: 0,
  bytes: 1000,
  compared: { articles: 2, editions: [] },
  partly: false,
};
const ofOrigin: PackStatus = { origin: 'https://packs.example', activity: { doing: 'nothing' }, held };

/** As the options page shows them: the choice is a setting. */
function Packs(props: { actions: PackActions; holds: (generation: number | undefined) => void }) {
  const [wish, setWish] = useState<Settings['pack']>();
  useEffect(() => void readSettings().then(({ pack }) => setWish(pack)), []);
  const choose = async (pack: Settings['pack']): Promise<void> => {
    setWish(pack);
    await writeSettings({ pack });
  };
  return wish === undefined ? null : <PackForUser {...props} first={undefined} wish={wish} choose={choose} />;
}

async function opened(open: PackActions['open'], status: PackStatus = ofOrigin) {
  let looks = 0;
  const world = background({
    'pack-status': () => {
      looks++;
      return { ...status };
    },
    'pack-now': () => ({ ...status, activity: { doing: 'downloading', done: 1, of: 2 } }),
    'corpus-changed': () => 'received',
  });
  const remove = vi.fn(async () => undefined);
  const holds = vi.fn<(generation: number | undefined) => void>();
  const { container } = render(<Packs actions={{ open, remove }} holds={holds} />);
  await waitFor(() => expect(container.querySelector('#pack')).not.toBeNull());
  const element = (selector: string): Element => {
    const found = container.querySelector(selector);
    if (found === null) throw new Error(`there is no ${selector}`);
    return found;
  };
  return {
    element,
    remove,
    looks: () => looks,
    holds,
    names: () => world.asked.map(({ name }) => name),
    state: () => element('#pack-result').getAttribute('data-state'),
    choose(file: File) {
      Object.defineProperty(element('#pack-file'), 'files', { configurable: true, value: [file] });
      fireEvent.change(element('#pack-file'));
    },
  };
}
const file = new File(['x'], 'articles.pack');
const refused: PackActions['open'] = async () => ({ result: 'refused', fault: 'rollback' });

test('a pack is opened with progress, and the background hears of it afterwards', async () => {
  let finish: () => void = () => undefined;
  const { choose, element, state, names } = await opened(async (_, { onProgress }) => {
    onProgress(2_000_000, 4_000_000);
    await new Promise<void>((resolve) => (finish = resolve));
    return { result: 'done', generation: 5, articles: 9 };
  });
  choose(file);
  await waitFor(() => expect(element('progress').getAttribute('aria-label')).toBe('2 MB of 4 MB'));
  expect(names()).not.toContain('corpus-changed');
  finish();
  await waitFor(() => expect(state()).toBe('done'));
  await waitFor(() => expect(names()).toContain('corpus-changed'));
});

test.each<[string, PackActions['open'], string]>([
  ['refused', refused, 'older than one that was known'],
  ['not read at all', () => Promise.reject(new Error('the disk is gone')), 'the disk is gone'],
])('a pack that is %s says why', async (_, open, words) => {
  const { choose, element } = await opened(open);
  choose(file);
  await waitFor(() => expect(element('#pack-result').textContent).toContain(words));
});

test('a key that nobody knows is trusted only after a question', async () => {
  const open = vi.fn<PackActions['open']>(async (_, { trusted }) =>
    trusted === 'ab12'
      ? { result: 'done', generation: 5, articles: 9 }
      : { result: 'refused', fault: 'unknown-key', key: 'ab12' },
  );
  const { choose, element, state } = await opened(open);
  choose(file);
  await waitFor(() => expect(state()).toBe('asking'));
  fireEvent.click(element('#pack-trust-no'));
  await waitFor(() => expect(state()).toBe('idle'));
  expect(open).toHaveBeenCalledOnce();
  choose(file);
  await waitFor(() => expect(state()).toBe('asking'));
  fireEvent.click(element('#pack-trust-yes'));
  await waitFor(() => expect(state()).toBe('done'));
  expect(open.mock.lastCall?.[0]).toBe(file);
});

test('what is deleted by hand does not come back by itself', async () => {
  const { element, remove, state } = await opened(refused);
  fireEvent.click(element('#pack-delete'));
  await waitFor(() => expect(state()).toBe('removed'));
  expect(remove).toHaveBeenCalledOnce();
  expect((await readSettings()).pack).toBe('off');
  expect(element('input[value="off"]')).toHaveProperty('checked', true);
});

test('the choice is shown as it is stored, and a new one is stored', async () => {
  await writeSettings({ pack: 'whole' });
  const { element } = await opened(refused);
  await waitFor(() => expect(element('input[value="whole"]')).toHaveProperty('checked', true));
  fireEvent.change(element('input[value="recent"]'));
  await waitFor(async () => expect((await readSettings()).pack).toBe('recent'));
});

test('a look that was asked for is followed closely, and the generation is told', async () => {
  const looking: PackStatus = { ...ofOrigin, activity: { doing: 'looking' } };
  const { looks, holds } = await opened(refused, looking);
  await waitFor(() => expect(looks()).toBeGreaterThan(2), { timeout: 1800 });
  expect(holds).toHaveBeenLastCalledWith(4);
});

test('a newer pack can be looked for, and it is shown that it comes', async () => {
  const { element } = await opened(refused);
  fireEvent.click(element('#pack-now'));
  await waitFor(() => expect(element('#pack-activity').getAttribute('data-doing')).toBe('downloading'));
});
