/** What an editor reads about commands of other programs: shortcodes and parts of templates. Part of the catalogue. */
import { list, printed } from './phrases.ts';

/** The kind of a command, which decides what to write instead. */
type CommandKind = 'gallery' | 'picture' | 'embed' | 'link' | 'other';

/** The commands of one kind in a text. */
export interface Commands {
  /** The first one, shortened. */
  text: string;
  /** All of the first one. */
  whole?: string | undefined;
  /** An address that is given with it. */
  address?: string | undefined;
  /** How often each is there, by its name; absent if there is only one. */
  names?: ReadonlyMap<string, number> | undefined;
  /** Whether it stands in a block of HTML, where markdown is not read. */
  isHtml?: boolean;
}

const embeds =
  /embed|video|youtube|vimeo|tweet|twitter|instagram|audio|soundcloud|facebook|tiktok|playlist|podcast|datawrapper|flourish|typeform|iframe|scribd/i;

/** The kind of a command, by its name. */
export function commandKind(text: string): CommandKind {
  const [name = ''] = /^[[{<%\s-]*\/?[^\s"=\]}>]+|\|[\s\S]*$/.exec(text) ?? [];
  const called = /^\{\{-?\s*["']/.test(text) ? text : name || text;
  if (/^\[?\/?gallery|galler/i.test(called)) return 'gallery';
  if (embeds.test(called)) return 'embed';
  if (/figure|image|photo|\bimg|img\b|caption|picture|include[^%]*(?:figure|image)/i.test(called)) {
    return 'picture';
  }
  return /\bref\b|relref|link|url/i.test(called) ? 'link' : 'other';
}

/** The value of an attribute in a command: `src="a.jpg"` → `a.jpg`. */
function valueOf(command: string, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const [, double, single] =
      new RegExp(String.raw`(?<![\w-])${key}\s*[=:]\s*(?:"([^"]*)"|'([^']*)')`).exec(command) ?? [];
    const value = (double ?? single)?.replace(/\s+/g, ' ').trim();
    if (value) return value;
  }
  return undefined;
}

/** The page of a video or a post that a command names by its id. */
function addressIn(command: string): string | undefined {
  const [, written] = /["'\s=](https?:\/\/[^\s"'”’\]}>]+)/.exec(command) ?? [];
  if (written !== undefined) return written;
  const [, service = '', bare] =
    /(youtube|vimeo)\s+["']?([\w-]{6,})["']?\s*[>%\]]/i.exec(command) ?? [];
  const id = bare ?? valueOf(command, 'id');
  if (id === undefined) return undefined;
  if (/youtube/i.test(service || command)) return `https://www.youtube.com/watch?v=${id}`;
  if (/vimeo/i.test(service || command)) return `https://vimeo.com/${id}`;
  const user = valueOf(command, 'user');
  return user && /tweet/i.test(command) ? `https://x.com/${user}/status/${id}` : undefined;
}

/** A picture with the words that its command has. */
function pictureOf(command: string): string {
  const src = valueOf(command, 'src', 'file', 'image') ?? './picture.jpg';
  const alt = valueOf(command, 'alt', 'description') ?? 'what it shows';
  const given = [valueOf(command, 'caption', 'title'), valueOf(command, 'credit')];
  const words = given.filter((one) => one !== undefined);
  const title =
    words.length > 0 ? words.join('. ').replace(/([.!?])\. /g, '$1 ') : 'Caption. Credit';
  return `![${alt}](${src} "${title.replaceAll('"', '&quot;')}")`;
}

/** What to write in place of a command, with its own values. */
function instead({ text, whole = text, address = addressIn(whole) }: Commands): string {
  switch (commandKind(text)) {
    case 'gallery':
      return 'Write the pictures of the gallery between two lines, :::gallery and :::, each in a paragraph of its own: ![what it shows](./picture.jpg "Caption. Credit").';
    case 'picture':
      return `Write each picture in a paragraph of its own: ${pictureOf(whole)}.`;
    case 'embed': {
      if (address === undefined) return 'Write a link to it: [what it is](https://…).';
      const title = valueOf(whole, 'title') ?? 'What it is';
      return `Write a link to it: [${title === 'What it is' ? 'what it is' : title}](${address}), or a card: ::embed{url="${address}" title="${title}"}.`;
    }
    case 'link': {
      const [, path = '/news/file-name/'] = /["'](\/[^"'\s]*)["']/.exec(whole) ?? [];
      return `Write a link: [words](${path}).`;
    }
    default: {
      const [, , words] = /^\[([\w-]+)[^\]]*\]([^\][]*\S[^\][]*)\[\/\1\]$/.exec(whole) ?? [];
      if (words !== undefined) return `Leave out its marks and keep the words: “${words.trim()}”.`;
      const [, ended] = /^\[\/([\w-]+)\]$/.exec(text) ?? [];
      const also = ended === undefined ? '' : ` and the [${ended}] before it`;
      return `Delete it${also}, and write what it stands for in markdown.`;
    }
  }
}

/** The same for the first of several. */
const repair = (p: Commands) =>
  p.names ? `Put each right, the first like this: ${instead(p)}` : instead(p);

const shownNames = 8;

/** `{{< legacy-img >}} 8 times, {{< note >}} and 3 others` */
function namesOf(names: ReadonlyMap<string, number>): string {
  const all = [...names].sort(([, a], [, b]) => b - a);
  const shown = all
    .slice(0, shownNames)
    .map(([name, count]) => (count > 1 ? `${name} ${count} times` : name));
  const others = all.length - shown.length;
  return list(others > 0 ? [...shown, `${others} others`] : shown);
}

/** `a shortcode`, or how many there are with their names. */
const what = (one: string, several: string, { text, names }: Commands, place: string) => {
  if (!names) return `has ${one} of another tool${place}: ${text}`;
  const count = [...names.values()].reduce((sum, each) => sum + each, 0);
  return `has ${count} ${several} of another tool${place}, first ${text}: ${namesOf(names)}`;
};

const whyLeft = ({ names }: Commands) =>
  names ? 'Readers would see them as you typed them.' : 'Readers would see it as you typed it.';

const inCode = (text: string, { isHtml = false }: Commands) =>
  isHtml ? `<code>${text}</code>` : `\`${text}\``;

/** A shortcode, or both marks of one around words, as readers are to see it. */
const asPrinted = (p: Commands) =>
  printed(p.text, p).replace(/(?<!^\\)\[\//, p.isHtml ? '&#91;/' : '\\[/');

export const commandMessages = {
  shortcode: (p: Commands) => ({
    what: what('a shortcode', 'shortcodes', p, ''),
    why: whyLeft(p),
    fix: `${repair(p)} If readers are to see it, write ${asPrinted(p)}`,
  }),
  template: (p: Commands) => ({
    what: what('a command', 'commands', p, ' in its text'),
    why: whyLeft(p),
    fix: `${repair(p)} If readers are to see it, write it as code: ${inCode(p.text, p)}`,
  }),
};
