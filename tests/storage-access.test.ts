// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { keepStorageFromPages } from '../utils/storage-access.ts';

test('storage is for the extension’s own contexts only, where the browser knows that', () => {
  const setAccessLevel = vi.fn<() => Promise<void>>(async () => undefined);
  keepStorageFromPages({ setAccessLevel });
  expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

test('a browser that knows no such level, or refuses, does not stop the start', async () => {
  const setAccessLevel = vi.fn<() => Promise<void>>().mockRejectedValue(new Error('not here'));
  keepStorageFromPages({ setAccessLevel });
  keepStorageFromPages({});
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(setAccessLevel).toHaveBeenCalledOnce();
});
