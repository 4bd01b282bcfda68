/**
 * Every wording that an expression matches. It may hold letters, groups of alternatives `(?:…|…)`, sets of letters
 * `[…]`, and `?` after each of these.
 */
export const wordForms = (expression: string): string[] => new Forms(expression).alternatives();

class Forms {
  readonly #expression: string;
  #at = 0;

  constructor(expression: string) {
    this.#expression = expression;
  }

  alternatives(): string[] {
    const all = this.#sequence();
    while (this.#takes('|')) all.push(...this.#sequence());
    return all;
  }

  #sequence(): string[] {
    let forms = [''];
    for (let part = this.#part(); part !== undefined; part = this.#part()) {
      const endings = this.#takes('?') ? [...part, ''] : part;
      forms = forms.flatMap((form) => endings.map((ending) => form + ending));
    }
    return forms;
  }

  /** What may stand next; undefined at the end of an alternative. */
  #part(): string[] | undefined {
    if (this.#takes('(?:')) {
      const inside = this.alternatives();
      this.#takes(')');
      return inside;
    }
    if (this.#takes('[')) {
      const end = this.#expression.indexOf(']', this.#at);
      const letters = Array.from(this.#expression.slice(this.#at, end));
      this.#at = end + 1;
      return letters;
    }
    const letter = this.#expression.charAt(this.#at);
    if (letter === '' || letter === '|' || letter === ')') return undefined;
    this.#at++;
    return [letter];
  }

  #takes(sign: string): boolean {
    if (!this.#expression.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }
}
