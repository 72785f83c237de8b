import { createInterface } from 'node:readline';
import type { Question } from '../../domain/settings/questions';

/** Where questions are asked and answers come from. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** So many answers that mean nothing leave a question open. */
const MOST_TRIES = 3;

/**
 * Asks each question and gives what shall be typed into the settings, by line. An answer without words takes what is
 * suggested, or leaves the question open; so does a terminal that is closed.
 */
export async function askAll(questions: readonly Question[], terminal: Terminal): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const lines = createInterface({ input: terminal.input, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  const say = (text: string): void => {
    terminal.output.write(text);
  };
  try {
    for (const [index, question] of questions.entries()) {
      say(`\n${index + 1} of ${questions.length}  ${question.ask}\n`);
      const { suggestAfter } = question;
      const suggestion = suggestAfter ? suggestAfter(answers) : question.suggestion;
      const answer = await askOne({ ...question, suggestion }, say, async () => {
        const { value, done } = await typed.next();
        return done ? null : value;
      });
      if (answer !== null) answers.set(question.line, answer);
    }
  } finally {
    lines.close();
  }
  return answers;
}

async function askOne(
  question: Question,
  say: (text: string) => void,
  next: () => Promise<string | null>,
): Promise<string | null> {
  const { suggestion } = question;
  const hint = suggestion === null ? 'Enter leaves it open' : `Enter takes ${suggestion}`;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    say(`  (${hint}) > `);
    const line = await next();
    if (line === null) {
      say('\n');
      return null;
    }
    const answer = line.trim();
    if (answer === '') return suggestion;
    const value = question.read(answer);
    if (value !== undefined) return value;
    say(`  “${answer}” does not do. ${question.instead}\n`);
  }
  say('  It stays open.\n');
  return null;
}
