import { pagesSetAside } from '../../tests/templates/pages.ts';
import { measurePages } from './templates.ts';

/** Checks every page of the sites set aside. */
export const measureSetAside = (browser: string | undefined): void => measurePages(pagesSetAside(), browser);
