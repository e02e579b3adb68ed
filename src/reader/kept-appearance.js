/**
 * The inline script in the head: it sets what the reader has chosen before anything is painted, so that nothing flashes.
 * `appearance.ts` stores it. Browsers that forbid storage throw.
 */
try {
  document.documentElement.className = localStorage.getItem('appearance') || '';
} catch {}
