import { expect, test } from 'vitest';
import { Furniture } from '../../utils/page/furniture.ts';
import { linkedLength } from '../../utils/page/linked-text.ts';
import { rawBlocks } from '../../utils/page/raw-blocks.ts';
import { element, shownBody } from './shown-page.ts';

const paragraph = 'The lamp of the old harbour was lit again on Monday after two years of patient repairs.';
const story = `<p>${paragraph}</p>`.repeat(4);

/** The texts that remain of an article when its furniture is left out. */
function remaining(html: string): string[] {
  shownBody(`<article>${html}</article>`);
  const container = element('article');
  const { blocks } = rawBlocks(container);
  const furniture = new Furniture(container, blocks);
  return blocks.filter((block) => !furniture.holds(block)).map(({ text }) => text);
}
const left = (html: string): string[] => remaining(story + html).filter((text) => text !== paragraph);

test.each([
  ['navigation', '<nav><p>Home</p></nav>'],
  ['an aside', '<aside><p>Weather today</p></aside>'],
  ['a footer', '<footer><p>All rights</p></footer>'],
  ['a form', '<form><p>Your opinion</p></form>'],
  ['a button', '<button>Share it</button>'],
  ['a landmark by role', '<div role="complementary"><p>Weather</p></div>'],
  ['a search', '<div role="search"><p>Find</p></div>'],
  ['share buttons', '<div class="share-buttons"><p>Tell your friends</p></div>'],
  ['a name with underscores', '<div class="post__social"><p>Tell your friends</p></div>'],
  ['a name in one word', '<div class="relatedPosts"><p>Another story</p></div>'],
  ['a name in an id', '<div id="comments"><p>Well said.</p></div>'],
  ['a newsletter deep inside', '<div class="newsletter"><div><div><p>Get it by mail</p></div></div></div>'],
])('%s is furniture', (_, html) => expect(left(html)).toEqual([]));

test.each([
  ['Read also: The bridge opens'],
  ['Read more'],
  ['Читайте також: Міст відкрито'],
  ['Lesen Sie auch: Brücke offen'],
  ['Lea también: abren el puente'],
  ['Lire aussi : le pont ouvre'],
  ['Czytaj także: most otwarty'],
  ['あわせて読みたい：橋が開通'],
  ['Реклама'],
  ['Advertisement'],
  ['Werbung:'],
  ['Теги: міст, річка'],
  ['Підписуйтесь на наш канал'],
])('an invitation: %s', (text) => expect(left(`<p>${text}</p>`)).toEqual([]));

test.each([
  ['We use cookies to make this site better for you; by going on you accept that.'],
  ['Мы и наши партнеры используем файлы cookie. Нажимая «Принять», вы соглашаетесь с этим.'],
  ['Ми використовуємо файли cookie. Ви можете змінити налаштування будь-коли.'],
  ['Wir verwenden Cookies. Sie können Ihre Einwilligung jederzeit widerrufen.'],
  ['当サイトではクッキーを使用しています。続ける場合は同意したものとみなします。'],
])('a question for consent: %s', (text) => expect(left(`<p>${text}</p>`)).toEqual([]));

test.each([
  ['The regulator fined the paper because it had stored cookies without consent.'],
  ['Our grandmother baked cookies for the harbour office every winter.'],
  ['We accept that the lamp will burn only at night, the keeper said.'],
])('no question for consent: %s', (text) => expect(left(`<p>${text}</p>`)).toEqual([text]));

// Sentences of a story that only begin like an invitation.
test.each([
  ['Реклама тютюну на радіо буде заборонена з нового року.'],
  ['Werbung für Tabak im Radio wird ab Januar verboten.'],
  ['Anzeige erstattete am Montag der Betreiber des Leuchtturms.'],
  ['Related research was done at the harbour school in the spring.'],
  ['Publicidad ilegal fue retirada del puerto el lunes.'],
  ['Tags on the birds showed where the flock had wintered.'],
  ['Readers of the paper asked for a second lamp.'],
  [`Читайте також ${'довгий абзац про міст через річку Тиху '.repeat(6)}`.trim()],
])('a sentence, not an invitation: %s', (text) => expect(left(`<p>${text}</p>`)).toEqual([text]));

test('a list of nothing but links is furniture, a list with text is not', () => {
  expect(
    left('<ul><li><a href="/a">One more story</a></li><li><a href="/b">Another one</a></li></ul>'),
  ).toEqual([]);
  expect(left('<ul><li>The lamp, <a href="/a">built</a> in 1911</li></ul>')).toEqual([
    'The lamp, built in 1911',
  ]);
});

test('a card that is one link is furniture, a linked paragraph is not', () => {
  expect(left('<a href="/a"><div><h3>One more story</h3></div></a>')).toEqual([]);
  expect(left('<div><p><a href="/a">The harbour office has confirmed it.</a></p></div>')).toEqual([
    'The harbour office has confirmed it.',
  ]);
});

test('where paragraphs are list items, one that is all link stays', () => {
  const items = `<li><a href="/a">${paragraph}</a></li>${`<li>${paragraph}</li>`.repeat(4)}`;
  expect(remaining(`<ul>${items}</ul>`)).toHaveLength(5);
});

