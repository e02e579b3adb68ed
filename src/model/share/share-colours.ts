/** The colours of share pictures: the light ones of `styles/tokens.css`. */
export const shareColours = {
  paper: '#fcfaf5',
  ink: '#1d1b18',
  softInk: '#57524a',
  rule: '#d8d2c6',
  accent: '#961a1e',
} as const;
