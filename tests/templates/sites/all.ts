import { arc } from './arc.ts';
import { bitrix } from './bitrix.ts';
import { blox } from './blox.ts';
import { discourse } from './discourse.ts';
import { handWritten } from './hand-written.ts';
import { hugo } from './hugo.ts';
import { movableType } from './movable-type.ts';
import { notion } from './notion.ts';
import { spip } from './spip.ts';
import type { Site } from './site.ts';
import { typo3 } from './typo3.ts';

/** Sites that build their pages each in its own way, with situations of their own. */
export const sites: readonly Site[] = [
  arc,
  hugo,
  typo3,
  bitrix,
  blox,
  spip,
  movableType,
  discourse,
  notion,
  handWritten,
];
