import { document, links, paragraphs, when } from '../markup.ts';
import type { Template } from '../story.ts';

const timed = (time: string, html: string): string => `<p><strong>${time}</strong> ${html}</p>`;

/** A chronicle of the day in plain paragraphs: a time opens the first paragraph of each entry. */
export const flatChronicle: Template = {
  name: 'a chronicle of timed paragraphs',
  language: 'uk',
  set: ({ paragraphs: [first = '', ...others], ...story }) =>
    document(
      { ...story, title: 'Вівторок у місті: хроніка дня' },
      'Міська хроніка',
      `<body><div id="top"><a href="/">Міська хроніка</a><ul class="menu">${links(['Сьогодні', 'Учора', 'Колись'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></div><div id="middle"><div class="post"><h1>Вівторок у місті: хроніка дня</h1><div class="post-meta"><span class="post-date">24 листопада 2026</span></div><div class="post-content"><p>Стежимо за містом від світанку до вечірнього дзвону й доповнюємо сторінку, щойно щось трапляється.</p>
${timed('12:20', 'На вежі спинився годинник, бо в механізм потрапив листок каштана. Майстер підніметься після обіду, а доти час можна питати в чергового на брамі, який звіряється з курантами сусіднього міста.')}<p>Голуби, що жили за циферблатом, тимчасово переселилися на дах пошти й поводяться ввічливо.</p>
${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${timed('11:15', first)}
${paragraphs(others)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}
${timed('10:40', 'У пекарні на Кручі закінчився хліб із кмином. Наступна випічка о третій, і черга вже зайняла тротуар аж до аптеки, де її частують валер’янкою та розмовами про ціну на борошно.')}
${timed('09:05', 'Сонце зійшло вчасно. Туман над річкою тримався до дев’ятої, а потім розійшовся, залишивши на набережній дві краплі роси й одного заспаного рибалку з порожнім відром.')}</div></div><div class="more-news"><h3>Інші хроніки</h3><ul>${links(['Понеділок у місті: хроніка дня'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></div></div><div id="side"><h3>Розклад</h3><ul>${links(['Автобуси', 'Лазня'])}${when(story.sidebar, (link) => `<li>${link}</li>`)}</ul></div><div id="bottom"><p>Міська хроніка, ведеться з натури</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></body>`,
    ),
  lacks: ['headline', 'kicker', 'standfirst', 'byline', 'date', 'caption', 'logo', 'sourceAbove', 'comment'],
};
