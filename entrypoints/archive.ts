import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerProbes, type Speaking } from '@/utils/corpus/archive-worker.ts';

/** A dedicated worker, started only where a large archive is held: its global object speaks with its owner. */
export default defineUnlistedScript(() => answerProbes(globalThis as unknown as Speaking));
