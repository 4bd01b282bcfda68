// @vitest-environment node
import { expect, test } from 'vitest';
import { isolated } from '../../utils/text/isolated.ts';

test.each([
  ['plain words', 'paper.example', 'paper.example'],
  ['words of the other direction', 'עיתון', 'עיתון'],
  ['nothing', '', ''],
  ['an override that is closed', 'a \u202eb\u202c c', 'a \u202eb\u202c c'],
  ['isolates in each other', '\u2067a \u2066b\u2069 c\u2069', '\u2067a \u2066b\u2069 c\u2069'],
  ['an embedding in an isolate', '\u2068a \u202ab\u202c\u2069', '\u2068a \u202ab\u202c\u2069'],
  ['an override that stays open', 'net.mrofnirku \u202e/moc', 'net.mrofnirku /moc'],
  ['the end of an isolate that was never begun', 'a\u2069 b', 'a b'],
  ['an isolate that stays open', '\u2067a', 'a'],
  ['two that end in the wrong order', '\u2067a \u202eb\u2069 c\u202c', 'a b c'],
  ['ends of paragraphs', 'a\u2029b\r\nc\u0085d', 'a b c d'],
  ['the end of a message in Chromium', 'a\u0000b', 'a b'],
])('%s are closed in', (_, words, inside) => {
  expect(isolated(words)).toBe(`\u2068${inside}\u2069`);
});

test('whatever it is, the last sign closes the first one', () => {
  const controls = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];
  for (const one of controls)
    for (const other of controls) {
      let depth = 0;
      const depths = [...isolated(`x${one}y${other}z`)].map((sign) => {
        if (/[\u2066-\u2068]/u.test(sign)) depth++;
        if (sign === '\u2069') depth--;
        return depth;
      });
      expect(depths.slice(0, -1).every((open) => open > 0)).toBe(true);
      expect(depths.at(-1)).toBe(0);
    }
});
