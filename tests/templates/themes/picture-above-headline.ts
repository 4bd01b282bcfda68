import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** A large picture with its caption opens the page; rubric, headline, author and text follow below it. */
export const pictureAboveHeadline: Template = {
  name: 'the picture above the headline',
  language: 'uk',
  set: (story) =>
    document(
      story,
      'Крайобраз',
      `<body><div class="outer"><div class="bar"><a href="/">Крайобраз</a><ul class="bar-nav">${links(['Місця', 'Люди', 'Мапа'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></div><div class="entry"><div class="hero"><figure class="hero-figure"><img src="/lead.jpg" alt="" width="1280" height="720"><figcaption>${story.caption}</figcaption></figure></div><div class="hero-overlay">${when(story.kicker, (kicker) => `<div class="rubric">${kicker}</div>`)}<div class="hero-title"><h1>${story.headline}</h1></div>${when(story.standfirst, (text) => `<div class="hero-sub">${text}</div>`)}</div>
<div class="entry-grid"><div class="entry-side"><div class="who">${story.byline}</div><div class="when"><time datetime="${pageTime}">${story.date}</time></div><div class="share">Поширити</div></div><div class="entry-main">${when(story.logo, (link) => `<div class="sign">${link}</div>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div></div></div>
<div class="next-up"><h2>Далі за течією</h2><div class="next-list">${links(['Пороги, яких немає на мапі', 'Дзвіниця без дзвону'], (link) => `<div class="next-item">${link}</div>`)}${when(story.related, (link) => `<div class="next-item">${link}</div>`)}</div></div><div class="talk" id="comments"><h2>Відгуки</h2><div class="talk-item">Колись тут переправляли волами, і теж без гомону.</div>${when(story.comment, (html) => `<div class="talk-item">${html}</div>`)}</div><div class="base"><p>Крайобраз, часопис повільних мандрів</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></div></body>`,
    ),
  lacks: ['sidebar'],
};
