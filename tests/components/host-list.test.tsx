import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HostList } from '../../components/HostList.tsx';
import { hostOf } from '../../utils/hosts.ts';
import { isolated } from '../../utils/text/isolated.ts';
import { complaints } from './accessible.ts';
import { message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

test.each([
  ['paper.example', 'paper.example'],
  ['  paper.example  ', 'paper.example'],
  ['www.paper.example', 'paper.example'],
  ['PAPER.Example', 'paper.example'],
  ['https://www.paper.example/news/lamp?x=1#y', 'paper.example'],
  ['Https://paper.example', 'paper.example'],
  ['HTTP://PAPER.EXAMPLE/', 'paper.example'],
  ['paper.example:8443/x', 'paper.example'],
  ['news.paper.example', 'news.paper.example'],
  ['приклад.укр', 'xn--80aikifvh.xn--j1amh'],
  ['paper。example', 'paper.example'],
])('%s is the host %s', (typed, host) => expect(hostOf(typed)).toBe(host));

test.each([
  [''],
  ['paper'],
  ['two words.example'],
  ['*.paper.example'],
  ['javascript:alert(1)'],
  ['data:text/html,x'],
  ['file:///etc/hosts'],
  ['https://'],
  ['<img src=x onerror=alert(1)>'],
  ['[::1]'],
  ['.'],
])('%s is no host', (typed) => expect(hostOf(typed)).toBeUndefined());

function shown(hosts: string[] = ['a.example', 'b.example']) {
  const change = vi.fn();
  const view = render(
    <HostList id="sites" title="Sites" hint="Sites of mine." hosts={hosts} change={change} />,
  );
  const input = view.getByRole('textbox');
  return {
    ...view,
    change,
    add(typed: string) {
      fireEvent.input(input, { target: { value: typed } });
      fireEvent.click(view.getByRole('button', { name: message('en', 'action_add') }));
    },
    value: () => (input instanceof HTMLInputElement ? input.value : ''),
  };
}

test('a host is added at the end and the field emptied', () => {
  const { add, change, value } = shown();
  add('https://www.c.example/x');
  expect(change).toHaveBeenCalledExactlyOnceWith(['a.example', 'b.example', 'c.example']);
  expect(value()).toBe('');
});

test('a host that is there already is not added twice', () => {
  const { add, change } = shown();
  add('a.example');
  expect(change).toHaveBeenCalledExactlyOnceWith(['a.example', 'b.example']);
});

test('what is no host is kept in the field and explained', () => {
  const { add, change, value, getByRole } = shown();
  add('no host');
  expect(change).not.toHaveBeenCalled();
  expect(value()).toBe('no host');
  expect(getByRole('alert').textContent).toBe(message('en', 'options_badHost'));
  expect(getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  add('c.example');
  expect(getByRole('alert').textContent).toBe('');
});

test('each host has a button of its own that removes it', () => {
  const { change, getByRole } = shown();
  fireEvent.click(getByRole('button', { name: message('en', 'action_remove', [isolated('a.example')]) }));
  expect(change).toHaveBeenCalledExactlyOnceWith(['b.example']);
});

test('axe finds nothing, with and without hosts', async () => {
  expect(await complaints(shown().container)).toEqual([]);
  cleanup();
  expect(await complaints(shown([]).container)).toEqual([]);
});
