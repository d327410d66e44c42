/** Which sections the page of each kind has, in this order. */
import type { ComponentType } from 'preact';
import type { EntityNode } from './Head.js';
import { ActsOfBody } from './ActsOfBody.js';
import { ActivitiesOf } from './ActivitiesOf.js';
import { ActsOnRegulation, Counterparts } from './regulationSections.js';
import { BodiesOf, PartsOf, ProjectsOf } from './institutionSections.js';
import { Holdings, PeopleOf } from './peopleSections.js';
import { Mentions, ReportsOf, ReportsThatMention } from './reportSections.js';

export interface SectionProps {
  readonly id: string;
  readonly name: string;
}

export const SECTIONS_OF: Readonly<Record<EntityNode['__typename'], ComponentType<SectionProps>>> = {
  Place: PlaceSections,
  Body: ({ id }) => (
    <>
      <ActsOfBody id={id} />
      <ActivitiesOf filter={{ actor: id }} />
      <PeopleOf filter={{ body: id }} />
      <PartsOf id={id} />
      <Mentions id={id} />
    </>
  ),
  Regulation: ({ id }) => (
    <>
      <ActsOnRegulation id={id} />
      <Counterparts id={id} />
      <Mentions id={id} />
    </>
  ),
  Project: ({ id }) => (
    <>
      <ActivitiesOf filter={{ about: id }} />
      <Mentions id={id} />
    </>
  ),
  Person: ({ id }) => (
    <>
      <Holdings id={id} />
      <Mentions id={id} />
    </>
  ),
  Office: ({ id }) => (
    <>
      <Holdings id={id} />
      <Mentions id={id} />
    </>
  ),
  Meeting: ({ id }) => (
    <>
      <ReportsThatMention id={id} />
      <Mentions id={id} />
    </>
  ),
};

function PlaceSections({ id }: SectionProps) {
  return (
    <>
      <ReportsOf filter={{ within: id }} />
      <ActsOfBody id={id} />
      <PeopleOf filter={{ place: id }} />
      <ProjectsOf filter={{ place: id }} />
      <ActivitiesOf filter={{ place: id }} />
      <BodiesOf filter={{ place: id }} />
    </>
  );
}
