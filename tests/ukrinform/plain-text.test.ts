// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../utils/ukrinform/plain-text.ts';

test.each([
  ['text', 'Storm at sea', 'Storm at sea'],
  ['white space', ' Storm\n\t at&nbsp;sea ', 'Storm at sea'],
  ['paragraphs', '<p>Storm.</p><p>Night.</p>Morning.', 'Storm. Night. Morning.'],
  ['line breaks', 'Storm<br>night<br/>morning', 'Storm night morning'],
  ['markup within a word', 'St<b>or</b>m<sup>2</sup>', 'Storm2'],
  ['a picture between words', 'Storm<img src="x.jpg">night', 'Storm night'],
  ['entities', '&laquo;Storm&raquo; &amp; &#1085;&#x456;&#1095;', '«Storm» & ніч'],
  ['an entity without its end', 'Storm &amp night', 'Storm & night'],
  ['unknown entities', '&storm; &#0;', '&storm; \uFFFD'],
  ['scripts and styles', '<script>alert("1 < 2")</script>Storm<style>p{color:red}</style>', 'Storm'],
  ['a script left open', 'Storm<script>alert(1)', 'Storm'],
  ['an end without beginning', 'Storm</style></b></p> night', 'Storm night'],
  ['a comment', 'Storm<!-- night -->', 'Storm'],
  ['a tag left open', 'Storm <a href="', 'Storm'],
  ['a sign that opens no tag', '3 < 5 > 2', '3 < 5 > 2'],
  ['nothing', '', ''],
])('reads %s', (_, html, text) => expect(plainText(html)).toBe(text));

test('reads a hostile fragment only as far as a real one goes', () => {
  expect(plainText('storm '.repeat(100_000)).length).toBeLessThanOrEqual(20_000);
  expect(plainText(`storm${'<b>'.repeat(80_000)}night`)).toBe('storm');
});

test('leaves no element standing, however a fragment is cut', () => {
  const piece = fc.constantFrom(
    '<b>',
    '</b>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<p ',
    '>',
    '"',
    'word',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(plainText(pieces.join(''))).not.toMatch(/<\/?(?:b|script|p)[\s>]/u);
    }),
  );
});
