/** Arguments and options that several commands share. */

export const INPUT_ARGUMENT = [
  '<input...>',
  'a .txt or .html file, a folder (with the folders in it), or - for standard input',
] as const;

export const STORE_OPTION = [
  '--store <address>',
  'the graph: sqlite:PATH (default: sqlite:./zhengtu.db; environment: ZHENGTU_STORE)',
] as const;

export const JSON_OPTION = ['--json', 'answer as one JSON document'] as const;
