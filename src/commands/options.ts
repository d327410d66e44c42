/** Arguments and options that several commands share. */

export const INPUT_ARGUMENT = [
  '<input...>',
  'a .txt, .html, .docx or .pdf file, a .zip or folder of these, an http(s) address, or - for standard input',
] as const;

export const ALLOW_PRIVATE_OPTION = [
  '--allow-private',
  'also read addresses of this machine and of private networks',
] as const;

export const STORE_OPTION = [
  '--store <address>',
  'the graph: sqlite:PATH (default: sqlite:./zhengtu.db; environment: ZHENGTU_STORE)',
] as const;

export const JSON_OPTION = ['--json', 'answer as one JSON document'] as const;
