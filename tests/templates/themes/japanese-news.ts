import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** A newspaper's site in a script without spaces. */
export const japaneseNews: Template = {
  name: 'a Japanese news page',
  language: 'ja',
  set: (story) =>
    document(
      story,
      '白波新報',
      `<body><div id="wrapper"><header id="header"><div class="header_logo"><a href="/">白波新報</a></div><p class="header_catch">潮の香りと今朝の話題を一緒に届けます</p></header><nav id="gnav"><ul>${links(['トップ', '地域', 'くらし', '天気'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></nav><div id="topicpath"><a href="/">ホーム</a> &gt; <a href="/c">地域</a></div>
<div id="contents"><div id="main"><div class="article_box"><div class="article_head">${when(story.kicker, (kicker) => `<p class="article_genre">${kicker}</p>`)}<h1 class="article_title">${story.headline}</h1>${when(story.standfirst, (text) => `<p class="article_lead">${text}</p>`)}<p class="article_date"><time datetime="${pageTime}">${story.date}</time></p><p class="article_writer">${story.byline}</p></div><ul class="sns_list"><li><a href="/#x">ポスト</a></li><li><a href="/#line">送る</a></li></ul>
<div class="article_photo"><img src="/lead.jpg" alt="" width="640" height="427"><p class="photo_caption">${story.caption}</p></div><div class="article_body">${when(story.logo, (link) => `<div class="article_logo">${link}</div>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs.map((html) => `　${html}`))}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div></div>
<div class="relation_box"><h2>関連記事</h2><ul>${links(['灯台の階段に手すり', '朝市の菊がよく売れる'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></div><div class="comment_box"><h2>コメント</h2><div class="comment_item"><p>卒業生です。行進曲と聞いて、体操着の色まで思い出しました。</p></div>${when(story.comment, (html) => `<div class="comment_item"><p>${html}</p></div>`)}</div></div><div id="side"><h2>よく読まれています</h2><ol>${links(['アジの袋に音符の印', '風見鶏の向きが変わる'])}${when(story.sidebar, (link) => `<li>${link}</li>`)}</ol></div></div><footer id="footer"><p>白波新報 無断で魚を焼かないでください</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer></div></body>`,
    ),
};
