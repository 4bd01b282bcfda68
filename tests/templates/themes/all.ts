import type { Template } from '../story.ts';
import { agencyDateline } from './agency-dateline.ts';
import { ampPage } from './amp-page.ts';
import { arabicHost } from './arabic-host.ts';
import { blogger } from './blogger.ts';
import { bootstrapPortal } from './bootstrap-portal.ts';
import { boxesBetween } from './boxes-between.ts';
import { breadcrumbHeadline } from './breadcrumb-headline.ts';
import { dleLineBreaks } from './dle-line-breaks.ts';
import { drupalOlivero } from './drupal-olivero.ts';
import { elementor } from './elementor.ts';
import { endlessScrollSecond } from './endless-scroll-second.ts';
import { endlessScroll } from './endless-scroll.ts';
import { flatChronicle } from './flat-chronicle.ts';
import { ghost } from './ghost.ts';
import { interview } from './interview.ts';
import { japaneseNews } from './japanese-news.ts';
import { joomla } from './joomla.ts';
import { leadAboveByline } from './lead-above-byline.ts';
import { leadInHeader } from './lead-in-header.ts';
import { listParagraphs } from './list-paragraphs.ts';
import { liveBlog } from './live-blog.ts';
import { mediumLike } from './medium-like.ts';
import { nextTailwind } from './next-tailwind.ts';
import { pastedFonts } from './pasted-fonts.ts';
import { photoStory } from './photo-story.ts';
import { pictureAboveHeadline } from './picture-above-headline.ts';
import { pictureHeadline } from './picture-headline.ts';
import { readMoreClip } from './read-more-clip.ts';
import { roundUp } from './round-up.ts';
import { secondPage } from './second-page.ts';
import { sectionParagraphs } from './section-paragraphs.ts';
import { squarespace } from './squarespace.ts';
import { substackLike } from './substack-like.ts';
import { summaryBox } from './summary-box.ts';
import { tableLayout } from './table-layout.ts';
import { tagdivNewspaper } from './tagdiv-newspaper.ts';
import { webflow } from './webflow.ts';
import { wixLike } from './wix-like.ts';
import { wordpressBlock } from './wordpress-block.ts';
import { wordpressClassic } from './wordpress-classic.ts';

export const templates: readonly Template[] = [
  agencyDateline,
  ampPage,
  arabicHost,
  blogger,
  bootstrapPortal,
  boxesBetween,
  breadcrumbHeadline,
  dleLineBreaks,
  drupalOlivero,
  elementor,
  endlessScrollSecond,
  endlessScroll,
  flatChronicle,
  ghost,
  interview,
  japaneseNews,
  joomla,
  leadAboveByline,
  leadInHeader,
  listParagraphs,
  liveBlog,
  mediumLike,
  nextTailwind,
  pastedFonts,
  photoStory,
  pictureAboveHeadline,
  pictureHeadline,
  readMoreClip,
  roundUp,
  secondPage,
  sectionParagraphs,
  squarespace,
  substackLike,
  summaryBox,
  tableLayout,
  tagdivNewspaper,
  webflow,
  wixLike,
  wordpressBlock,
  wordpressClassic,
];
