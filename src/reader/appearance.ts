/** The reader's choice of colours and text size, in the footer. It is stored on this device only. */
import style from '../styles/site/appearance.css?inline';
import { adoptStyle, elementsFrom, findElement } from './page-elements.ts';
import {
  colours,
  dark,
  large,
  larger,
  light,
  likeDevice,
  normal,
  textSize,
} from '../words/in-browsers.ts';

/** The choices by group. Each value is a class of the root element; the first is the default and has no class. */
const groups = {
  [colours]: { '': likeDevice, light, dark },
  [textSize]: { '': normal, large, larger },
};

/** The key in the browser's storage. `wake.js` reads it. */
const key = 'appearance';

function markupOf([name, choices]: [string, Record<string, string>], current: DOMTokenList) {
  const chosen = Object.keys(choices).find((value) => value && current.contains(value)) ?? '';
  const boxes = Object.entries(choices).map(
    ([value, label]) =>
      `<label><input type="radio" name="${name}" value="${value}"${value === chosen ? ' checked' : ''}> ${label}</label>`,
  );
  return `<fieldset><legend>${name}</legend>${boxes.join('')}</fieldset>`;
}

/** Adds the control to the end of the page, where it does not move anything. */
export function startAppearance(page: Document): void {
  adoptStyle(page, style);
  const root = page.documentElement;
  const fieldsets = Object.entries(groups).map((group) => markupOf(group, root.classList));
  const form = findElement<HTMLFormElement>(
    elementsFrom(`<form class="appearance">${fieldsets.join('')}</form>`),
    'form',
  );
  form.addEventListener('change', () => {
    const values = [...new FormData(form).values()].filter(Boolean);
    root.className = values.join(' ');
    try {
      if (values.length > 0) localStorage.setItem(key, root.className);
      else localStorage.removeItem(key);
    } catch {
      // Without storage, the choice applies to this page only.
    }
  });
  page.querySelector('.colophon')?.append(form);
}
