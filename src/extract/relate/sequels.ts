/** What a clause without a title of its own says of the instruments named before it in its sentence. */
import type { Span } from '../../model/facts.js';
import type { Action } from '../../model/vocabulary.js';
import type { ActWords } from '../recognise/titles.js';
import type { ReadSentence } from '../resolve.js';
import type { ActDraft } from './acts.js';

/** The acts of a sentence so far, and what a clause behind them makes of them. */
export function withSequel(
  acts: readonly ActDraft[],
  sentence: ReadSentence,
  clause: Span,
  words: ActWords,
): readonly ActDraft[] {
  const last = acts.at(-1);
  if (!last || last.end > sentence.start + clause.start || !OPEN.has(last.action)) return acts;
  const sequel = { acts, last, sentence, clause, text: sentence.text.slice(clause.start, clause.end), words };
  return reopened(sequel) ?? approved(sequel) ?? finished(sequel) ?? acts;
}

interface Sequel {
  readonly acts: readonly ActDraft[];
  readonly last: ActDraft;
  readonly sentence: ReadSentence;
  readonly clause: Span;
  readonly text: string;
  readonly words: ActWords;
}

const OPEN: ReadonlySet<Action> = new Set<Action>(['ENACT', 'AMEND', 'RESEARCH', 'REVIEW']);
const READING_DONE = /^(?:目前|现|现已|已经|已)*(?:完成|进行|通过)?(?:了)?(?:第)?([一二三]审|[一二三]次审议)/;

/** 制定《…》，目前已经完成二审: the act before it is still under way, and a reading has taken place. */
function reopened({ acts, last, sentence, clause, text, words }: Sequel): readonly ActDraft[] | undefined {
  const rule = words.marks.at('二审', 0)?.value.find((row) => row.action === 'REVIEW');
  if (!rule || last.action === 'REVIEW' || !READING_DONE.test(text)) return undefined;
  const status = sentence.part === 'PLAN' ? 'PLANNED' : 'IN_PROGRESS';
  return [
    ...acts.slice(0, -1),
    { ...last, status },
    { ...last, status, action: 'REVIEW', rule: `acts/${rule.id}`, end: sentence.start + clause.end },
  ];
}

/** 报请…批准 only asks. */
const APPROVED = /^(?!.*(?:报请|提请|报送|提交|请求|待|拟|正))[^，。；]{0,12}(?:经|获|由|报|获得|得到)/;
const IN_FORCE = /施行|实施|公布|颁布/;

/** 制定《…》，经省人大常委会批准后施行: another body approves; what was studied or read until then is made. */
function approved({ acts, last, sentence, clause, text, words }: Sequel): readonly ActDraft[] | undefined {
  const rule = words.verbs.at('批准', 0)?.value;
  const at = text.indexOf('批准');
  const body = sentence.bodies.findLast(({ end }) => end === sentence.start + clause.start + at);
  if (!rule || at < 0 || !body || last.status === 'PLANNED' || !APPROVED.test(text)) return undefined;
  const same = acts.filter((act) => act.start === last.start && act.action === last.action);
  const isMade = IN_FORCE.test(text.slice(at)) && !['ENACT', 'AMEND'].includes(last.action);
  const end = sentence.start + clause.end;
  return [
    ...acts.map((act) => (isMade && same.includes(act) ? { ...act, action: 'ENACT' as const } : act)),
    ...same.map((act) => ({
      ...act,
      action: 'APPROVE' as const,
      status: 'DONE' as const,
      actor: body.name,
      rule: `acts/${rule.id}`,
      end,
    })),
  ];
}

const FINISHED =
  /^(?:力争|争取|确保|推动)?(?:在)?(?:今年|年内|年底前|早日|尽快|适时)*(?:出台|颁布|通过|表决通过|出台实施|颁布实施)$/;

/** 继续审议《…》，力争年内出台: the making is meant, too. */
function finished({ acts, last, sentence, clause, text, words }: Sequel): readonly ActDraft[] | undefined {
  const rule = words.verbs.at('出台', 0)?.value;
  if (!rule || ['ENACT', 'AMEND'].includes(last.action) || !FINISHED.test(text)) return undefined;
  const same = acts.filter((act) => act.start === last.start && act.action === last.action);
  const status = /力争|争取|确保/.test(text) ? 'PLANNED' : last.status;
  const end = sentence.start + clause.end;
  return [...acts, ...same.map((act) => ({ ...act, action: 'ENACT' as const, status, rule: `acts/${rule.id}`, end }))];
}
