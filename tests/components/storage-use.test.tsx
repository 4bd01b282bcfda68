import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StorageForUser } from '../../components/StorageForUser.tsx';
import { StorageUse } from '../../components/StorageUse.tsx';
import type { StorageUsed } from '../../utils/corpus/storage-used.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const storageUse: StorageUsed = {
  used: 100_000_000,
  quota: 9_500_000_000,
  articles: 20e6,
  packs: 50e6,
  copies: 30e6,
};

test.each(languages)(
  'in %s what is used is told in all and in parts, each with its bar',
  async (language) => {
    speak(language);
    const { container } = render(<StorageUse storageUse={storageUse} />);
    const bars = [...container.querySelectorAll('li rect.some')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(bars).toEqual([20, 50, 30]);
    expect(container.textContent).toContain(message(language, 'storage_free'));
    expect(container.textContent).not.toMatch(/\$|undefined|NaN/u);
    expect(await complaints(container)).toEqual([]);
  },
);

test('large sizes are told in gigabytes', () => {
  const { container } = render(<StorageUse storageUse={storageUse} />);
  expect(container.querySelector('p')?.textContent).toBe(
    message('en', 'storage_usedOf', ['100 MB', '9.5 GB']),
  );
});

test('parts that are not there are not told, nor a sum that the browser does not tell', () => {
  const { container } = render(<StorageUse storageUse={{ packs: 5e6, copies: 0 }} />);
  expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    message('en', 'storage_packs', ['5 MB']),
  ]);
  expect(container.querySelector('p')?.textContent).toBe(message('en', 'storage_unknown'));
});

test.each<[string, () => Promise<StorageUsed>, string]>([
  ['an answer', async () => storageUse, '100 MB'],
  ['no answer', () => Promise.reject(new Error('gone')), message('en', 'storage_failed')],
])('the browser is asked when the page opens: %s', async (_, read, words) => {
  const { container } = render(<StorageForUser read={read} first={undefined} articles={1} generation={1} />);
  expect(container.textContent).toContain(message('en', 'storage_reading'));
  await waitFor(() => expect(container.textContent).toContain(words));
  expect(await complaints(container)).toEqual([]);
});