test('a link around a paragraph and nothing else is a linked paragraph, around more it is a card', () => {
  expect(remaining(`${story}<a href="/a"><p>${paragraph}</p></a>`)).toHaveLength(5);
  expect(remaining(`${story}<a href="/a"><h3>The lamp</h3><p>${paragraph}</p></a>`)).toHaveLength(4);
  expect(remaining(`${story}<a href="/a"><p>The lamp of the old harbour</p></a>`)).toHaveLength(4);
});

test.each([
  [
    'a widget of a page builder',
    '<div class="builder-element builder-widget-text"><p>The lamp</p></div>',
    true,
  ],
  ['a widget', '<div class="widget widget_text"><p>The lamp</p></div>', false],
  ['a condition for print', '<p class="mb-4 print:text-black">The lamp</p>', true],
  ['a teaser without links', '<div class="teaser-text"><p>The lamp</p></div>', true],
  ['a teaser that is a link', '<div class="teaser"><h3><a href="/a">The lamp</a></h3></div>', false],
  ['an element beside a sidebar', '<div class="with-sidebar"><p>The lamp</p></div>', true],
])('%s stays: %s', (_, html, stays) => expect(left(html)).toEqual(stays ? ['The lamp'] : []));

/** The texts that remain of an article whose headline is known. */
function remainingBelow(html: string): string[] {
  shownBody(`<article>${html}</article>`);
  const { blocks } = rawBlocks(element('article'));
  const furniture = new Furniture(element('article'), blocks, element('h1'));
  return blocks.filter((block) => !furniture.holds(block)).map(({ text }) => text);
}
const long = `<p>${paragraph} ${paragraph}</p>`;

test.each([
  ['a footer', '<footer>Martin Oakley</footer>'],
  ['a box called footer', '<div class="footer"><p>Martin Oakley</p></div>'],
  ['an aside', '<aside><p>Martin Oakley</p></aside>'],
])('%s between headline and text holds the line of the author; below the text it is furniture', (_, line) => {
  expect(remainingBelow(`<h1>Lamp</h1>${line}${long.repeat(4)}`)).toContain('Martin Oakley');
  expect(remainingBelow(`<h1>Lamp</h1>${long.repeat(4)}${line}`)).not.toContain('Martin Oakley');
});

test.each([
  ['is longer than a line', `<aside><p>${paragraph} ${paragraph}</p></aside>`],
  ['is links', '<aside><p><a href="/a">One more story</a></p></aside>'],
  [
    'is a sentence',
    '<aside><a href="/a"><img alt=""></a><p> All stories of the harbour in one place. </p></aside>',
  ],
  ['is a path of links', '<p><a href="/">Gazette</a> &gt; <a href="/harbour">Harbour</a> &gt; Lamp</p>'],
])('what stands above the text is furniture where it %s', (_, aside) => {
  expect(remainingBelow(`<h1>Lamp</h1>${aside}${long.repeat(9)}`)).toHaveLength(10);
});

test('what holds the headline is no furniture, whatever its name', () => {
  const html = `<div class="banner overlay"><p>Harbour</p><h1>Lamp</h1></div>${long}`;
  expect(remainingBelow(html)).toEqual(['Harbour', 'Lamp', `${paragraph} ${paragraph}`]);
});

test('a name of furniture on a wrapper around the whole text says nothing', () => {
  expect(remaining(`<div class="content-with-sidebar sidebar">${story}</div>`)).toHaveLength(4);
  expect(remaining(`<div class="print subscribe">${story}</div><p>${paragraph}</p>`)).toHaveLength(5);
});

test('the container itself is never furniture', () => {
  shownBody(`<div class="widget" role="dialog">${story}</div>`);
  const container = element('div');
  const { blocks } = rawBlocks(container);
  const furniture = new Furniture(container, blocks);
  expect(blocks.filter((block) => furniture.holds(block))).toEqual([]);
});

test('what also holds the container makes nothing furniture, above the container neither', () => {
  shownBody(
    `<form role="dialog"><p>The standfirst of the story.</p><nav>Menu</nav><main>${story}</main></form>`,
  );
  const { blocks } = rawBlocks(document.body);
  const furniture = new Furniture(element('main'), blocks.slice(2));
  expect(blocks.filter((block) => furniture.holds(block)).map(({ text }) => text)).toEqual(['Menu']);
});

test.each([
  ['<p>No link at all</p>', 0],
  ['<p>Some <a href="/x">linked</a> text</p>', 6],
  ['<p><a href="/x">All of it</a></p>', 9],
  ['<a href="/x"><p>All of it</p></a>', 9],
  ['<p><a href="/x">One</a> and <a href="/y">two</a></p>', 6],
])('%s: %i characters stand in links', (html, length) => {
  const [block] = rawBlocks(shownBody(html)).blocks;
  if (block === undefined) throw new Error('the paragraph was just shown');
  expect(linkedLength(block)).toBe(length);
});

const rowOf = (...cells: string[]): string =>
  `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

test('a cell beside the one that holds the text is furniture, on either side', () => {
  expect(remaining(rowOf('Bakers name loaf', story, 'Weather today'))).toEqual(Array(4).fill(paragraph));
});

test.each([
  [
    'rows of their own',
    `<table><tr><td>By Ada Berg</td></tr><tr><td>${story}</td></tr></table>`,
    'By Ada Berg',
  ],
  ['figures in the text', `${story}${rowOf('Ferries', 'twelve')}`, 'Ferries'],
  ['two columns of text', rowOf(story, `<p>Second column.</p>${story}`), 'Second column.'],
])('%s are none', (_, html, kept) => expect(remaining(html)).toContain(kept));
