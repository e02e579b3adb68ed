/** Marks the links of rendered text to other hosts as paid for, as search engines ask (`rel="sponsored"`). */
export const markSponsoredLinks = (html: string): string =>
  html.replace(/<a (?=[^>]*href="(?:https?:|\/\/))/gi, '<a rel="sponsored" ');
