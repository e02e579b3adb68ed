/**
 * Runs in the head of the search page, where the links that preload a search wait in a template: whoever only opens the
 * page loads none of them. The first leads to what the card of a name waits for. Those to files of the index follow the style
 * sheets. Those to further code are left to the page's script, which adds them when it has asked for the names.
 */
{
  const links = document.querySelector('template').content;
  if (/[?&]q=./.test(location.search)) {
    document.head.append(links.firstChild);
    setTimeout(() => document.head.append(...links.querySelectorAll('[as]')));
  }
}
