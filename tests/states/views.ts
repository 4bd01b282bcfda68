import { articleStates } from './articles.tsx';
import { compareStates } from './compare.tsx';
import { optionsStates } from './options.tsx';
import { packStates } from './packs.tsx';
import { popupStates } from './popup.ts';
import { draftStates } from './drafts.tsx';
import type { View } from './state.ts';
import { welcomeStates } from './welcome.tsx';

/**
 * Everything that a person can see. At 320 nothing may have to be scrolled sideways (WCAG 1.4.10). A zoom of 200 %
 * halves the width: 640 is that of a window of 1280, and 400 that of a popup of 800, the widest that browsers open.
 */
export const views: readonly View[] = [
  { name: 'popup', page: 'popup', widths: [320, 400, 800], states: popupStates },
  { name: 'options', page: 'options', widths: [320, 640, 1280], states: optionsStates },
  { name: 'articles', page: 'options', widths: [320, 640, 1280], states: articleStates },
  { name: 'packs', page: 'options', widths: [320, 640, 1280], states: packStates },
  { name: 'compare', page: 'compare', widths: [320, 640, 1280], states: compareStates },
  { name: 'verify', page: 'verify', widths: [320, 640, 1280], states: draftStates },
  { name: 'welcome', page: 'welcome', widths: [320, 640, 1280], states: welcomeStates },
];
