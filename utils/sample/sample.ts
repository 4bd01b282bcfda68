import { englishSample } from './sample-en.ts';
import { ukrainianSample } from './sample-uk.ts';
import type { SampleTexts } from './sample-texts.ts';

/** The sample in a language, else the English one. */
export const sampleIn = (language: string): SampleTexts =>
  language.split('-', 1)[0] === 'uk' ? ukrainianSample : englishSample;
