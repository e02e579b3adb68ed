/**
 * Loads each item once. After a failure, the next call tries again.
 *
 * @param load is called with the words that identify an item
 */
export function loadOnce<Key extends string[], Loaded>(load: (...key: Key) => Promise<Loaded>) {
  const kept = new Map<string, Promise<Loaded>>();
  return (...key: Key): Promise<Loaded> => {
    const id = key.join('\n');
    let loading = kept.get(id);
    if (!loading) {
      loading = load(...key);
      kept.set(id, loading);
      loading.catch(() => kept.delete(id));
    }
    return loading;
  };
}
