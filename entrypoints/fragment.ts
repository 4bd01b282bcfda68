import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { directiveOf } from '@/utils/page/words-directive.ts';

/** Injected only into the original, when a citation links to the exact words: answers once and leaves nothing behind. */
export default defineUnlistedScript(() => directiveOf(document.getSelection()));
