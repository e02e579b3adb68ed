/**
 * A command of a site generator, such as `{{ site.url }}`; only its opening mark if it does not end on its line. Shortcodes, such
 * as `{{< embed … >}}`, may span lines. U+FFFC replaces their `<` where it would begin a tag.
 */
export const template =
  /\{\{[<%\uFFFC](?:(?!\{\{)[\s\S]){0,4000}?[>%]\}\}|\{\{(?:[^\n]{0,200}?\}\})?|\{%(?:[^\n]{0,200}?%\})?|\{#[^\n]{0,200}?#\}|<%[^\n]{0,200}?%>|\$\{[^}\n]{0,200}\}/;

/** Whether a text, such as an address, has such a command. */
export const hasTemplate = (text: string): boolean => template.test(text);
