import { beforeEach, expect, test } from 'vitest';
import { LEAST_LETTERS, OFTEN, PageChanges, SHORT_LETTERS } from '../../utils/page/page-changes.ts';
import { clobbered, element, shownBody } from './shown-page.ts';

const link = 'https://www.ukrinform.net/rubric-society/4180015-lamp.html';
const letters = (count: number): string => 'letter'.repeat(count).slice(0, count);
const page = `<p id="first">The lamp burns.</p><p id="clock">12:00:00</p><a id="link" href="/about">About</a>
  <article><p>Text.</p></article><script id="script"></script><div id="removed">${letters(LEAST_LETTERS)}</div>
  <div id="credit"><a href="${link}">Source</a></div><svg id="drawing"></svg>`;

let changes: PageChanges;
beforeEach(() => {
  shownBody(page);
  changes = new PageChanges();
});

/** What an observer, set as in pages, reports of an act. */
function records(act: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href'],
    attributeOldValue: true,
  });
  act();
  const seen = observer.takeRecords();
  observer.disconnect();
  return seen;
}
const matters = (act: () => void): boolean => changes.matter(records(act));
const append = (html: string): void => element('article').insertAdjacentHTML('beforeend', html);
const dataOf = (selector: string): Text => element(selector).firstChild as Text;

const cases: [name: string, act: () => void, matter: boolean][] = [
  ['nothing', () => undefined, false],
  ['a paragraph', () => append(`<p>${letters(LEAST_LETTERS)}</p>`), true],
  ['a paragraph deep inside', () => append(`<div><div><p>${letters(LEAST_LETTERS)}</p></div></div>`), true],
  ['a few words', () => append(`<p>${letters(LEAST_LETTERS - 1)}</p>`), false],
  ['a table of figures', () => append(`<p>${'1,234.56 '.repeat(60)}</p>`), false],
  ['few words in many pieces', () => append(`<i>ab</i>`.repeat(LEAST_LETTERS / 2)), true],
  ['a text that is removed', () => element('#removed').remove(), true],
  ['a text that is replaced', () => (element('#removed').textContent = 'x'), true],
  ['a text that is written into', () => (dataOf('#first').data = letters(LEAST_LETTERS)), true],
  ['a clock', () => (dataOf('#clock').data = '12:00:01'), false],
  ['the agency’s name', () => append('<i>Ukrinform</i>'), true],
  ['the agency’s name, written in', () => (dataOf('#first').data = 'Укрінформ'), true],
  ['a link to the agency', () => append(`<a href="${link}"></a>`), true],
  ['a link to the agency inside', () => append(`<div><b><a href="${link}">1</a></b></div>`), true],
  ['a link to the agency that is removed', () => element('#credit').remove(), true],
  ['a link to somebody else', () => append('<a href="https://paper.example/">1</a>'), false],
  ['a link turned to the agency', () => element('#link').setAttribute('href', link), true],
  ['a link turned away from the agency', () => element('#credit a').setAttribute('href', '/'), true],
  ['a link turned elsewhere', () => element('#link').setAttribute('href', '/contact'), false],
  ['a script', () => append(`<script type="text/plain">${letters(900)} Ukrinform</script>`), false],
  ['a style', () => append(`<style>.${letters(900)} {}</style>`), false],
  ['what is written into a script', () => element('#script').append(letters(900)), false],
  ['a comment', () => append(`<!-- ${letters(900)} Ukrinform -->`), false],
  ['a picture', () => append('<figure><img src="/1.jpg" alt=""></figure>'), false],
  ['a slot for advertising', () => append('<div class="slot"><img alt=""></div>'), false],
];

test.each(cases)('%s', (_, act, matter) => expect(matters(act)).toBe(matter));

test('small changes in different places add up until the page is read', () => {
  const word = letters(LEAST_LETTERS / 2 - 1);
  expect(matters(() => append(`<p>${word}</p>`))).toBe(false);
  changes.read();
  expect(matters(() => append(`<p>${word}</p>`))).toBe(false);
  expect(matters(() => append(`<p>${word}</p>`))).toBe(false);
  expect(matters(() => append('<p>word</p>'))).toBe(true);
});

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const tickers: [name: string, tick: (text: string) => unknown][] = [
  ['that is written into', (text) => (dataOf('#clock').data = text)],
  ['that is replaced', (text) => (element('#clock').textContent = text)],
  [
    'whose element is replaced',
    (text) =>
      element('article').replaceChildren(Object.assign(document.createElement('b'), { textContent: text })),
  ],
];

test.each(tickers)('a ticker %s is soon passed over, whatever it says', (_, tick) => {
  for (let i = 0; i <= OFTEN; i++) {
    matters(() => tick(`${words[i]} ${letters(100)}`));
    changes.read();
  }
  for (const word of words) expect(matters(() => tick(`${word} Ukrinform ${letters(100)}`))).toBe(false);
});

test.each(tickers)('a long text is no ticker, however often one place gets another: %s', (_, tick) => {
  for (const word of words) {
    expect(matters(() => tick(`${word} ${letters(SHORT_LETTERS)}`))).toBe(true);
    changes.read();
  }
});

test('a place that only grows is no ticker: a live blog, an endless list', () => {
  for (const word of words) {
    expect(matters(() => append(`<p>${word} ${letters(LEAST_LETTERS)}</p>`))).toBe(true);
    changes.read();
  }
});

test('a place from which things are only taken is no ticker: what comes there at last counts', () => {
  append('<i>x</i>'.repeat(20));
  for (const part of document.querySelectorAll('article i')) {
    matters(() => part.remove());
    changes.read();
  }
  expect(matters(() => append(`<a href="${link}">Ukrinform</a>`))).toBe(true);
});

test('a change of thousands of parts is not looked into', () => {
  expect(matters(() => append('<i></i>'.repeat(2000)))).toBe(true);
  const many = Array.from({ length: 2000 }, () => () => (dataOf('#clock').data = String(Math.random())));
  expect(matters(() => many.forEach((act) => act()))).toBe(true);
});

test('a part without end is read to a limit: the text after it does not count', () => {
  const before = '<b>1</b>'.repeat(900);
  expect(matters(() => append(`<div>${before}<p>${letters(LEAST_LETTERS)}</p></div>`))).toBe(false);
  expect(matters(() => append(`<div>${before}<a href="${link}">1</a></div>`))).toBe(true);
});

test('a form with controls named like properties of nodes is weighed', () => {
  const form = document.createElement('form');
  form.innerHTML = `<p>${letters(LEAST_LETTERS)}</p>`;
  const seen = records(() => element('article').append(form));
  clobbered(form, ['firstChild', 'textContent', 'getAttribute', 'querySelector', 'nodeName', 'nodeType']);
  expect(changes.matter(seen)).toBe(true);
});
