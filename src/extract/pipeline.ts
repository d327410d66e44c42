/**
 * The order of the stages, and nothing else. Each is a pure function; the names of its file and of the stage are the same.
 */
import type { Facts } from '../model/facts.js';
import { assemble } from './assemble.js';
import { calibrate } from './calibrate.js';
import { classify } from './classify/classify.js';
import { documentOf } from './document/document.js';
import { doubtAbout, withDoubt } from './document/plausible.js';
import { coveredYears } from './document/years.js';
import { deriveFrame, type NameTools } from './frame.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { joinLines } from './lines.js';
import { normalise } from './normalise.js';
import { readActivities } from './relate/activities.js';
import { readActs } from './relate/acts.js';
import { readProjects } from './relate/projects.js';
import { readRoles } from './relate/roles.js';
import { headSentences, splitReports } from './reports.js';
import { resolve } from './resolve.js';
import { splitSentences } from './split.js';
import type { Trace } from './trace.js';

/** All reports of a published text, in its order: one for a report, several for a collection. */
export function extractFacts(
  name: string,
  published: string,
  lexicon: Lexicon,
  tools: NameTools,
  trace?: Trace,
): readonly Facts[] {
  const clean = joinLines(normalise(published)); // before splitting: a heading must not be torn in two
  const reports = splitReports(clean.text, lexicon);
  return reports.map((report, n) => {
    const frame = deriveFrame(report, tools); // before reading names: it says which place 市 is
    const years = coveredYears(report, lexicon.partsOfReport);
    const head = resolve(headSentences(report), frame, tools, trace);
    const sentences = resolve(splitSentences(report.body, lexicon.partsOfReport, years.covered), frame, tools, trace);
    const { covered, planned: planYear } = years;
    const reading = { frame, head, sentences, lexicon, tools, covered, planYear, trace };
    trace?.reads(reading, clean);
    const facts = {
      document: documentOf(report, reading, years),
      acts: classify(readActs(reading), reading), // behind it: topics follow from the titles as they are joined in the end
      activities: readActivities(reading),
      roles: readRoles(reading),
      projects: readProjects(reading),
    };
    const nth = reports.length > 1 ? n + 1 : undefined;
    const assembled = calibrate(
      assemble({ name, published, clean, report, reading, ...facts, nth }),
      lexicon.confidence,
    );
    return withDoubt(assembled, doubtAbout(report, reading));
  });
}
