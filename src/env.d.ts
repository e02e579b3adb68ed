/** Code as text: see publish/minified-text.ts. */
declare module '*?minified' {
  const code: string;
  export default code;
}

/** Its types are beside the file that it loads. */
declare module '@messageformat/core/compile-module.js' {
  export { default } from '@messageformat/core/lib/compile-module.js';
}
