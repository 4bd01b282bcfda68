import type { Language, Story } from '../story.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { uk } from './uk.ts';

export const stories: Record<Language, Story> = { uk, en, de, ja };
