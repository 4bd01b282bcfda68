import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Shares } from '../../components/Shares.tsx';
import type { Source } from '../../utils/policy/verdict.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';
import { source } from './verdicts.ts';

afterEach(cleanup);

const shown = (change: Partial<Source>): Element => render(<Shares source={source(change)} />).container;
/** Where a part of the bar begins and how wide it is, in percent of the bar. */
const drawn = (container: Element, part: string): number[] => {
  const rect = container.querySelector(`.bar > .part-${part}`);
  return ['x', 'width'].map((name) => Number.parseFloat(rect?.getAttribute(name) ?? 'none'));
};
const legend = (container: Element): (string | null)[] =>
  [...container.querySelectorAll('li')].map(({ textContent }) => textContent);

test('the bar is the original: own words, quoted words, and the rest, end to end', () => {
  speak('en');
  const container = shown({ articleShare: 0.5, ownShare: 0.4, words: { matched: 100, own: 75 } });
  expect(drawn(container, 'own')).toEqual([0, 37.5]);
  expect(drawn(container, 'quoted')).toEqual([37.5, 12.5]);
  expect(drawn(container, 'rest')).toEqual([50, 50]);
  expect(container.querySelector('.bar')?.getAttribute('aria-hidden')).toBe('true');
});

test.each([
  ['nothing taken', { articleShare: 0, ownShare: 0, words: { matched: 0, own: 0 } }, [0, 0], [0, 100]],
  ['all of it', { articleShare: 1, ownShare: 1, words: { matched: 9, own: 9 } }, [0, 100], [100, 0]],
  ['more than all', { articleShare: 1.2, ownShare: 1, words: { matched: 9, own: 9 } }, [0, 100], [100, 0]],
] as const)('%s stays within the bar', (_, change, own, rest) => {
  speak('en');
  const container = shown(change);
  expect(drawn(container, 'own')).toEqual(own);
  expect(drawn(container, 'rest')).toEqual(rest);
});

test.each([
  [0.5, { matched: 100, own: 75 }],
  [0.333, { matched: 3, own: 1 }],
  [0.995, { matched: 199, own: 100 }],
  [0.005, { matched: 8, own: 4 }],
  [1, { matched: 7, own: 3 }],
])('the words of the legend add up to the whole original: %d, %j', (articleShare, words) => {
  speak('en');
  const shares = legend(shown({ articleShare, words })).map((text) =>
    Number(/(\d+)%/u.exec(text ?? '')?.[1]),
  );
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
});

describe.each(languages)('in %s', (language) => {
  test('each part has its words beside its pattern, and both shares are told', async () => {
    speak(language);
    const container = shown({
      articleShare: 0.5,
      pageShare: 0.9,
      ownShare: 0.4,
      words: { matched: 100, own: 75 },
    });
    const percent = (share: number): string =>
      new Intl.NumberFormat(language, { style: 'percent' }).format(share);
    expect(legend(container)).toEqual([
      message(language, 'share_own', [percent(0.38)]),
      message(language, 'share_quoted', [percent(0.12)]),
      message(language, 'share_rest', [percent(0.5)]),
    ]);
    const swatches = [...container.querySelectorAll('li .swatch > rect')];
    expect(swatches.map((rect) => rect.getAttribute('class'))).toEqual([
      'part-own',
      'part-quoted',
      'part-rest',
    ]);
    expect(container.querySelector('p')?.textContent).toBe(
      message(language, 'share_both', [percent(0.5), percent(0.9)]),
    );
    expect(await complaints(container)).toEqual([]);
  });

  test('a part that is not there has no words', () => {
    speak(language);
    const container = shown({ articleShare: 1, ownShare: 1, words: { matched: 9, own: 9 } });
    expect(legend(container)).toHaveLength(1);
  });
});
