import type { EditorKind } from './kinds.ts';
import type * as Wordpress from './wordpress-page.ts';

const start: keyof typeof Wordpress = 'start';
const post: keyof typeof Wordpress = 'post';

/** The draft as WordPress keeps it: every block between comments. */
const inBlocks = (draft: string): string =>
  draft
    .replaceAll(
      /<h2>(.*?)<\/h2>/gu,
      '<!-- wp:heading -->\n<h2 class="wp-block-heading">$1</h2>\n<!-- /wp:heading -->\n\n',
    )
    .replaceAll(/<p>(.*?)<\/p>/gu, '<!-- wp:paragraph -->\n<p>$1</p>\n<!-- /wp:paragraph -->\n\n');

/** WordPress's block editor, with its canvas in a frame as in WordPress. */
export const wordpress: EditorKind = {
  name: 'WordPress blocks',
  page: (draft) => `<div id="e"></div><script>process = { env: { NODE_ENV: 'production' } }</script>
    <script src="/wordpress.js"></script><script>wordpress.${start}(document.querySelector('#e'), ${JSON.stringify(inBlocks(draft)).replaceAll('<', '\\u003c')})</script>`,
  root: `document.querySelector('iframe[name=editor-canvas]')?.contentDocument?.querySelector('.is-root-container')`,
  model: `wordpress.${post}`,
};
