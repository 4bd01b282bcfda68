import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WelcomeForUser } from '../../components/WelcomeForUser.tsx';
import { speak } from './speaking.ts';

test('where the browser refuses what is stored, the page says so instead of staying empty', async () => {
  speak('en');
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no disk'));
  vi.stubGlobal('indexedDB', undefined);
  render(<WelcomeForUser packOrigin={undefined} />);
  expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
  get.mockRestore();
});
