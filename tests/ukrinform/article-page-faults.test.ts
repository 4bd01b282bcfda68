// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticlePage } from '../../utils/ukrinform/article-page.ts';
import { addressIn, faultOf, fixture } from './fixture.ts';

const page = (body: string, heading = '<h1 class="newsTitle">A storm over Sornyk</h1>', head = ''): string =>
  `<html><head>${head}</head><body>${heading}${body}</body></html>`;
const inBody = (html: string): string => page(`<div class="newsText">${html}</div>`);
const read = (html: string) => readArticlePage(html, addressIn('en'));
const storm = '<div class="newsText"><p>The storm broke four masts.</p></div>';

test.each([
  ['empty', 'nothing', ''],
  ['empty', 'white space', ' \n\t '],
  ['too-large', 'four million characters', inBody('x'.repeat(4_000_000))],
  ['no-title', 'a body without headline', page(storm, '')],
  ['no-title', 'a headline of white space', page(storm, '<h1 class="newsTitle"> <br>&nbsp;</h1>')],
  ['no-title', 'plain text', 'The storm broke four masts.'],
  ['no-title', 'a feed', fixture('feed.uk.xml')],
  ['no-body', 'a headline without body', page('<p>The storm broke four masts.</p>')],
  ['no-body', 'an empty body', inBody(' <p></p> ')],
  ['no-body', 'a body of furniture', inBody('<p>Read also: Calm</p><p>Photo: Sornyk</p><p>ol</p>')],
  ['no-body', 'a list of articles', fixture('list.en.html')],
  ['no-body', 'a login page', fixture('login.html')],
  ['too-deep', 'a hundred thousand nested blocks', inBody(`${'<div>'.repeat(100_000)}x`)],
  ['too-deep', 'a deep headline', page(storm, `<h1 class="newsTitle">${'<b>'.repeat(10_000)}x</h1>`)],
])('refuses as %s: %s', (fault, _, html) => {
  expect(faultOf(() => read(html))).toBe(fault);
});

test('reads a block with more children than a call has room for arguments', () => {
  expect(read(inBody(`${'<!---->'.repeat(200_000)}storm`)).text).toBe('storm');
});

test('reads a page that nests as deep as bad markup does', () => {
  expect(read(inBody('<span><p>Line of the storm'.repeat(200))).text.split('\n\n')).toHaveLength(200);
});

test.each([
  ['the heading of the article', '<h1 class="newsTitle">Here</h1>', 'Here'],
  ['the name of an interview', '<div class="firstTitle">Here</div>', 'Here'],
  ['the news record', '<h1 class="newsTitle"></h1><script type="application/ld+json">', 'Recorded'],
  ['the announcement', '<h1>Elsewhere</h1>', 'Announced'],
  ['any first heading', '<h1>Here</h1><h1>Second</h1>', 'Here'],
])('takes the headline from %s', (_, heading, title) => {
  const closed = heading.includes('ld+json')
    ? `${heading}{"@type":"NewsArticle","headline":" Recorded "}</script>`
    : heading;
  const announced = title === 'Announced' ? '<meta property="og:title" content=" Announced ">' : '';
  expect(read(page(storm, closed, announced)).title).toBe(title);
});

test('passes over an empty recorded headline to the announced one', () => {
  const record = '<script type="application/ld+json">{"@type":"NewsArticle","headline":""}</script>';
  const announced = '<meta property="og:title" content="Announced">';
  expect(read(page(storm, record, announced)).title).toBe('Announced');
});

test.each([
  ['an insert', '<section class="read">Calm</section>'],
  ['an aside', '<aside>Calm</aside>'],
  ['a script', '<script>Calm</script>'],
  ['a style', '<style>Calm</style>'],
  ['a caption', '<figure><figcaption>Calm</figcaption></figure>'],
  ['a hidden block', '<div data-name="int_hidden">Calm</div>'],
  ['a banner', '<div class="wide afterNewItemMobileBanner">Calm</div>'],
  ['room for a banner', '<div style="min-height: 280px;">Calm</div>'],
  ['a form', '<form>Calm<button>Calm</button></form>'],
  ['a comment', '<!-- Calm -->'],
])('leaves out %s inside the body', (_, html) => {
  expect(read(inBody(`<p>Storm${html}</p>${html}<p>Night</p>`)).text).toBe('Storm\n\nNight');
});

test('resolves entities, keeps inline elements in their words and breaks lines at <br>', () => {
  const html = '<p>Four&nbsp;mas<b>ts</b> &amp; a <i>boat</i> &lt;gone&gt;<br>Night\n fell</p>';
  expect(read(inBody(html)).text).toBe('Four masts & a boat <gone>\n\nNight fell');
});

test('reads or refuses any markup, and throws nothing else', () => {
  const piece = fc.constantFrom(
    ...'<p> </p> <div class="newsText"> <h1 class="newsTitle"> <script type="application/ld+json"> {"@type":"NewsArticle" } </script> <br> &amp; &#0; <!-- --> <time datetime=2026> <a href=/> « » word ]]> <svg> <table> " = <'.split(
      ' ',
    ),
    ' ',
    '\u0000',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(faultOf(() => read(pieces.join('')))).toMatch(/^(?:none|empty|no-title|no-body)$/u);
    }),
  );
});
