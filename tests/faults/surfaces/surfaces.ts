import { optionsSurfaces } from './options-surfaces.tsx';
import { popupSurfaces } from './popup-surfaces.tsx';
import type { Surface } from './surface.ts';
import { textSurfaces } from './text-surfaces.tsx';

/** Everything of the extension that shows words from outside. */
export const surfaces: readonly Surface[] = [...popupSurfaces, ...textSurfaces, ...optionsSurfaces];
