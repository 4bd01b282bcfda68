import { document, each, links, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const questions: Record<number, string> = {
  1: '— З чого все почалося і хто будував судно?',
  2: '— Як люди жили без переправи?',
  3: '— Звідки взялися гроші?',
  4: '— Що було найважчим для вас?',
  5: '— А що далі, взимку?',
};

/** Answers under questions in bold, the way interviews are set. */
export const interview: Template = {
  name: 'an interview with its questions in bold',
  language: 'uk',
  set: (story) =>
    document(
      story,
      'Розмови над водою',
      `<body><div class="page"><header class="page-top"><a href="/" class="page-logo">Розмови над водою</a><nav class="page-menu"><ul>${links(['Інтерв’ю', 'Колонки', 'Подкаст'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></nav></header><section class="article-page"><div class="article-page__top">${when(story.kicker, (kicker) => `<a class="article-page__rubric">${kicker}</a>`)}<h1 class="article-page__title">${story.headline}</h1>${when(story.standfirst, (text) => `<div class="article-page__announce">${text}</div>`)}<div class="article-page__info"><div class="article-page__time">${story.date}</div><div class="article-page__author">${story.byline}</div><div class="article-page__views">2 318</div></div></div>
<div class="article-page__photo"><img src="/lead.jpg" alt="" width="760" height="500"><div class="article-page__photo-caption">${story.caption}</div></div>${when(story.logo, (link) => `<div class="article-page__sign">${link}</div>`)}<div class="article-page__text">${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${each(story.paragraphs, (html, i) => `${when(questions[i], (question) => `<p><strong>${question}</strong></p>`)}<p>${i > 0 ? '— ' : ''}${html}</p>`)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}<p><em>Розмовляла редакція на палубі, тому вибачте за хвилі в почерку.</em></p></div></section>
<section class="also-interesting"><h2>Ще розмови</h2><ul>${links(['Сторож маяка: «Я вимикаю світло останнім»'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></section><section class="comments-list"><h2>Коментарі</h2><div class="comments-list__item"><p>Дякую за розмову, капітана пам’ятаю ще юнгою з відром.</p></div>${when(story.comment, (html) => `<div class="comments-list__item"><p>${html}</p></div>`)}</section><footer class="page-bottom"><p>Розмови над водою, пристань номер два</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer><time datetime="${pageTime}"></time></div></body>`,
    ),
  lacks: ['sidebar'],
};
