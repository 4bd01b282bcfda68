import { arc } from './arc.ts';
import { bitrix } from './bitrix.ts';
import { blox } from './blox.ts';
import { discourse } from './discourse.ts';
import { handWritten } from './hand-written.ts';
import { hugo } from './hugo.ts';
import { movableType } from './movable-type.ts';
import { notion } from './notion.ts';
import { spip } from './spip.ts';
import type { Template } from './template.ts';
import { typo3 } from './typo3.ts';

/**
 * Templates that no one who works on the reading of pages looks at: what they say of it is an honest sample. A template
 * that had to be looked at for a repair belongs to the themes of the page tests from then on, and a new one comes here.
 */
export const templatesSetAside: readonly Template[] = [
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
