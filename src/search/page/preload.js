/**
 * Runs in the head of the search page, where the links that preload a search wait in a template: whoever only opens the
 * page loads none of them. The first leads to what the card of a name waits for; the others follow the style sheets, but for
 * those of low priority. They lead to large files, which the page's script preloads when it has asked for the names.
 */
{
  const links = document.querySelector('template').content;
  if (/[?&]q=[^&]/.test(location.search)) {
    document.head.append(links.firstChild);
    setTimeout(() => document.head.append(...links.querySelectorAll(':not([fetchpriority])')));
  }
}
