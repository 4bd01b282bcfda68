// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { blockText } from '../../utils/draft/draft.ts';
import { draftHtml } from '../../utils/draft/draft-html.ts';
import { htmlDraft } from '../../utils/draft/html-draft.ts';

const lines = (html: string): string[] => draftHtml(htmlDraft(html)).split('\n');
const texts = (html: string): string[] => htmlDraft(html).blocks.map(blockText);

test('paragraphs, headings, lists and quotations keep their kind', () => {
  const html = `<html lang="uk-UA"><head><title>Назва вікна</title></head><body>
    <h1>Порт</h1> <div>Перший <b>абзац</b>.</div><p>Другий <i>абзац</i><br>і рядок.</p>
    <ol><li>Раз<ul><li>Піврази</li></ul></li><li><p>Два</p></li></ol>
    <blockquote><p>Слова.</p><p>Ще слова.</p></blockquote><h6>Кінець<br>тексту</h6></body></html>`;
  expect(lines(html)).toEqual([
    '<h1>Порт</h1>',
    '<p>Перший <strong>абзац</strong>.</p>',
    '<p>Другий <em>абзац</em></p>',
    '<p>і рядок.</p>',
    '<ol><li>Раз</li></ol>',
    '<ul><li>Піврази</li></ul>',
    '<ol><li>Два</li></ol>',
    '<blockquote><p>Слова.</p><p>Ще слова.</p></blockquote>',
    '<h6>Кінець тексту</h6>',
  ]);
  expect(htmlDraft(html)).toMatchObject({ links: 'known', language: 'uk-ua', cut: false, lost: [] });
});

test.each([
  ['https://www.ukrinform.ua/a.html', 'https://www.ukrinform.ua/a.html'],
  [' http://example.org ', 'http://example.org'],
  ['HTTPS://Example.org/?a=1&amp;b=2', 'HTTPS://Example.org/?a=1&b=2'],
  [
    'https://www.google.com/url?q=https://www.ukrinform.ua/a&amp;sa=D',
    'https://www.google.com/url?q=https://www.ukrinform.ua/a&sa=D',
  ],
  ['https://приклад.укр/шлях', 'https://приклад.укр/шлях'],
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/a\nb', 'https://example.org/ab'],
])('the link to %j is kept', (written, href) => {
  const { blocks, lost } = htmlDraft(`<p>За <a href="${written}">словами</a> порту</p>`);
  expect(blocks[0]?.spans).toEqual([{ text: 'За ' }, { text: 'словами', href }, { text: ' порту' }]);
  expect(lost).toEqual([]);
});

test('a link inside the document is only text, and every other address is named as lost', () => {
  expect(htmlDraft('<p><a href="#top">Вгору</a> <a name="a">тут</a></p>').lost).toEqual([]);
  expect(htmlDraft('<p><a href="/a.html">Порт</a></p>')).toMatchObject({
    blocks: [{ spans: [{ text: 'Порт' }] }],
    lost: ['unsafe-link'],
  });
});

