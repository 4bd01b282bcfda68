import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CompareForTab, type Originals } from '../../components/CompareForTab.tsx';
import type { FetchFault } from '../../utils/ukrinform/fetched-text.ts';
import type { TabState } from '../../utils/tab-state.ts';
import type { PageText } from '../../utils/tab/page-text.ts';
import { complaints } from './accessible.ts';
import { background } from './background-world.ts';
import { languages, message, speak } from './speaking.ts';
import { judged, source, stale, unjudged, verdict } from './verdicts.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const words =
  'The old lamp of the harbour of Saltholm was lit again on Sunday after an interval of forty years, and crews came to see it.';

const held: Originals = {
  held: vi.fn(() => Promise.resolve(words)),
  fetched: vi.fn(() => Promise.resolve({ fetched: 'nothing', why: 'network' } as const)),
};
const unheld: Originals = { ...held, held: () => Promise.resolve(undefined) };

/** Opens the comparison of a tab in a state with its first source. */
function opened(
  state: TabState | undefined,
  page: PageText = { page: 'shown', text: words },
  originals: Originals = held,
  index = 0,
) {
  const world = background({
    ...(state === undefined ? {} : { 'tab-state': () => state }),
    'check-now': () => ({ state: 'checking' }),
    'page-text': () => page,
  });
  const { container } = render(<CompareForTab tabId={7} index={index} originals={originals} />);
  const shows = (selector: string): Promise<void> =>
    waitFor(() => expect(container.querySelector(selector)).not.toBeNull());
  const alerts = (): string[] =>
    [...container.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent ?? '');
  return { container, world, shows, alerts };
}

test('a held original is compared without asking the network', async () => {
  const { container, world, shows } = opened(judged());
  await shows('[data-original=read]');
  expect(container.querySelectorAll('mark').length).toBe(2);
  expect(held.held).toHaveBeenCalledWith('en:4180015');
  expect(held.fetched).not.toHaveBeenCalled();
  expect(world.asked).toContainEqual({ name: 'page-text', ask: { tabId: 7 } });
  expect(await complaints(container)).toEqual([]);
});

test('a further source and another version are chosen by their place', async () => {
  const named = (title: string) =>
    source({ article: { key: title, url: 'https://www.ukrinform.net/a', edition: 'en', title } });
  const state = judged({ sources: [named('first'), named('second')], versions: [named('version')] });
  for (const [index, title] of ['first', 'second', 'version'].entries()) {
    const { container, shows } = opened(state, undefined, held, index);
    await shows('.title');
    expect(container.querySelector('.title')?.textContent).toBe(title);
    cleanup();
  }
});

describe.each(languages)('what cannot be shown is said in %s', (language) => {
  const withoutArticle = source();
  delete withoutArticle.article;
  const shown: PageText = { page: 'shown', text: words };
  test.each<[string, TabState | undefined, PageText, string]>([
    ['the tab is closed', undefined, { page: 'closed' }, 'compare_closed'],
    ['the tab was closed meanwhile', judged(), { page: 'closed' }, 'compare_closed'],
    ['the page was loaded anew', judged(), { page: 'left' }, 'compare_left'],
    ['another page is shown', { state: 'paused' }, { page: 'left' }, 'compare_noVerdict'],
    ['the source is gone', judged({ sources: [] }), shown, 'compare_noSource'],
    ['the source names no article', judged({ sources: [withoutArticle] }), shown, 'compare_noSource'],
  ])('%s', async (_, state, page, key) => {
    speak(language);
    const { container, shows, alerts } = opened(state, page);
    await shows('[data-copy=missing]');
    expect(alerts()).toEqual([message(language, key)]);
    expect(await complaints(container)).toEqual([]);
  });

  test.each(unjudged.filter(({ state }) => state !== 'checking'))(
    'there is no result: $state',
    async (state) => {
      speak(language);
      const { shows, alerts } = opened(state);
      await shows('[data-copy=missing]');
      expect(alerts()).toEqual([message(language, 'compare_noVerdict')]);
    },
  );

  test.each<[Exclude<FetchFault, 'moved'>, string]>([
    ['no-address', 'compare_noAddress'],
    ['network', 'compare_network'],
    ['timeout', 'compare_timeout'],
    ['not-found', 'compare_notFound'],
    ['refused', 'compare_refused'],
    ['elsewhere', 'compare_elsewhere'],
    ['no-article', 'compare_noArticle'],
  ])('the original could not be fetched: %s', async (why, key) => {
    speak(language);
    const fetched = vi.fn(() => Promise.resolve({ fetched: 'nothing', why } as const));
    const { container, shows, alerts } = opened(judged(), undefined, { ...unheld, fetched });
    await shows('[data-original=not-held]');
    expect(fetched).not.toHaveBeenCalled();
    expect(await complaints(container)).toEqual([]);
    fireEvent.click(container.querySelector('#fetch-original') ?? container);
    await shows('[data-original=failed]');
    expect(fetched).toHaveBeenCalledWith(source().article?.url);
    expect(alerts()).toEqual([message(language, key)]);
    expect(await complaints(container)).toEqual([]);
  });
});

