/** Sentences of an invented story, for texts that are compared. */
export const lead =
  'The old lamp of the harbour of Saltholm was lit again on Sunday after an interval of 40 years.';
export const second =
  'Fishing crews from three neighbouring villages had collected copper and glass for it since the spring.';
export const speech =
  '“We could see it from the outer bank before the rain stopped, and nobody wanted to go home that night,” said the keeper, Anna Holm.';
export const third =
  'The ferry company will change its evening timetable because the entrance can be used in the dark again.';
