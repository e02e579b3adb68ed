/** Whether a language writes compounds as one word. @param language BCP 47 */
export const isCompounding = (language: string): boolean =>
  /^(?:de|nl|da|sv|nb|nn|no|is)\b/i.test(language);