test('Word: paragraphs, titles, lists, hidden text and comments', () => {
  const item = (marker: string, text: string): string =>
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
    <head><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
    <style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
    <p class=MsoTitle><span lang=UK>Порт прийняв зерно<o:p></o:p></span></p>
    <p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=UK style='font-size:12.0pt'>Перше</span></b><span
    lang=UK style='font-size:12.0pt'> судно.<span style='mso-hide:all'>невидиме</span><o:p></o:p></span></p>
    <p class=MsoNormal><o:p>&nbsp;</o:p></p>
    ${item('·', 'Крапка')}${item('o', 'Коло')}${item('1.', 'Число')}${item('б)', 'Літера')}
    <p class=MsoQuote>«Слова»</p>
    <p class=MsoNormal>Слово<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p>
    <!--EndFragment--><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
    <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Примітка.</p></div></div></body></html>`;
  expect(lines(html)).toEqual([
    '<h1>Порт прийняв зерно</h1>',
    '<p><strong>Перше</strong> судно.</p>',
    '<ul><li>Крапка</li><li>Коло</li></ul>',
    '<ol><li>Число</li><li>Літера</li></ol>',
    '<blockquote><p>«Слова»</p></blockquote>',
    '<p>Слово.</p>',
  ]);
  const { language, lost } = htmlDraft(html);
  expect(language).toBeUndefined();
  expect(lost).toEqual(['footnote']);
});

test('Google Docs: the bold wrapper is not bold, styles are looks, notes are left out', () => {
  const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;color:#000000;font-weight:400;font-style:normal;white-space:pre-wrap;">Про це </span><span style="font-size:11pt;color:#000000;font-weight:700;">повідомляє</span><span style="font-size:11pt;color:#000000;"> </span><a href="https://www.google.com/url?q=https://www.ukrinform.ua/" style="text-decoration:none;"><span style="font-size:11pt;color:#1155cc;font-style:italic;">Укрінформ</span></a><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><br /><ul><li dir="ltr"><p dir="ltr"><span>Пункт</span></p></li></ul></b><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> Примітка</span></p></div>`;
  expect(lines(html)).toEqual([
    '<p>Про це <strong>повідомляє</strong> <a href="https://www.google.com/url?q=https://www.ukrinform.ua/"><em>Укрінформ</em></a></p>',
    '<ul><li>Пункт</li></ul>',
  ]);
  expect(htmlDraft(html).lost).toEqual(['footnote']);
});

test.each([
  ['<p>а <img src="x"></p>', 'picture'],
  ['<p>а</p><svg><text>б</text></svg>', 'picture'],
  ['<p>а</p><video>б</video>', 'picture'],
  ['<p>а</p><iframe src="https://example.org/"></iframe>', 'frame'],
  ['<p>а</p><embed src="https://example.org/">', 'frame'],
  ['<p>а</p><table></table>', 'table'],
  ['<p><font color=red>а</font> <font color=blue>а</font></p>', 'colour-or-size'],
  ['<p style="font-size:12pt">а <span style="font-size:30pt">а</span></p>', 'colour-or-size'],
  ['<p>а<a href="#fn1">1</a></p>', 'footnote'],
])('%s: what is lost is named', (html, lost) => {
  expect(htmlDraft(html).lost).toEqual([lost]);
  expect(texts(html).join('')).toMatch(/^а/u);
});

test.each([
  '<p style="color:#222">а</p><p style="color:#222">б</p>',
  '<h1 style="font-size:30pt">а</h1><p style="font-size:12pt">б</p>',
  '<p style="color:black">а <a href="https://example.org/" style="color:blue">б</a></p>',
  '<p hidden><img src="x"></p><p>а</p>',
])('%s: nothing is lost', (html) => {
  expect(htmlDraft(html).lost).toEqual([]);
});

test('white space is folded as a browser shows it; where lines are kept they are paragraphs', () => {
  expect(texts('<p>  а \n\t б <b> в</b>\u00a0<i>\u00a0</i> </p><p>\u00a0</p>')).toEqual(['а б в']);
  expect(texts('<p>ш.\u00a0Одеса — Київ</p>')).toEqual(['ш.\u00a0Одеса — Київ']);
  expect(texts('<pre>а\nб  в\r\n\n</pre>г')).toEqual(['а', 'б в', 'г']);
  expect(
    texts('<div style="white-space: pre-wrap">а\n\nб<span style="white-space:normal">\nв</span></div>'),
  ).toEqual(['а', 'б в']);
});

test('a draft longer than is read is cut and says so', () => {
  const many = htmlDraft('<p>а</p>'.repeat(10_050));
  expect(many).toMatchObject({ cut: true });
  expect(many.blocks).toHaveLength(10_000);
  const long = htmlDraft(`<p>${'слово '.repeat(200_000)}</p>`);
  expect(long.cut).toBe(true);
  expect(long.blocks.map(blockText).join('').length).toBeLessThanOrEqual(1_000_000);
  expect(htmlDraft('<p>а</p>'.repeat(100)).cut).toBe(false);
});
