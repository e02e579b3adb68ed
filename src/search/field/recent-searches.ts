/** The searches that were made on this device. They stay in its storage and are sent nowhere. */

const most = 8;

/**
 * If the browser refuses storage, nothing is stored.
 *
 * @param base the base path of the site: papers of one host do not share them
 */
export function recentSearches(base: string) {
  const key = `searches:${base}`;

  /** @throws what the browser throws if it refuses storage */
  const read = (): string[] => {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
  };

  return {
    /** The newest first. */
    all(): string[] {
      try {
        return read();
      } catch {
        return [];
      }
    },
    add(query: string) {
      const isOther = (one: string) => one.toLowerCase() !== query.toLowerCase();
      const others = this.all().filter(isOther);
      try {
        localStorage.setItem(key, JSON.stringify([query, ...others].slice(0, most)));
      } catch {
        // Storage is full or refused.
      }
    },
    clear() {
      try {
        localStorage.removeItem(key);
      } catch {
        // The browser has no storage, so nothing is stored.
      }
    },
  };
}

export type RecentSearches = ReturnType<typeof recentSearches>;
