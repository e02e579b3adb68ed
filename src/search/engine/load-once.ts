/**
 * Loads each thing once. What could not be loaded is loaded again by the next call.
 *
 * @param load is called with the words that tell one thing from others
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
