import type { PlaceRecord } from '../model/graph.js';
import { bodyId, placeId } from '../model/ids.js';
import { Body, BodyConnection, BodyListArgs } from '../schema/body.js';
import { PageArgs } from '../schema/connection.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { Place, PlaceConnection, PlaceKeyArgs, PlaceListArgs } from '../schema/place.js';
import { ProjectConnection } from '../schema/project.js';
import { badInput } from './badInput.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';
import { queryOf, queryUnder } from './query.js';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, {
    nullable: true,
    description: 'By code, or by full or short name; null when no place or several places answer to the name.',
  })
  place(@Args(() => PlaceKeyArgs) { code, name }: PlaceKeyArgs, @Ctx('graph') graph: Graph) {
    if (code != null && name == null) return graph.find('PLACE', placeId(code));
    if (name != null && code == null) return graph.named('PLACE', name);
    throw badInput('place', 'either `code` or `name`', code == null ? 'neither' : 'both');
  }

  @Query(() => PlaceConnection, { description: 'Administrative divisions, by code unless ordered otherwise.' })
  places(@Args(() => PlaceListArgs) args: PlaceListArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'places', queryOf(args.filter), args);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place around it; null for the country.' })
  parent(@Root() { parent }: PlaceRecord, @Ctx('graph') graph: Graph) {
    return graph.find('PLACE', parent);
  }

  @FieldResolver(() => PlaceConnection, { description: 'The places directly below it, by code.' })
  children(@Root() { id }: PlaceRecord, @Args(() => PageArgs) page: PageArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'places', { parent: id }, page);
  }

  @FieldResolver(() => BodyConnection, { description: 'The institutions of this very place.' })
  bodies(@Root() { id }: PlaceRecord, @Args(() => BodyListArgs) args: BodyListArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'bodies', queryUnder(queryOf(args.filter), 'place', id), args);
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description:
      'The people’s congress of this place; its `regulations` include what its standing committee did. Null when no ' +
      'report speaks of either.',
  })
  congress(@Root() place: PlaceRecord, @Ctx('graph') graph: Graph) {
    const name = place.level === 'COUNTRY' ? '全国人民代表大会' : `${place.name}人民代表大会`;
    return bodyOf(graph, place, name);
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The people’s government of this place; null when no report speaks of it.',
  })
  government(@Root() place: PlaceRecord, @Ctx('graph') graph: Graph) {
    const name = place.level === 'COUNTRY' ? '中华人民共和国国务院' : `${place.name}人民政府`;
    return bodyOf(graph, place, name);
  }

  @FieldResolver(() => ProjectConnection, { description: 'The projects of this very place.' })
  projects(@Root() { id }: PlaceRecord, @Args(() => PageArgs) page: PageArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'projects', { place: id }, page);
  }
}

/** Districts share names (朝阳区, 鼓楼区): a body of that name which is known to be of another place is not this one's. */
async function bodyOf(graph: Graph, place: PlaceRecord, name: string) {
  const body = await graph.find('BODY', bodyId(name));
  return body?.place === undefined || body.place === place.id ? body : null;
}
