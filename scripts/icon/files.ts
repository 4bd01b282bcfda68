import { drawings } from './drawings.ts';

/** An icon of the extension: the name of its file, what is drawn, and how many pixels wide and high. */
export interface IconFile {
  name: string;
  drawing: keyof typeof drawings;
  size: number;
}

/** Sizes in which browsers show the extension itself, and those of the toolbar. */
const OWN = [16, 32, 48, 128];
const TOOLBAR = [16, 32];

/** All icons: the extension's own, and one for each look of the toolbar button. */
export const iconFiles: readonly IconFile[] = [
  ...OWN.map((size) => ({ name: `${size}.png`, drawing: 'plain', size })),
  ...Object.keys(drawings).flatMap((drawing) =>
    TOOLBAR.map((size) => ({ name: `${drawing}-${size}.png`, drawing, size })),
  ),
];
