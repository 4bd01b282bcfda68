// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettingsFile, settingsFile } from '../utils/settings-file.ts';
import { defaults, type Settings } from '../utils/settings.ts';

const own: Settings = {
  ...defaults(),
  mode: 'on-click',
  offHosts: ['off.example'],
  licensedHosts: ['licensed.example'],
  mineHosts: ['mine.example'],
  editions: ['uk', 'ja'],
  collect: false,
  pack: 'whole',
  requestsPerHour: 50,
  citationFormat: 'house:Our desk',
  citationTemplates: [{ name: 'Our desk', format: 'markdown', text: '{sentence} {link}' }],
  citationLink: 'exact-words',
};

test('saved settings come back whole where nothing was set', () => {
  const read = readSettingsFile(settingsFile(own), defaults());
  if ('wrong' in read) throw new Error(read.wrong);
  expect(read.refused).toBe(0);
  expect({ ...defaults(), ...read.change }).toEqual(own);
});

test('sites are added to the own lists, settings replaced, and what the file does not name stays', () => {
  const file = JSON.stringify({ offHosts: ['a.example', 'off.example'], collect: true });
  expect(readSettingsFile(file, own)).toEqual({
    change: {
      collect: true,
      offHosts: ['off.example', 'a.example'],
      licensedHosts: ['licensed.example'],
      mineHosts: ['mine.example'],
    },
    refused: 0,
  });
});

test('settings without lists leave the lists alone', () => {
  expect(readSettingsFile('{"mode":"paused"}', own)).toEqual({ change: { mode: 'paused' }, refused: 0 });
});

test('what is no value of a setting is left out and counted, as sites are that are none', () => {
  const file = JSON.stringify({
    mode: 'sometimes',
    requestsPerHour: 5000,
    editions: ['uk'],
    mineHosts: ['?'],
    citationTemplates: [{ name: 'Ours', format: 'rich', text: '{title}' }],
  });
  const read = readSettingsFile(file, own);
  expect(read).toMatchObject({ change: { editions: ['uk'], mineHosts: ['mine.example'] }, refused: 4 });
  expect('change' in read && Object.keys(read.change)).not.toContain('mode');
});

test.each([
  ['not JSON', 'not-json'],
  ['', 'not-json'],
  ['{}', 'no-settings'],
  ['[]', 'no-settings'],
  ['null', 'no-settings'],
  ['"mode"', 'no-settings'],
  ['{"__proto__": {"mode": "paused"}}', 'no-settings'],
  ['{"__proto__": {"mineHosts": ["a.example"]}}', 'no-settings'],
  ['["a.example"]', 'no-settings'],
])('%s is no file of settings', (text, wrong) => expect(readSettingsFile(text, own)).toEqual({ wrong }));

test('whatever a file holds, what is taken over are settings', () => {
  const names = Object.keys(defaults());
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (held) => {
      const read = readSettingsFile(JSON.stringify(held), own);
      if ('wrong' in read) return;
      const { mode = own.mode, requestsPerHour = 200, offHosts = [] } = read.change;
      expect(['automatic', 'on-click', 'paused']).toContain(mode);
      expect([200, 100, 50, 20]).toContain(requestsPerHour);
      expect(offHosts.every((host) => typeof host === 'string')).toBe(true);
      expect(Object.keys(read.change)).not.toContain('modeBeforePause');
    }),
  );
});
