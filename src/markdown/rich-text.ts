/** Elements that few texts have. Their styles are in `styles/article/rich-text.css`. */
const elements = /<(?:h[4-6]|ul|ol|blockquote|hr|code|pre|table|sup)\b/;

/** Whether a rendered text has an element that only few texts have, so that the page needs its styles. */
export const hasRichText = (html: string): boolean => elements.test(html);
