import type { Facts } from '../../model/facts.js';
import type { MeetingRecord } from '../../model/graph.js';
import { bodyId, meetingId } from '../../model/ids.js';

/** 黑龙江省 第十四届 人民代表大会 第二次会议: the body's name is what remains without the two numbers. */
const NUMBERED = /^(?<before>.*?)(?<term>第[^届]{1,4}届)(?<organ>.+?)(?<sitting>第[^次]{1,5}次(?:全体)?会议)$/;

export interface ConvenedMeeting {
  readonly record: MeetingRecord;
  /** Canonical name of the body that met. */
  readonly body?: string;
}

export function meetingOf({ meeting, date }: Facts['document']): ConvenedMeeting | undefined {
  if (meeting === null) return undefined;
  const { before, term, organ, sitting } = NUMBERED.exec(meeting)?.groups ?? {};
  const body = before !== undefined && organ !== undefined ? before + organ : undefined;
  return {
    record: {
      type: 'MEETING',
      id: meetingId(meeting),
      name: meeting,
      ...(body === undefined ? {} : { body: bodyId(body) }),
      ...(term !== undefined && sitting !== undefined ? { session: term + sitting } : {}),
      ...(date === null ? {} : { date }),
    },
    ...(body === undefined ? {} : { body }),
  };
}
