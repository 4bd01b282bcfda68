import { serveCopying } from '@/utils/clipboard/clipboard-reach.ts';
import { serveBackground } from '@/utils/corpus/archive-reach.ts';

/** A page that is never shown: in Chromium it owns the worker of a large archive, and writes to the clipboard. */
serveBackground();
serveCopying();
