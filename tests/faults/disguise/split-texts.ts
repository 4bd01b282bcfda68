import { demoArticle } from '../../../scripts/world/articles.ts';
import { orchardReport } from '../../../scripts/world/own-texts.ts';

const berries = demoArticle(4180027);
/** Without the agency's name, which alone would have a page read. */
const paragraphs = [berries.lead, ...berries.paragraphs].map((text) =>
  text.replaceAll('Ukrinform', 'the paper'),
);

/** A page that shows an article of the agency, uncredited, in a way that may keep its text from being read. */
export interface SplitText {
  name: string;
  html: string;
  /** Whether the text is found all the same; what is not may be unfound or unchecked, and never credited. */
  found: boolean;
}

const eachLetter = (change: (letter: string, i: number) => string): string =>
  paragraphs
    .map((text) => `<p>${text.replace(/\p{L}/gu, (letter, at: number) => change(letter, at))}</p>`)
    .join('');
const eachWord = (change: (word: string, i: number) => string): string =>
  paragraphs.map((text) => `<p>${text.split(' ').map(change).join(' ')}</p>`).join('');
const plain = paragraphs.map((text) => `<p>${text}</p>`).join('');
const around = (before: string, after = ''): string => `${before}${plain}${after}`;
const encoded = encodeURIComponent(plain);
const drawn = encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">${paragraphs.map((text, i) => `<text y="${20 * i + 20}">${text.replace(/&/gu, '')}</text>`).join('')}</svg>`,
);
const shadow = (mode: string, inside: string, light = ''): string =>
  `<story-text><template shadowrootmode="${mode}">${inside}</template>${light}</story-text>`;
/** Letters moved on by one, as a font would show them that has the glyphs in other places. */
const moved = paragraphs
  .map(
    (text) => `<p>${text.replace(/[a-y]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1))}</p>`,
  )
  .join('');

const split: readonly (readonly [name: string, article: string])[] = [
  ['every letter in an element', eachLetter((letter) => `<span>${letter}</span>`)],
  ['every letter in three elements', eachLetter((letter) => `<b><i><span>${letter}</span></i></b>`)],
  [
    'every second letter in a font',
    eachLetter((letter, i) => (i % 2 === 0 ? `<font color="#222">${letter}</font>` : letter)),
  ],
  ['comments between letters', eachLetter((letter) => `${letter}<!-- -->`)],
  ['empty elements between letters', eachLetter((letter) => `${letter}<span></span>`)],
  ['places to break between letters', eachLetter((letter) => `${letter}<wbr>`)],
  ['soft hyphens between letters', eachLetter((letter) => `${letter}&shy;`)],
  ['every word in an element', eachWord((word) => `<span>${word}</span>`)],
  ['every word in a box', eachWord((word) => `<span style="display:inline-block">${word}</span>`)],
  ['every word a link', eachWord((word, i) => `<a href="/tag/${i}">${word}</a>`)],
  ['wide letters', around('<style>p{letter-spacing:.4em}</style>')],
  ['letters that begin big', around('<style>p::first-letter{font-size:3em;float:left}</style>')],
  [
    'a big letter in an element',
    paragraphs
      .map((text) => `<p><span style="float:left;font-size:3em">${text.charAt(0)}</span>${text.slice(1)}</p>`)
      .join(''),
  ],
  ['letters made capitals', around('<style>p{text-transform:uppercase}</style>')],
  [
    'paragraphs in another order',
    `<div style="display:flex;flex-direction:column">${[...paragraphs]
      .reverse()
      .map((text, i) => `<p style="order:${-i}">${text}</p>`)
      .join('')}</div>`,
  ],
  ['columns', around('<div style="columns:3">', '</div>')],
  ['lines from top to bottom', around('<div style="writing-mode:vertical-rl">', '</div>')],
  ['text that is turned', around('<div style="transform:rotate(3deg)">', '</div>')],
  ['text that cannot be chosen', around('<div style="user-select:none" oncopy="return false">', '</div>')],
  ['a slot', shadow('closed', '<div><slot></slot></div>', plain)],
  ['cells of a table', `<table>${paragraphs.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`],
];

const unread: readonly (readonly [name: string, article: string])[] = [
  [
    'words of a style',
    `<style>p::before{content:attr(data-text)}</style>${paragraphs.map((text) => `<p data-text="${text.replace(/"/gu, '&quot;')}"></p>`).join('')}`,
  ],
  [
    'words moved by their order',
    paragraphs
      .map(
        (text) =>
          `<p style="display:flex;flex-wrap:wrap;gap:.3em">${text
            .split(' ')
            .map((word, i) => `<span style="order:${i}">${word}</span>`)
            .toSorted((a, b) => (a < b ? -1 : 1))
            .join('')}</p>`,
      )
      .join(''),
  ],
  [
    'spaces of a style',
    `<style>span{margin-right:.3em}</style>${paragraphs
      .map(
        (text) =>
          `<p>${text
            .split(' ')
            .map((word) => `<span>${word}</span>`)
            .join('')}</p>`,
      )
      .join('')}`,
  ],
  [
    'text written backwards and turned',
    `<div style="unicode-bidi:bidi-override;direction:rtl">${paragraphs.map((text) => `<p>${[...text].reverse().join('')}</p>`).join('')}</div>`,
  ],
  [
    'a canvas',
    `<canvas width="900" height="600"></canvas><script>const c=document.querySelector('canvas').getContext('2d');${JSON.stringify(paragraphs)}.forEach((t,i)=>c.fillText(t,0,20*i+20))</script>`,
  ],
  ['a picture', `<img alt="" src="data:image/svg+xml,${drawn}">`],
  ['a drawing', decodeURIComponent(drawn)],
  ['an open shadow root', shadow('open', plain)],
  ['a closed shadow root', shadow('closed', plain)],
  ['a frame of another origin', `<iframe width="900" height="600" src="data:text/html,${encoded}"></iframe>`],
  [
    'a frame of its own',
    `<iframe width="900" height="600" srcdoc="${plain.replaceAll('"', '&quot;')}"></iframe>`,
  ],
  [
    'an object',
    `<object width="900" height="600" type="text/html" data="data:text/html,${encoded}"></object>`,
  ],
  ['a field', `<textarea rows="40" cols="100" readonly>${paragraphs.join('\n')}</textarea>`],
  ['a font that moves letters', moved],
  ['spaces between all letters', paragraphs.map((text) => `<p>${[...text].join(' ')}</p>`).join('')],
];

// The paper's own story stands below: a page with too little text would not even be compared.
const page = (article: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,"><main><article><h1>${berries.title}</h1>${article}</article><section>${orchardReport.map((text) => `<p>${text}</p>`).join('')}</section></main></html>`;

export const splitTexts: readonly SplitText[] = [
  ...split.map(([name, article]) => ({ name, html: page(article), found: true })),
  ...unread.map(([name, article]) => ({ name, html: page(article), found: false })),
];

/** The article’s text, its paragraphs in lines. */
export const splitText = paragraphs.join('\n');
/** A page with this inside its article. */
export const splitPage = page;
