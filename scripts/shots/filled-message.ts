/** A message as it stands in the file of a language. */
export interface WrittenMessage {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** A message as browsers fill it in: named placeholders stand for numbered ones, those for the substitutions. */
export const filledMessage = (
  { message, placeholders = {} }: WrittenMessage,
  substitutions: readonly string[] = [],
): string =>
  message.replace(/\$(\w+)\$/gu, (_, name: string) =>
    (placeholders[name.toLowerCase()]?.content ?? '').replace(
      /\$(\d)/gu,
      (__, digit: string) => substitutions[Number(digit) - 1] ?? '',
    ),
  );
