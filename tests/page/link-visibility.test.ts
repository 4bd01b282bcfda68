import { expect, test } from 'vitest';
import { seenLink } from '../../utils/page/link-visibility.ts';
import { Visibility } from '../../utils/page/visibility.ts';
import { element, shownBody } from './shown-page.ts';

const seen = (html: string) => {
  shownBody(`<p>By ${html}</p>`);
  return seenLink(element('a'), new Visibility(window, false));
};
const gone = 'style="display: none"';
const clipped = 'style="position: absolute; clip: rect(0px, 0px, 0px, 0px)"';

test.each([
  ['nothing', ''],
  ['spaces', '  &nbsp; '],
  ['zero-width spaces', '\u200b\u200b'],
  ['a word joiner and a soft hyphen', '\u2060\u00ad'],
  ['direction marks', '\u200e\u200f'],
  ['punctuation', '. , —'],
  ['a blank that counts as a letter', '\u3164\uffa0'],
  ['a blank that counts as a sign', '\u2800'],
  ['tags and selectors beyond the first plane', '\u{e0041}\u{e0100}'],
  ['half of a pair', '\ud835'],
  ['a comment', '<!-- Ukrinform -->'],
  ['a title for machines in a style', '<style>.ukrinform{}</style>'],
  ['a hidden template', '<template>Ukrinform</template>'],
])('a link with %s inside is no link for a reader', (_, inside) => {
  expect(seen(`<a href="/x">${inside}</a>`)).toEqual({ seen: 'hidden', why: 'no-text' });
});

test.each([
  ['text', 'Ukrinform'],
  ['a single letter', 'У'],
  ['a digit', '1'],
  ['ideographs', '通信'],
  ['mathematical letters', '𝐔𝐤𝐫𝐢𝐧𝐟𝐨𝐫𝐦'],
  ['rare ideographs', '𠮷𡈽'],
  ['a pictogram', '🔗'],
  ['a flag', '🇺🇦'],
  ['an arrow', '→'],
  ['the icon of an icon font', '\ue001'],
  ['a picture', '<img src="/logo.png" alt="">'],
  ['a picture in its own element', '<picture><source srcset="/l.webp"><img alt=""></picture>'],
  ['a drawn sign with a title', '<svg><title>Ukrinform</title><path d="M0 0"></path></svg>'],
  ['a film', '<video src="/v.mp4"></video>'],
  ['a logo beside words for screen readers', `<span ${clipped}>Ukrinform</span><img src="/logo.png" alt="">`],
  ['visible words after hidden ones', `<span ${gone}>the agency</span> Ukrinform`],
  ['visible words around a hidden picture', `Ukrinform<img alt="" ${gone}>`],
])('a link with %s is seen', (_, inside) => {
  expect(seen(`<a href="/x">${inside}</a>`)).toEqual({ seen: 'visible' });
});

test.each([
  ['words in a hidden element', `<span ${gone}>Ukrinform</span>`, 'not-rendered'],
  ['words in a hidden element, a full stop outside', `<span ${gone}>Ukrinform</span>.`, 'not-rendered'],
  ['words for screen readers only', `<span ${clipped}>Ukrinform</span>`, 'clipped'],
  ['a hidden picture', `<img alt="" ${gone}>`, 'not-rendered'],
  ['words and picture both hidden', `<b ${gone}>Ukrinform</b><img alt="" ${gone}>`, 'not-rendered'],
  ['words deep inside', `<b><i><span style="opacity: 0">Ukrinform</span></i></b>`, 'transparent'],
])('a link with %s is hidden', (_, inside, why) => {
  expect(seen(`<a href="/x">${inside}</a>`)).toEqual({ seen: 'hidden', why });
});

test('the best part decides, not the first', () => {
  const inside = `<i ${gone}>one</i><i style="opacity: 0.2">two</i>`;
  expect(seen(`<a href="/x">${inside}</a>`)).toEqual({ seen: 'unclear', why: 'half-transparent' });
});
