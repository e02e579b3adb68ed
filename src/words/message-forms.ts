/**
 * The functions that compiled messages call, as in `@messageformat/runtime`, but without features that no message here needs:
 * offsets and ordinals. This is half as large, and every reader loads it.
 */
type Forms = Readonly<Record<string, string>>;

export const number = (language: string, value: number): string => value.toLocaleString(language);

/** @param categoryOf the plural category of a number in the language */
export const plural = (
  value: number,
  _offset: number,
  categoryOf: (value: number) => string,
  forms: Forms,
): string => forms[value] ?? forms[categoryOf(value)] ?? forms['other'] ?? '';

export const select = (value: string, forms: Forms): string => forms[value] ?? forms['other'] ?? '';