test('an original that was fetched is compared; nothing is held that it could have changed since', async () => {
  const fetched = () => Promise.resolve({ fetched: 'text', title: 'Lamp', text: words } as const);
  const { container, shows } = opened(judged(), undefined, { ...unheld, fetched });
  await shows('[data-original=not-held]');
  fireEvent.click(container.querySelector('#fetch-original') ?? container);
  await shows('[data-original=read] mark');
  expect(container.querySelector('.revision')).toBeNull();
});

test('an address that leads to another article now is not followed', async () => {
  const to = 'https://www.ukrinform.net/rubric-society/4180099-other.html';
  const fetched = () => Promise.resolve({ fetched: 'nothing', why: 'moved', to } as const);
  const { container, shows, alerts } = opened(judged(), undefined, { ...unheld, fetched });
  await shows('[data-original=not-held]');
  fireEvent.click(container.querySelector('#fetch-original') ?? container);
  await shows('[data-original=failed]');
  expect(alerts()).toEqual([message('en', 'compare_leadsOn')]);
});

test('a storage that fails is as if nothing was held', async () => {
  const { shows } = opened(judged(), undefined, {
    ...held,
    held: () => Promise.reject(new Error('no storage')),
  });
  await shows('[data-original=not-held]');
});

test('a background that does not answer is said not to answer, and can be asked again', async () => {
  const { container } = render(<CompareForTab tabId={7} index={0} originals={held} />);
  await waitFor(() =>
    expect(container.querySelector('[role=alert] p')?.textContent).toBe(message('en', 'hint_noAnswer')),
  );
  const world = background({ 'check-now': () => judged(), 'page-text': () => ({ page: 'closed' }) });
  fireEvent.click(container.querySelector('[data-action=again]') ?? container);
  await waitFor(() => expect(world.asked.map(({ name }) => name)).toContain('check-now'));
});

test('while the page is checked it waits for the verdict', async () => {
  const { world, shows } = opened({ state: 'checking' });
  await shows('[aria-busy=true] [role=status]');
  world.answers['tab-state'] = () => judged();
  await shows('[data-original=read]');
});

test('a page that has changed since is shown as it was checked, and can be checked again', async () => {
  const { container, world, shows, alerts } = opened(stale());
  await shows('[data-original=read]');
  expect(alerts()[0]).toContain(message('en', 'compare_changed'));
  world.answers['tab-state'] = () => ({ state: 'verdict', verdict: verdict(), freshness: 'final' });
  fireEvent.click(container.querySelector('[data-action=again]') ?? container);
  await shows('[data-copy=looking]');
  await shows('[data-original=read]');
  expect(world.asked.map(({ name }) => name)).toContain('check-now');
  expect(alerts()).toEqual([]);
});
