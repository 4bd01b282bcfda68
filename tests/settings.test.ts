// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults, readSettings, resume, type Settings, writeSettings } from '../utils/settings.ts';

test('without anything stored every setting has its default', async () => {
  expect(await readSettings()).toEqual({
    mode: 'automatic',
    modeBeforePause: 'automatic',
    offHosts: [],
    licensedHosts: [],
    mineHosts: [],
    editions: [],
    collect: true,
    pack: 'recent',
    requestsPerHour: 200,
    citationFormat: 'rich',
    citationTemplates: [],
    citationLink: 'article',
  });
});

const chosen: Settings = {
  mode: 'on-click',
  modeBeforePause: 'on-click',
  offHosts: ['paper.example'],
  licensedHosts: ['licensed.example'],
  mineHosts: ['mine.example'],
  editions: ['uk', 'ja'],
  collect: false,
  pack: 'whole',
  requestsPerHour: 50,
  citationFormat: 'house:Our desk',
  citationTemplates: [{ name: 'Our desk', format: 'telegram', text: '{title} ({link})' }],
  citationLink: 'exact-words',
};

test('what was written is read back', async () => {
  await writeSettings(chosen);
  expect(await readSettings()).toEqual(chosen);
});

test('writing one setting leaves the others', async () => {
  await writeSettings(chosen);
  await writeSettings({ mode: 'paused' });
  expect(await readSettings()).toEqual({ ...chosen, mode: 'paused' });
});

test.each<[keyof Settings, unknown]>([
  ['mode', 'sometimes'],
  ['mode', 1],
  ['modeBeforePause', 'paused'],
  ['modeBeforePause', true],
  ['offHosts', 'paper.example'],
  ['offHosts', [1]],
  ['offHosts', ['x'.repeat(254)]],
  ['licensedHosts', { 0: 'paper.example' }],
  ['mineHosts', [null]],
  ['editions', ['uk', 'sv']],
  ['editions', 'uk'],
  ['collect', 'yes'],
  ['collect', 0],
  ['pack', 'some'],
  ['pack', true],
  ['requestsPerHour', 201],
  ['requestsPerHour', '50'],
  ['citationFormat', 'word'],
  ['citationFormat', 1],
  ['citationTemplates', [{ name: 'Our desk', format: 'rich', text: 'without a link' }]],
  ['citationTemplates', 'rich'],
  ['citationLink', 'words'],
])('a damaged %s (%o) falls back alone', async (key, damaged) => {
  await fakeBrowser.storage.local.set({ ...chosen, [key]: damaged });
  expect(await readSettings()).toEqual({ ...chosen, [key]: defaults()[key] });
});

test('whatever is stored, the settings have their shape', async () => {
  const kinds = {
    mode: 'string',
    modeBeforePause: 'string',
    collect: 'boolean',
    pack: 'string',
    requestsPerHour: 'number',
    citationFormat: 'string',
    citationLink: 'string',
  };
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...Object.keys(chosen)), fc.jsonValue()),
      async (stored) => {
        fakeBrowser.reset();
        await fakeBrowser.storage.local.set(stored);
        const { mode, modeBeforePause, collect, pack, requestsPerHour, ...others } = await readSettings();
        const { citationFormat, citationLink, citationTemplates, ...lists } = others;
        expect(citationTemplates.every(({ text }) => text.includes('{link}'))).toBe(true);
        const given = {
          citationFormat: typeof citationFormat,
          citationLink: typeof citationLink,
          mode: typeof mode,
          modeBeforePause: typeof modeBeforePause,
          collect: typeof collect,
          pack: typeof pack,
          requestsPerHour: typeof requestsPerHour,
        };
        expect(given).toEqual(kinds);
        for (const list of Object.values(lists))
          expect(list.every((entry) => typeof entry === 'string')).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});

test.each<[string, Settings['mode'][], Settings['mode']]>([
  ['automatic', ['automatic', 'paused'], 'automatic'],
  ['on click', ['on-click', 'paused'], 'on-click'],
  ['on click, paused twice', ['on-click', 'paused', 'paused'], 'on-click'],
  ['on click once, later automatic', ['on-click', 'paused', 'automatic', 'paused'], 'automatic'],
  ['nothing before', ['paused'], 'automatic'],
])('a pause ends with the mode before it: %s', async (_, modes, mode) => {
  for (const next of modes) await writeSettings({ mode: next });
  await resume();
  expect((await readSettings()).mode).toBe(mode);
});

test('the defaults are nobody’s to change', () => {
  defaults().offHosts.push('paper.example');
  expect(defaults().offHosts).toEqual([]);
});
