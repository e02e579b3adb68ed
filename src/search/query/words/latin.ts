/** Whether all letters of a text are Latin. */
export const isLatin = (text: string): boolean => /^[\p{sc=Latin}\P{L}]*$/u.test(text);
