import { noteSchema } from '../../schemas/directives/note.ts';
import { defineDirective } from './directive.ts';

/** A note to the desk, which no reader sees: `parseMarkdown` takes it out of the text. */
export const note = defineDirective({
  name: 'note',
  forms: ['line', 'lines'],
  example: ':::note\nAsk the harbour trust.\n:::',
  schema: noteSchema,
  label: {
    isRequired: false,
    description: 'What the desk is to know.',
    example: 'Ask the harbour trust.',
  },
  holds: 'all',
  write: () => [],
});
