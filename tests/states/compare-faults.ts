import { copyFaults as copyWords, fetchFaults as fetchWords } from '../../components/compare-words.ts';
import type { CopyFault } from '../../components/compare-words.ts';
import type { FetchFault } from '../../utils/ukrinform/fetched-text.ts';

const keys = <K extends string>(table: Record<K, unknown>): K[] => Object.keys(table) as K[];

/** Why a page's text cannot be shown, each as the page of the comparison tells it. */
export const copyFaults: readonly CopyFault[] = keys(copyWords);

/** Why an original could not be fetched. */
export const fetchFaults: readonly FetchFault[] = keys(fetchWords);
