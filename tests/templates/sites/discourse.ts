import { bell, ukrainianFiller } from './stories/uk.ts';
import {
  bothReadings,
  credited,
  notForbidden,
  type Parts,
  replaced,
  type Site,
  tooLow,
  unlinked,
} from './site.ts';

const { url, paragraphs } = bell;

const post = (n: number, who: string, html: string): string =>
  `<div class="topic-post clearfix regular"><article id="post_${n}" aria-label="допис №${n} від @${who}" role="region" data-post-id="${n}00" class="boxed onscreen-post"><div class="post__row row"><div class="topic-avatar"><a class="trigger-user-card main-avatar" href="/u/${who}" aria-hidden="true" tabindex="-1"><img alt="" width="48" height="48" src="/user_avatar/${who}.png" class="avatar"></a></div><div class="topic-body clearfix"><div role="heading" aria-level="2" class="topic-meta-data"><div class="names trigger-user-card"><span class="first username"><a href="/u/${who}">${who}</a></span></div><div class="post-infos"><div class="post-info post-date"><a class="post-date" href="/t/1/${n}"><span class="relative-date">18 вер</span></a></div></div></div><div class="regular contents"><div class="cooked">${html}</div><section class="post-menu-area clearfix"><nav class="post-controls"><div class="actions"><button title="вподобати цей допис">♥</button><button>Відповісти</button></div></nav></section></div></div></div></article></div>`;

/** A forum topic: the story is the first post, others answer. */
const page = (parts: Partial<Parts> & { quoted?: boolean }): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    kicker,
    above,
    below,
    footer,
    comments,
    quoted,
  } = {
    title: bell.title,
    paragraphs,
    ...parts,
  };
  const text = body.map((one) => `<p>${one}</p>`).join('\n');
  return `<!DOCTYPE html><html lang="uk" class="desktop-view not-mobile-device text-size-normal anon"><head><meta charset="utf-8"><title>${title} - Краєзнавство - Форум Присулля</title><meta name="generator" content="Discourse 3.6.0"><style>.topic-body{float:left;width:690px}.cooked{padding:16px 0;line-height:1.5}.d-header{position:sticky;top:0;background:#fff;height:4em;z-index:1000}blockquote{border-left:5px solid #e9e9e9;margin:0;padding:.75em;background:#f8f8f8}aside.onebox{border:5px solid #e9e9e9;padding:1em}</style>${head}</head>
<body class="docked category-history archetype-regular"><section id="main"><div class="d-header-wrap"><header class="d-header"><div class="wrap"><a href="/" class="title">Форум Присулля</a></div></header></div><div id="main-outlet-wrapper" class="wrap"><div class="sidebar-wrapper"><ul class="sidebar-section-content"><li><a href="/latest">Теми</a></li><li><a href="/my">Мої повідомлення</a></li></ul></div>
<div id="main-outlet" role="main"><div id="topic-title"><div class="title-wrapper"><h1 data-topic-id="1"><a class="fancy-title" href="/t/dzvin/1"><span dir="auto">${title}</span></a></h1><div class="topic-category"><a class="badge-category__wrapper" href="/c/history"><span class="badge-category__name">Краєзнавство</span></a>${kicker ?? ''}</div></div></div>
<div class="container posts"><section class="topic-area" id="topic"><div class="posts-wrapper"><div class="post-stream">${post(1, 'sula_1903', `${above ?? ''}${quoted === true ? `<blockquote>${text}</blockquote>` : text}${below ?? ''}`)}<div class="topic-map"><ul><li>2 відповіді</li><li>118 переглядів</li></ul></div>${post(2, 'lypa', `<p>${comments ?? 'Гарна новина, дякую! Мій дід розповідав про той ставок.'}</p>`)}${post(3, 'vorskla', '<aside class="quote no-group" data-username="lypa" data-post="2"><div class="title">lypa:</div><blockquote><p>Мій дід розповідав</p></blockquote></aside><p>І мій також, але про інший ставок.</p>')}</div></div></section></div>
<div class="suggested-topics"><h3>Схожі теми</h3><a href="/t/2">Хто пам’ятає паром?</a></div></div></div></section>${footer ?? ''}</body></html>`;
};

const link = (text: string, href = url): string => `<a href="${href}" class="inline-onebox">${text}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);
const onebox = `<aside class="onebox allowlistedgeneric" data-onebox-src="${url}"><header class="source"><a href="${url}" target="_blank">www.ukrinform.ua</a></header><article class="onebox-body"><h3><a href="${url}" target="_blank">${bell.title}</a></h3></article></aside>`;

export const discourse: Site = {
  name: 'forum topic (Discourse-like)',
  story: bell,
  situations: [
    {
      name: 'the first paragraph of the post links',
      html: page({ paragraphs: lead(`(${link('Укрінформ')})`) }),
      expected: credited('met'),
    },
    {
      name: 'the post opens with a source line',
      html: page({ above: `<p>Джерело: ${link('Укрінформ')}</p>` }),
      expected: credited('met'),
    },
    {
      name: 'the bare address is the first line',
      html: page({ above: `<p><a href="${url}">${url}</a></p>` }),
      expected: notForbidden('met'),
    },
    {
      name: 'a preview card of the article opens the post',
      html: page({ above: onebox }),
      expected: notForbidden('met'),
    },
    {
      name: 'the story stands in a quotation after a linked introduction',
      html: page({ quoted: true, above: `<p>${link('Укрінформ')} пише:</p>` }),
      expected: notForbidden('met'),
    },
    {
      name: 'the first quoted paragraph itself links',
      html: page({
        quoted: true,
        paragraphs: replaced(paragraphs, 0, `<strong>${link('Укрінформ')}</strong>: ${paragraphs[0] ?? ''}`),
      }),
      expected: credited('met'),
    },
    {
      name: 'a label beside the category leads to the agency',
      html: page({ kicker: ` <a class="topic-featured-link" href="${url}">ukrinform.ua</a>` }),
      expected: notForbidden('met'),
    },
    {
      name: 'an own text of the member with two quoted paragraphs, linked where they begin',
      html: page({
        title: 'Яку вулицю ви показали б гостеві?',
        paragraphs: [
          ...ukrainianFiller.slice(0, 5),
          `${link('Укрінформ')} нещодавно писав: ${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...ukrainianFiller.slice(5),
        ],
      }),
      expected: bothReadings('met'),
    },
    {
      name: 'the post ends with the source',
      html: page({ below: `<p>Джерело: ${link('Укрінформ')}</p>` }),
      expected: tooLow('met'),
    },
    { name: 'a preview card ends the post', html: page({ below: onebox }), expected: tooLow('met') },
    {
      name: 'only an answer links the agency',
      html: page({ comments: `Це ж з ${link('Укрінформу')}.` }),
      expected: tooLow('met'),
    },
    { name: 'the name alone', html: page({ paragraphs: lead('(Укрінформ)') }), expected: unlinked },
    { name: 'nothing', html: page({}), expected: unlinked },
    {
      name: 'a spoiler that hides the source from everyone',
      html: page({
        paragraphs: lead(`<span style="visibility:hidden">Джерело: ${link('Укрінформ')}</span>`),
      }),
      expected: unlinked,
    },
  ],
};
