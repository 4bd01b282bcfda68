interface ChoicesProps<C extends string> {
  name: string;
  title: string;
  /** What can be chosen, each with its words. */
  choices: readonly (readonly [choice: C, words: string])[];
  chosen: C;
  choose: (choice: C) => void;
}

/** One of a few: radio buttons below a title. */
export function Choices<C extends string>({ name, title, choices, chosen, choose }: ChoicesProps<C>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(([choice, words]) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === chosen}
            onChange={() => choose(choice)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
