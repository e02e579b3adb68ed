/** Pages by their dates. */
export interface DateOrder {
  /** The place of each page that has a date, by its id: 0 is the newest. */
  places: ReadonlyMap<string, number>;
  /** How many pages with a date the whole index has. */
  size: number;
}
