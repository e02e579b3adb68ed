/**
 * A command of a program that makes pages, such as `{{ site.url }}`; its opening mark alone if it does not end in its line.
 * Shortcodes, such as `{{< embed … >}}`, may have several lines; U+FFFC stands for their `<` where it would begin a tag.
 */
export const template =
  /\{\{[<%\uFFFC](?:(?!\{\{)[\s\S]){0,4000}?[>%]\}\}|\{\{(?:[^\n]{0,200}?\}\})?|\{%(?:[^\n]{0,200}?%\})?|\{#[^\n]{0,200}?#\}|<%[^\n]{0,200}?%>|\$\{[^}\n]{0,200}\}/;

/** Whether a text, such as an address, has such a command. */
export const hasTemplate = (text: string): boolean => template.test(text);
