/** What a failing build tells its editor. */
import type { Outcome } from '../sites/commands.ts';

/** One problem as it is printed. */
interface ReportedProblem {
  /** The file, its line if there is one, and what is wrong with it. */
  sentence: string;
  why: string;
  fix: string;
}

/** Finds the problems in what a build printed. */
export function reportedProblems({ output }: Outcome): ReportedProblem[] {
  const found = output.matchAll(/^(.+)\n {4}Why: (.+)\n {4}Fix: (.+)$/gm);
  return [...found].map(([, sentence = '', why = '', fix = '']) => ({ sentence, why, fix }));
}
