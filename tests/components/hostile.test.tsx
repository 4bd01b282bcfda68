import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyingShown } from '../../components/copying-shown.tsx';
import { HostList } from '../../components/HostList.tsx';
import { Popup } from '../../components/Popup.tsx';
import { SafeLink } from '../../components/SafeLink.tsx';
import type { ArticleCard } from '../../utils/policy/verdict.ts';
import { isolated } from '../../utils/text/isolated.ts';
import { hostileWords as hostile } from '../states/hostile-words.ts';
import { complaints } from './accessible.ts';
import { speak } from './speaking.ts';
import { clauses, judged, source } from './verdicts.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const article = (title: string, url: string): ArticleCard => ({
  key: title.slice(0, 20),
  url,
  edition: 'en',
  title,
});

/** A popup that shows a text in every place where words from outside can stand. */
function shownEverywhere(text: string) {
  const evidence = [
    { code: 'name-only', words: text },
    { code: 'through-intermediary', words: text },
    { code: 'look-alike', url: 'https://x.example/', host: text },
    { code: 'hidden-link', url: text, why: 'tiny' },
  ] as const;
  const first = source({
    article: article(text, 'https://www.ukrinform.net/'),
    clauses: clauses({ clause: 'link', result: 'not-met', evidence: [...evidence] }),
  });
  const others = [source({ article: article(`second ${text}`, 'https://www.ukrinform.net/a') })];
  return render(
    <Popup
      view={{
        state: judged({ status: 'not-met', sources: [first, ...others] }),
        excerpts: [text, `more ${text}`],
        collection: {
          activity: { doing: 'backing-off', until: 0, after: text },
          articles: 1,
          editions: ['en'],
        },
      }}
      tabId={7}
      copying={copyingShown({ copied: 'refused', text })}
      act={() => undefined}
    />,
  ).container;
}

test.each(hostile)('%s stays text', (_, text) => {
  const plain = shownEverywhere('plain').querySelectorAll('*').length;
  cleanup();
  const container = shownEverywhere(text);
  expect(container.querySelectorAll('*')).toHaveLength(plain);
  expect(container.querySelectorAll('img, script')).toHaveLength(0);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(Reflect.get(globalThis, 'hit')).toBeUndefined();
  expect(container.querySelector('.title')?.textContent).toBe(text);
  expect(container.querySelector('.passages blockquote')?.textContent).toBe(text);
});

test.each(hostile)('%s is kept apart from the direction of our own words', (_, text) => {
  const container = shownEverywhere(text);
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const places: (string | undefined)[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (![text, isolated(text)].some((words) => node.textContent?.includes(words) === true)) continue;
    places.push(node.parentElement?.closest('bdi, .collection, textarea')?.nodeName);
  }
  expect(places.length).toBeGreaterThanOrEqual(7);
  expect(places).not.toContain(undefined);
});

test('axe finds nothing with hostile words either', async () => {
  for (const [, text] of hostile.filter(([, words]) => words.length < 1000)) {
    expect(await complaints(shownEverywhere(text))).toEqual([]);
    cleanup();
  }
});

test.each(hostile)('a list of sites shows %s as text', (_, text) => {
  const { container } = render(
    <HostList id="sites" title="Sites" hint="Sites of mine." hosts={[text]} change={() => undefined} />,
  );
  expect(container.querySelector('li bdi')?.textContent).toBe(text);
  expect(container.querySelectorAll('img, script')).toHaveLength(0);
});

test.each([
  ['javascript:globalThis.hit=1'],
  ['JavaScript:globalThis.hit=1'],
  ['java\nscript:globalThis.hit=1'],
  ['  javascript:globalThis.hit=1'],
  ['\u0001javascript:globalThis.hit=1'],
  ['data:text/html,<script>1</script>'],
  ['blob:https://www.ukrinform.net/4711'],
  ['vbscript:x'],
  ['file:///etc/hosts'],
  ['ftp://www.ukrinform.net/'],
  ['chrome-extension://abc/options.html'],
  ['moz-extension://abc/options.html'],
  ['about:blank'],
  ['/relative'],
  ['//www.ukrinform.net/'],
  ['www.ukrinform.net'],
  ['https://'],
  [''],
])('%s is no link', (href) => {
  const { container } = render(<SafeLink href={href} text="Title" />);
  expect(container.querySelector('a')).toBeNull();
  expect(container.querySelector('bdi')?.textContent).toBe('Title');
});

test.each([['https://www.ukrinform.net/a'], ['http://www.ukrinform.net/a'], ['HTTPS://WWW.UKRINFORM.NET/a']])(
  '%s is a link into a tab that knows nothing of ours',
  (href) => {
    const { getByRole } = render(<SafeLink href={href} text="Title" />);
    const link = getByRole('link');
    expect(link.getAttribute('href')).toBe(href);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')?.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
    expect(link.querySelector('bdi')?.textContent).toBe('Title');
  },
);
