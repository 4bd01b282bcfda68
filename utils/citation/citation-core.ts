import * as dict from '@citation-js/core/lib-mjs/plugins/dict.js';
import { Translator } from '@citation-js/core/lib-mjs/util/translator.js';

// The builder gives this to the package that writes BibTeX in place of `@citation-js/core`, of which it uses no more:
// the rest guesses formats, and asks the network for what it is given.

export const plugins = { dict };
export const util = { Translator };
