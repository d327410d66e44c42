import type { BodyMention } from '../recognise/bodies.js';
import type { TitleMention } from '../recognise/titles.js';
import type { ReadSentence } from '../resolve.js';
import type { Done } from './governed.js';

/** 全国人大常委会种子法执法检查: the body before a law is who inspects, not a part of the law's name. */
export function ownerOf(done: Done, sentence: ReadSentence): BodyMention | undefined {
  const [first] = done.titles;
  if (!first || first.bracketed || done.action !== 'INSPECT' || first.kind !== 'LAW') return undefined;
  return sentence.bodies.findLast(
    ({ start, end }) =>
      (start - sentence.start === first.start && end - sentence.start < first.end - 2) ||
      end - sentence.start === first.start,
  );
}

/** 机关党组关于…的意见: the party group named in front makes the document. */
export function authorOf(mention: TitleMention, sentence: ReadSentence): string | undefined {
  const group = sentence.bodies.find(
    (body) => body.start - sentence.start === mention.start && body.kind === 'PARTY_GROUP',
  );
  return group && sentence.text.startsWith('关于', group.end - sentence.start) ? group.name : undefined;
}

/** 贯彻省委印发的《…》, 批准我市制定的《…》: whoever is named before the verb of the attribute made it. */
export function makerOf(done: Done, sentence: ReadSentence, issuer: string | undefined): string | undefined {
  const [first] = done.titles;
  if (!first || sentence.text.slice(done.at, first.start) !== `${done.word}的`) return undefined;
  if (/[我本][省市县区州]$/.test(sentence.text.slice(0, done.at))) return issuer;
  return sentence.bodies.findLast(({ end }) => end - sentence.start === done.at)?.name;
}

/** 《…》经省人大常委会批准: the body that approves stands behind the title. */
export function approverOf(done: Done, sentence: ReadSentence): string | undefined {
  const from = sentence.start + Math.max(...done.titles.map((title) => title.end));
  return done.action === 'APPROVE'
    ? sentence.bodies.find((body) => body.start >= from && body.end <= sentence.start + done.end)?.name
    : undefined;
}

/** What a title carries only while it is a draft. */
const DRAFT = /（[^（）]*(?:草案|修订|修正|征求意见稿|审议稿|讨论稿)[^（）]*）$/;

/** 《…规划纲要》（以下简称《纲要》）: the second name is none of its own, and stands for the first from here on. */
export function withoutShortNames(
  text: string,
  titles: readonly TitleMention[],
  named: Map<string, string>,
): readonly TitleMention[] {
  return titles.filter((title, i) => {
    const full = titles[i - 1];
    if (!full || !/简称(?:为|：)?$/.test(text.slice(full.end, title.start))) return true;
    named.set(title.title, full.title.replace(DRAFT, ''));
    return false;
  });
}

/** 《条例》 alone means the last one that was named in full. */
export function fullTitle(mention: TitleMention, named: Map<string, string>): string | undefined {
  const meant = named.get(mention.title);
  if (mention.title === mention.noun || meant !== undefined) return meant;
  const title = mention.title.replace(DRAFT, '');
  if (mention.bracketed) named.set(mention.noun, title);
  return title;
}
