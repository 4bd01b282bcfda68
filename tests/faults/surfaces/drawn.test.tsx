// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { background } from '../../components/background-world.ts';
import { speak } from '../../components/speaking.ts';
import { isFull, record } from '../record.ts';
import { notIsolated, shapeOf, strangeAddresses, untold } from './drawn-checks.ts';
import { batches, everyNth, naughtyTexts } from './naughty-strings.ts';
import type { Surface } from './surface.ts';
import { surfaces } from './surfaces.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);
Element.prototype.scrollIntoView = () => undefined;

const texts = naughtyTexts();
/** Each surface gets some, and each others; this environment has no memory for all (`browser/drawn.test.ts` has). */
const given = ({ most }: Surface, i: number): string[] => {
  if (isFull) return everyNth(texts.slice(i % 10), 10);
  return everyNth(texts.slice(i), most < 100 ? 1000 : 160);
};

const settled = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

/** Draws a surface with words, and does what leads to it. */
async function shown({ drawn, tabs, after = [] }: Surface, words: readonly string[]): Promise<Element> {
  if (tabs === true) tellOfTabs(words);
  const { container } = render(drawn(words));
  for (const step of after) {
    act(() => step(container));
    await settled();
  }
  return container;
}

function tellOfTabs(titles: readonly string[]): void {
  fakeBrowser.reset();
  background({
    'read-editors': () => ({
      page: 'shown',
      editors: titles.map((label, i) => ({ id: String(i), label, size: 'whole', html: '' })),
    }),
  });
  const query = async () => titles.map((title, id) => ({ id, title, url: 'https://a.example/' }));
  Object.assign(fakeBrowser.tabs, { query });
}

test.each(surfaces.map((surface, i) => [surface.name, surface, i] as const))('%s', async (_, surface, i) => {
  const words = given(surface, i);
  const faults: string[] = [];
  for (const batch of batches(words, surface.most)) {
    const harmless = shapeOf(
      await shown(
        surface,
        batch.map((__, j) => `lamp ${j}`),
      ),
    );
    cleanup();
    const container = await shown(surface, batch);
    if (shapeOf(container) !== harmless) faults.push(`another shape: ${JSON.stringify(batch.slice(0, 3))}`);
    faults.push(...strangeAddresses(container).map((address) => `leads to ${address}`));
    if (surface.written !== true)
      faults.push(...untold(container, batch).map((word) => `not told: ${JSON.stringify(word)}`));
    faults.push(...notIsolated(container, batch).map((word) => `not isolated: ${JSON.stringify(word)}`));
    cleanup();
    if (faults.length > 20) break;
  }
  record({
    family: 'surfaces',
    key: `drawn.${surface.name.replaceAll(/[^a-z]+/giu, '-')}`,
    value: words.length,
    unit: 'strings',
  });
  expect(faults.map((fault) => fault.slice(0, 300))).toEqual([]);
  expect(Reflect.get(globalThis, 'ran') ?? Reflect.get(globalThis, 'hit')).toBeUndefined();
});
