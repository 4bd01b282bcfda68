import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extended, holdsWhat, replaced, snapshotOf } from '../../../utils/page/editors/snapshot.ts';
import { readLines } from '../../../utils/page/editors/lines.ts';
import { linksOf, sameWords } from '../../../utils/page/editors/words.ts';

const link = '<a href="https://www.ukrinform.net/">Ukrinform</a>';

/** What an editor with this HTML holds. */
function linesOf(html: string) {
  document.body.innerHTML = html;
  return readLines(document.body).lines;
}
const blocksOf = (html: string) => linesOf(html).map(({ block }) => block);

test('a replaced paragraph is what the editor holds afterwards, and nothing else is', () => {
  const put = blocksOf(`Rain, ${link} reports`);
  const lines = linesOf('<h2>Title</h2><p>Rain, Ukrinform reports</p><p>More</p>');
  const line = lines[1];
  if (line === undefined) throw new Error('no line');
  const expected = replaced(lines, line, put);
  const holds = (html: string): boolean => holdsWhat(expected, snapshotOf(linesOf(html)));
  expect(holds(`<h2>Title</h2><p>Rain, ${link} reports</p><p>More</p>`)).toBe(true);
  expect(holds('<h2>Title</h2><p>Rain, Ukrinform reports</p><p>More</p>')).toBe(false);
  expect(holds(`<h2>Title</h2><p>Rain, ${link}</p><p>reports</p><p>More</p>`)).toBe(false);
  expect(holds(`<h2>Title</h2><h3>Rain, ${link} reports</h3><p>More</p>`)).toBe(false);
  expect(holds(`<h2>Title</h2><p>Rain, ${link.replace('net', 'ua')} reports</p><p>More</p>`)).toBe(false);
});

test('added words stand at their place, whatever spaces are around them', () => {
  const put = blocksOf(`(${link})`);
  const lines = linesOf('<p>Rain came</p>');
  const [line] = lines;
  if (line === undefined) throw new Error('no line');
  const expected = extended(lines, line, put, 'Rain'.length);
  const holds = (html: string): boolean => holdsWhat(expected, snapshotOf(linesOf(html)));
  expect(holds(`<p>Rain (${link})&nbsp;came</p>`)).toBe(true);
  expect(holds(`<p>Rain came (${link})</p>`)).toBe(false);
});

test('a link is one, whatever looks its words have, and its address is compared as browsers read it', () => {
  expect(linksOf(blocksOf('<p><a href="https://A.example">one <b>two</b></a></p>'))).toEqual([
    'https://a.example/ onetwo',
  ]);
});

test('words are the same, whatever white space parts them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zа-я]{1,5}$/u)),
      fc.constantFrom(' ', '\n ', '\u00a0', '\u200b \ufeff'),
      (all, gap) => {
        expect(sameWords(all.join(' '), `${gap}${all.join(gap)}`)).toBe(true);
        expect(sameWords(all.join(' '), `${all.join(' ')} z1`)).toBe(false);
      },
    ),
  );
});
