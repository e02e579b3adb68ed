/** A part of the catalogue: what can be wrong with the names of authors and other entries. */
import { alternatives } from './phrases.ts';

export const nameMessages = {
  nearAuthor: (p: { key: string; name: string; author: string; id: string }) => ({
    what: `names “${p.name}” under “${p.key}”, which is one letter off ${p.author} in content/authors/${p.id}.md`,
    why: 'A mistyped author would be printed as a guest, and the page of the author would lack the story.',
    fix: `Write ${p.author}. If it is somebody else, make a file for ${p.name} in content/authors/.`,
  }),
  lastNameAlone: (p: { key: string; name: string; author: string; id: string }) => ({
    what: `names “${p.name}” under “${p.key}”, which is the last name of ${p.author} in content/authors/${p.id}.md`,
    why: 'It would be printed as the name of a guest, and the page of the author would lack the story.',
    fix: `Write ${p.author}. If it is somebody else, write the name in full.`,
  }),
  invertedName: (p: { name: string; meant: string }) => ({
    what: `has the name “${p.name}”, which begins with the last name`,
    why: 'Stories have the first name before it, so no story would be found.',
    fix: `Write name: ${p.meant} ⏎ sortAs: ${p.name} (⏎ begins a new line)`,
  }),
  unclearName: (p: {
    key: string;
    written: string;
    collection: string;
    ids: readonly string[];
  }) => ({
    what: `names “${p.written}” under “${p.key}”, which may be ${alternatives(p.ids.map((id) => `content/${p.collection}/${id}.md`))}`,
    why: 'The page would link to one of them, and it may be the wrong one.',
    fix: `Write the name of the file: ${alternatives(p.ids)}.`,
  }),
  severalNames: (p: { key: string; written: string; parts: readonly string[]; meant: string }) => ({
    what: `has “${p.written}” as one item of “${p.key}”, which may be one name or ${p.parts.length}`,
    why: 'Each name has to be an item of its own to be printed and linked.',
    fix: `If they are several, write ${p.meant}. If it is one, make a file with that name.`,
  }),
  wordsBesideName: (p: {
    key: string;
    written: string;
    words: string;
    /** The key as it has to be written; undefined if no name is left. */
    meant: string | undefined;
    /** The slug of the author whose job the words are. */
    author: string | undefined;
  }) => ({
    what:
      p.words === p.written
        ? `names “${p.written}” under “${p.key}”, which is no name`
        : `names “${p.written}” under “${p.key}”, where “${p.words}” is no part of a name`,
    why: 'It would be printed as a part of the name, or as the name of a guest.',
    fix:
      p.meant === undefined
        ? 'Write the name of the author.'
        : p.author === undefined
          ? `Write ${p.meant}`
          : `Write ${p.meant}. What an author does belongs into content/authors/${p.author}.md: role: ${p.words}`,
  }),
  misspeltName: (p: { text: string; meant: string }) => ({
    what: `mentions “${p.text}”, which is almost ${p.meant}`,
    why: 'The words get no link, and the paragraph does not appear on the page of that name.',
    fix: `Write ${p.meant}. If the spelling is right too, add it to the aliases of the name. If it is somebody else, make a file for them.`,
  }),
};
