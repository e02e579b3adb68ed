/** Elements that few texts have. Their styles are in `styles/article/rich-text.css`. */
const elements = /<(?:h[4-6]|ul|ol|blockquote|hr|code|pre|table|sup)\b/;

/** Elements that only HTML in a text makes. Their styles are in `styles/article/html-text.css`. */
const elementsOfHtml = /<(?:caption|details|dl|sub)\b/;

/** Whether a rendered text has an element that only few texts have, so that the page needs its styles. */
export const hasRichText = (html: string): boolean => elements.test(html);

/** Whether it has an element that only HTML in a text makes. */
export const hasHtmlText = (html: string): boolean => elementsOfHtml.test(html);
