import { defaults, type Settings } from './settings.ts';

/** The names of all settings. */
export const settingNames = Object.keys(defaults()) as (keyof Settings)[];

/** Whether a change of what is stored is one of the settings. */
export const areSettings = (changes: object): boolean => settingNames.some((name) => name in changes);
