import { document, each, links, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const text = (html: string): string =>
  `<section class="component component--text" data-component="text"><div class="component__inner">${html}</div></section>`;

/** A content system that stores every paragraph as a component of its own: no paragraph element anywhere. */
export const sectionParagraphs: Template = {
  name: 'a section for every paragraph',
  language: 'de',
  set: (story) =>
    document(
      story,
      'Abendpost',
      `<body class="page page--article"><div class="shell"><div class="shell__header" role="banner"><a class="brand" href="/">Abendpost</a><div class="shell__nav" role="navigation">${links(['Region', 'Welt', 'Wissen'], (link) => `<span class="shell__link">${link}</span>`)}${when(story.menu, (link) => `<span class="shell__link">${link}</span>`)}</div></div>
<main class="shell__main"><article class="story"><section class="component component--headline">${when(story.kicker, (kicker) => `<span class="component__kicker">${kicker}</span>`)}<h1 class="component__headline">${story.headline}</h1></section>${when(story.standfirst, (html) => `<section class="component component--intro"><div class="component__inner">${html}</div></section>`)}
<section class="component component--meta"><div class="component__author">Von ${story.byline}</div><div class="component__date"><time datetime="${pageTime}">${story.date}</time></div></section><section class="component component--image"><figure><img src="/lead.jpg" alt="" width="900" height="500"><figcaption>${story.caption}</figcaption></figure></section>
${when(story.logo, (link) => `<section class="component component--image"><figure>${link}</figure></section>`)}${when(story.sourceAbove, text)}${each(story.paragraphs, (html, i) => `${text(html)}${i === 2 ? '<section class="component component--ad"><div class="component__inner">Anzeige</div></section>' : ''}`)}${when(story.sourceBelow, text)}
<section class="component component--tags"><ul>${links(['Mühle', 'Dorf'])}</ul></section></article><section class="component component--teasers"><h2>Mehr aus der Region</h2>${links(['Der Bus fährt jetzt über den Friedhof', 'Pilze mitten im November'], (link) => `<div class="teaser">${link}</div>`)}${when(story.related, (link) => `<div class="teaser">${link}</div>`)}</section>
<section class="component component--comments"><h2>Kommentare</h2><div class="comment">Unsere Kinder haben beim Schnitzen geholfen und zeigen stolz ihre Pflaster.</div>${when(story.comment, (html) => `<div class="comment">${html}</div>`)}</section></main><div class="shell__footer" role="contentinfo"><p>Abendpost, Verlag am Teich</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></div></body>`,
    ),
  lacks: ['sidebar'],
};
