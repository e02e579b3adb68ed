import { html } from 'property-information';

/** Whether HTML has, or once had, an attribute. @param name in lower case */
export const isHtmlAttribute = (name: string): boolean =>
  Object.hasOwn(html.normal, name) || /^(?:data|aria)-/.test(name);
