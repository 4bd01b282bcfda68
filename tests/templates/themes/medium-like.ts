import { document, each, when } from '../markup.ts';
import type { Template } from '../story.ts';

const card = (link: string): string =>
  `<div class="ab ac"><div class="rt ru"><h2 class="be gt rv">${link}</h2><div class="rw l"><h3 class="be b">And what the tide left behind when it finally made up its mind to go.</h3></div><p class="be b du z">Nov 12</p></div></div>`;

/** A platform for essays: divisions with made-up class names, no article element and no landmark. */
export const mediumLike: Template = {
  name: 'a platform like Medium',
  language: 'en',
  set: (story) =>
    document(
      story,
      'Longer Reads',
      `<body><div id="root"><div class="a b c"><div class="d e f"><div class="ab q"><a class="ag ah" href="/">Longer Reads</a><div class="ab q"><span class="be b">Write</span><span class="be b">Sign in</span>${when(story.menu, (link) => `<span class="be b">${link}</span>`)}</div></div></div>
<div class="l"><div class="fr fs ft"><div class="ab cm"><div class="ch bg fv"><div><h1 id="8f2a" class="pw-post-title fz ga gb be" data-testid="storyTitle">${story.headline}</h1></div>${when(story.standfirst, (text) => `<h2 id="41cc" class="pw-subtitle-paragraph hq">${text}</h2>`)}
<div class="hv hw"><div class="speechify-ignore ab co"><div class="ab ie"><div class="l"><p class="be b bf z ff" data-testid="authorName">${story.byline}</p></div><div class="ab ae"><span class="be b bf"><span data-testid="storyReadTime">4 min read</span></span><span class="ix">·</span><span data-testid="storyPublishDate">${story.date}</span></div></div></div>
<div class="ab co jg"><div class="ab q jy"><div class="kc"><button class="kd">Clap</button><p class="be b">312</p></div><div class="kc"><p class="be b">9</p></div><button class="kd">Listen</button><button class="kd">Share</button></div></div></div>
<figure class="mt mu mv paragraph-image"><div role="button" tabindex="0"><picture><img src="/lead.jpg" alt="" width="700" height="467"></picture></div><figcaption class="na fe nb" data-selectable-paragraph="">${story.caption}</figcaption></figure>
${when(story.logo, (link) => `<figure class="mt mu mv paragraph-image">${link}</figure>`)}${when(story.sourceAbove, (line) => `<p class="pw-post-body-paragraph nf ng gb" data-selectable-paragraph="">${line}</p>`)}
${each(story.paragraphs, (html, i) => `<p id="p${i}" class="pw-post-body-paragraph nf ng gb nh ni" data-selectable-paragraph="">${html}</p>`)}${when(story.sourceBelow, (line) => `<p class="pw-post-body-paragraph nf ng gb">${line}</p>`)}</div></div></div>
<div class="ab cm oa"><div class="ch bg"><div class="ob ab"><a class="oc" href="/tag/1"><div class="od">Gardens</div></a><a class="oc" href="/tag/2"><div class="od">Small Towns</div></a></div><div class="ab oe"><h2 class="be b">Written by <a href="/by">the neighbours</a></h2><p class="be b">Eleven people, one typewriter, and a cat who sits on it.</p></div></div></div>
<div class="ab cm pa"><h2 class="be">Responses (2)</h2><div class="pb"><pre class="pc">Lovely. My mother-in-law still has our rake, and I would like it known here.</pre></div>${when(story.comment, (html) => `<div class="pb responses comment"><div class="pc">${html}</div></div>`)}</div>
<div class="ab cm rs"><h2 class="be">More from Longer Reads</h2>${card('<a href="/story/2">Seven ways to fold a map</a>')}${card('<a href="/story/3">The lighthouse that was let by the week</a>')}${when(story.related, card)}</div></div>
<div class="l sa"><div class="ab"><a href="/help"><p class="be b">Help</p></a><a href="/terms"><p class="be b">Terms</p></a>${when(story.footer, (line) => `<p class="be b">${line}</p>`)}</div></div></div></div></body>`,
    ),
  lacks: ['kicker', 'sidebar'],
};
