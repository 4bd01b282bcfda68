import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** Wire style: place, day and agency open the first paragraph itself. */
export const agencyDateline: Template = {
  name: 'wire style with the dateline in the first paragraph',
  language: 'uk',
  set: (story) =>
    document(
      story,
      'Телеграф Надбережжя',
      `<body><div class="l-page"><div class="l-top"><a class="b-logo" href="/">Телеграф Надбережжя</a><div class="b-nav">${links(['Стрічка', 'Економіка', 'Культура'], (link) => `<span class="b-nav__item">${link}</span>`)}${when(story.menu, (link) => `<span class="b-nav__item">${link}</span>`)}</div></div><div class="l-content"><div class="b-article"><h1 class="b-article__title">${story.headline}</h1><div class="b-article__head-info"><time datetime="${pageTime}">24.11.2026 11:15</time></div>
<div class="b-article__image"><img src="/lead.jpg" alt="" width="620" height="400"><div class="b-article__image-caption">${story.caption}</div></div><div class="b-article__text">${when(story.logo, (link) => `<p>${link}</p>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs.map((html, i) => (i === 0 ? `КИЇВ, ${story.date.replace(' 2026, 11:15', '')}. — ${html}` : html)))}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}<p class="b-article__sign">${story.byline}</p></div></div>
<div class="b-list"><div class="b-list__title">Останні новини</div>${links(['11:02 Ціна на хмиз не змінилася', '10:47 Поромник вийшов на пенсію'], (link) => `<div class="b-list__item">${link}</div>`)}${when(story.sidebar, (link) => `<div class="b-list__item">${link}</div>`)}</div></div><div class="b-more"><div class="b-more__title">Ще за темою</div>${links(['Як рахують кригу'], (link) => `<div class="b-more__item">${link}</div>`)}${when(story.related, (link) => `<div class="b-more__item">${link}</div>`)}</div><div class="l-bottom"><p>Телеграф Надбережжя. Кома за комою</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></div></body>`,
    ),
  lacks: ['kicker', 'standfirst', 'byline', 'comment'],
};
