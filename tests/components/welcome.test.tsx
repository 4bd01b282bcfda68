import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CompareSample } from '../../components/CompareSample.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { WelcomeForUser } from '../../components/WelcomeForUser.tsx';
import { sampleIn } from '../../utils/sample/sample.ts';
import { defaults, readSettings } from '../../utils/settings.ts';
import { agencyHosts } from '../../utils/ukrinform/editions.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

function shown(packOrigin?: string) {
  const change = vi.fn();
  const view = render(<Welcome settings={defaults()} packOrigin={packOrigin} change={change} />);
  return { ...view, change };
}

describe.each(languages)('in %s', (language) => {
  beforeEach(() => speak(language));

  test('the first-run page is accessible and says everything', async () => {
    const { container } = shown();
    for (const key of [
      'welcome_seesText',
      'welcome_leavesText',
      'welcome_badgeText',
      'welcome_sample',
    ] as const)
      expect(container.textContent).toContain(message(language, key));
    expect(container.textContent).not.toMatch(/\$|undefined/u);
    expect(await complaints(container)).toEqual([]);
  });

  test('the sample is marked as one on both sides, and is accessible', async () => {
    const { container } = render(<CompareSample sample={sampleIn(language)} />);
    const about = [...container.querySelectorAll('.original .meta')].map(({ textContent }) => textContent);
    expect(about).toEqual([message(language, 'sample_original'), message(language, 'sample_draft')]);
    expect(container.querySelector('header')?.textContent).toContain(message(language, 'sample_hint'));
    expect(container.querySelectorAll('mark.changed-fact').length).toBeGreaterThan(1);
    // There is nothing to follow: neither text stands anywhere.
    expect(container.querySelectorAll('a')).toHaveLength(0);
    expect(await complaints(container)).toEqual([]);
  });
});

test('all hosts that can be asked are named, the origin of packs only where there is one', () => {
  const hosts = (container: Element): (string | null)[] =>
    [...container.querySelectorAll('details bdi')].map(({ textContent }) => textContent);
  expect(hosts(shown().container)).toEqual(agencyHosts);
  cleanup();
  expect(hosts(shown('https://packs.example').container)).toEqual([...agencyHosts, 'https://packs.example']);
});

test('the signs are those of the toolbar button, each with its shape and its meaning', () => {
  const { container } = shown();
  const signs = [...container.querySelectorAll('.badges li')].map((sign) => [
    sign.querySelector('img')?.getAttribute('src'),
    sign.querySelector('.badge-text')?.textContent,
  ]);
  expect(signs).toEqual([
    ['/icon/met-32.png', '✓'],
    ['/icon/not-met-32.png', '!'],
    ['/icon/unclear-32.png', '?'],
    ['/icon/plain-32.png', ''],
    ['/icon/could-not-check-32.png', '×'],
    ['/icon/off-32.png', ''],
  ]);
});

test('what is chosen there is stored', async () => {
  const { container } = render(<WelcomeForUser packOrigin={undefined} />);
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
  const box = container.querySelector('input[value="de"]');
  const mode = container.querySelector('input[value="on-click"]');
  if (box === null || mode === null) throw new Error('there is nothing to choose');
  fireEvent.change(box);
  fireEvent.change(mode);
  await waitFor(async () =>
    expect(await readSettings()).toMatchObject({ editions: ['de'], mode: 'on-click' }),
  );
});
