import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { selectedWords } from '@/utils/page/selected-words.ts';

/** Injected only when a citation is copied: answers once and leaves nothing behind. */
export default defineUnlistedScript(() => selectedWords(document));
