import { expect, test, vi } from 'vitest';
import { readPage } from '../../utils/page/page-facts.ts';
import { Visibility } from '../../utils/page/visibility.ts';
import { element, shown, shownBody } from './shown-page.ts';
import { lampStory, page, paragraphsIn } from './themes/story.ts';

const menu = `<nav>${'<a href="/news">News</a> <a href="https://b.example/">B</a>'.repeat(60)}</nav>`;
const story = (credit: string): string =>
  page(
    lampStory,
    `<body>${menu}<article><h1>${lampStory.title}</h1>${paragraphsIn(lampStory)}<p>See <a href="/x">more</a>, <a href="https://c.example/">c</a> ${credit}</p></article>${menu}</body>`,
  );
const credit = '<a href="https://www.ukrinform.net/">Ukrinform</a>';

/** The elements whose style, and whose rectangles, a reading asked for. */
function asked(html: string): { styled: Element[]; measured: Element[] } {
  const live = shown(html);
  const styled: Element[] = [];
  const measured: Element[] = [];
  const { getComputedStyle } = window;
  vi.spyOn(window, 'getComputedStyle').mockImplementation((of, pseudo) => {
    styled.push(of);
    return getComputedStyle.call(window, of, pseudo);
  });
  const box = Element.prototype.getBoundingClientRect;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function of(this: Element) {
    measured.push(this);
    return box.call(this);
  });
  readPage(live);
  vi.restoreAllMocks();
  return { styled, measured };
}

test('without a link that tells anything, nothing but the text is styled and only the page is measured', () => {
  const { styled, measured } = asked(story(''));
  expect(measured).toEqual([document.documentElement]);
  const article = element('article');
  expect(styled.filter((one) => !article.contains(one) && !one.contains(article))).toEqual([]);
});

test('no element is styled twice, with a credit or without', () => {
  for (const html of [story(''), story(credit)]) {
    const { styled } = asked(html);
    expect(styled.length).toBeGreaterThan(0);
    expect(styled.length).toBe(new Set(styled).size);
  }
});

test('styles of what lies around are read once for everything inside', () => {
  shownBody(`<main><div>${'<p>word <b>word</b></p>'.repeat(50)}</div></main>`);
  const reads = new Map<string, number>();
  const visibility = new Visibility(counting(reads), false);
  for (const one of document.querySelectorAll('p, b')) visibility.ofText(one);
  // The page, the body, the main part, its division, and each paragraph and bold word.
  for (const name of ['display', 'visibility', 'opacity', 'filter', 'color', 'fontSize'])
    expect([name, reads.get(name)]).toEqual([name, ownOnly.has(name) ? 100 : 104]);
});

/** Read of the elements alone that hold text. */
const ownOnly = new Set(['visibility', 'color', 'fontSize']);

/** A window whose computed styles count what is read of them. */
function counting(reads: Map<string, number>): Window & typeof globalThis {
  const count = (name: string): void => void reads.set(name, (reads.get(name) ?? 0) + 1);
  const counted = (style: CSSStyleDeclaration): CSSStyleDeclaration =>
    new Proxy(style, {
      get: (target, name) => {
        if (typeof name === 'string' && name !== 'getPropertyValue') count(name);
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  return new Proxy(window, {
    get: (target, name) =>
      name === 'getComputedStyle'
        ? (of: Element) => counted(target.getComputedStyle(of))
        : Reflect.get(target, name, target),
  });
}
