import { document, each, links, when } from '../markup.ts';
import type { Template } from '../story.ts';

/** A regional news portal on a grid framework: teaser box and banners inside the text. */
export const bootstrapPortal: Template = {
  name: 'a news portal on Bootstrap',
  language: 'uk',
  set: (story) =>
    document(
      story,
      'Брід Онлайн',
      `<body><div class="topbar bg-dark"><div class="container"><div class="row"><div class="col-6"><small>Вівторок, +3, вітер північний</small></div><div class="col-6 text-end"><small>Курс: яйця 61, сир 240</small></div></div></div></div><div class="navbar navbar-expand-lg navbar-light"><div class="container"><a class="navbar-brand" href="/">Брід Онлайн</a><ul class="navbar-nav">${links(['Стрічка', 'Влада', 'Гроші', 'Афіша'])}${when(story.menu, (link) => `<li class="nav-item">${link}</li>`)}</ul></div></div>
<div class="container mt-4"><div class="row"><div class="col-lg-8 col-md-12"><div class="news-item"><div class="d-flex align-items-center mb-2">${when(story.kicker, (kicker) => `<span class="badge bg-danger me-2">${kicker}</span>`)}</div><h1 class="news-title display-6">${story.headline}</h1><div class="news-info d-flex justify-content-between text-muted small"><div>${story.date}</div><div>Автор: ${story.byline}</div><div><i class="bi bi-eye"></i> 1 204</div></div>
<div class="news-photo my-3"><img class="img-fluid" src="/lead.jpg" alt="" width="730" height="480"><div class="photo-caption small text-muted">${story.caption}</div></div>${when(story.standfirst, (text) => `<p class="lead fw-bold">${text}</p>`)}
${when(story.logo, (link) => `<div class="mb-3">${link}</div>`)}<div class="news-text">${when(story.sourceAbove, (line) => `<p class="text-muted">${line}</p>`)}${each(story.paragraphs, (html, i) => `<p>${html}</p>${i === 1 ? '<div class="card float-end w-50 ms-3 mb-3"><div class="card-header">Читайте також</div><ul class="list-group list-group-flush"><li class="list-group-item"><a href="/story/2">Чому на старому мосту не росте трава</a></li></ul></div>' : ''}${i === 3 ? '<div class="banner-wrap text-center my-3"><div class="small text-muted">РЕКЛАМА</div><a href="/ad">Вікна за три дні, міряємо безкоштовно</a></div>' : ''}`)}${when(story.sourceBelow, (line) => `<p class="text-muted">${line}</p>`)}</div>
<div class="alert alert-info mt-3">Підписуйтесь на наш канал, щоб не пропустити головного</div><div class="tags mt-3">${links(['річка', 'катер'], (link) => `<span class="badge bg-secondary">${link}</span>`)}</div></div>
<h4 class="mt-5">Новини за темою</h4><div class="row">${['<a href="/story/5">Пристань перефарбують за кошти пекарні</a>', ...(story.related === undefined ? [] : [story.related])].map((link) => `<div class="col-md-6"><div class="card h-100"><div class="card-body"><h5 class="card-title">${link}</h5><p class="card-text">Роботи почнуть, щойно домовляться про колір, а домовитися поки що не вдається.</p></div></div></div>`).join('')}</div>
<div class="comments-block mt-5"><h4>Коментарі</h4><div class="media"><div class="media-body"><p>А квиток у застосунку буде чи знову шукати дріб’язок по кишенях?</p></div></div>${when(story.comment, (html) => `<div class="media"><div class="media-body"><p>${html}</p></div></div>`)}</div></div>
<div class="col-lg-4 d-none d-lg-block"><div class="card mb-3"><div class="card-header">Стрічка новин</div><ul class="list-group list-group-flush">${links(['10:40 Сніг обіцяють у суботу', '10:15 Ялинку привезуть із лісгоспу'])}${when(story.sidebar, (link) => `<li class="list-group-item">${link}</li>`)}</ul></div></div></div></div>
<div class="footer bg-light py-4 mt-5"><div class="container"><p class="mb-0">Брід Онлайн. Передрук дозволено, якщо ви не забули, звідки взяли</p>${when(story.footer, (line) => `<p class="mb-0">${line}</p>`)}</div></div></body>`,
    ),
};
