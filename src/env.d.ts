/** Code as text: see publish/minified-text.ts. */
declare module '*?minified' {
  const code: string;
  export default code;
}
