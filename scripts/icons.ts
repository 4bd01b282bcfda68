// Draws the icons in `public/icon` anew from their shapes: node scripts/icons.ts
import { writeFileSync } from 'node:fs';
import { drawings } from './icon/drawings.ts';
import { iconFiles } from './icon/files.ts';
import { pixels, png } from './icon/png.ts';

for (const { name, drawing, size } of iconFiles) {
  const file = new URL(`../public/icon/${name}`, import.meta.url);
  writeFileSync(file, png(pixels(drawings[drawing] ?? [], size), size));
}
