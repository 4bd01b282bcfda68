import { blogger, ghost, newsroom } from './platforms.ts';
import { divisions, drupal, lineBreaks, webForms } from './portals.ts';
import type { Theme } from './story.ts';
import { wordpressBlocks, wordpressMagazine } from './wordpress.ts';

export const themes: readonly Theme[] = [
  wordpressBlocks,
  wordpressMagazine,
  drupal,
  divisions,
  lineBreaks,
  webForms,
  ghost,
  blogger,
  newsroom,
];
