/** Code as text: see build/minified-text.ts. */
declare module '*?minified' {
  const code: string;
  export default code;
}
