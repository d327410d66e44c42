"""The questions that the typed methods ask. A test checks each against the server's schema."""

from __future__ import annotations

_PAGE = "totalCount @include(if: $count) pageInfo { hasNextPage endCursor }"
_NODE = "__typename id name"
_REF = "{ id name }"
_EVIDENCE = "{ section sentence quote start end document { id title } }"


def _list(field: str, filter_type: str, row: str, *, order_type: str | None = None) -> str:
    """A query over one list, page by page; the count is asked for on the first page only."""
    order, ordered = (f", $orderBy: {order_type}", ", orderBy: $orderBy") if order_type else ("", "")
    return f"""
      query Rows($filter: {filter_type}, $first: Int!, $after: String, $count: Boolean!{order}) {{
        rows: {field}(filter: $filter, first: $first, after: $after{ordered}) {{ {_PAGE} nodes {{ {row} }} }}
      }}"""


PLACES = _list("places", "PlaceFilter", f"id name code level parent {_REF}", order_type="PlaceOrder")
BODIES = _list("bodies", "BodyFilter", f"id name bodyKind: kind place {_REF} parent {_REF}", order_type="BodyOrder")
_REGULATION = f"id name regulationKind: kind place {_REF} topics"
REGULATIONS = _list("regulations", "RegulationFilter", _REGULATION, order_type="RegulationOrder")
ACTIVITIES = _list(
    "activities",
    "ActivityFilter",
    f"id category action status year actors {_REF} object count unit about {_REF} confidence evidence {_EVIDENCE}",
    order_type="ActivityOrder",
)
PEOPLE = _list(
    "people", "PersonFilter", f"id name holds(first: 20) {{ nodes {{ asOf office {{ id title body {_REF} }} }} }}"
)
DOCUMENTS = _list("documents", "DocumentFilter", f"id title kind issuer {_REF} place {_REF} coversYears date source")

_ACTS = f"""
  pageInfo {{ hasNextPage endCursor }}
  edges {{ action status years body {{ id name place {_REF} }} evidence {_EVIDENCE} }}"""

#: Regulations with the first of their acts; few regulations a page, for each can have many acts.
ACTS = f"""
  query Acts($filter: RegulationFilter, $acts: RegulationActFilter, $first: Int!, $after: String, $count: Boolean!) {{
    rows: regulations(filter: $filter, first: $first, after: $after) {{
      {_PAGE} nodes {{ {_REGULATION} acts(filter: $acts, first: 50) {{ {_ACTS} }} }}
    }}
  }}"""

#: The acts of one regulation behind a cursor.
MORE_ACTS = f"""
  query MoreActs($id: ID!, $acts: RegulationActFilter, $after: String) {{
    node(id: $id) {{ ... on Regulation {{ acts(filter: $acts, first: 50, after: $after) {{ {_ACTS} }} }} }}
  }}"""

SEARCH = f"""
  query Search($query: String!, $kinds: [EntityKind!], $first: Int!) {{
    search(query: $query, kinds: $kinds, first: $first) {{
      nodes {{ entity {{ {_NODE} }} matched score evidence {_EVIDENCE} }}
    }}
  }}"""

RECONCILE = f"""
  query Reconcile($names: [String!]!, $kind: EntityKind, $place: ID) {{
    reconcile(names: $names, kind: $kind, place: $place) {{ entity {{ {_NODE} }} score reasons }}
  }}"""

_SUBGRAPH = f"""
  truncated
  nodes {{ {_NODE} ... on Body {{ place {_REF} }} ... on Regulation {{ place {_REF} }} ... on Project {{ place {_REF} }} }}
  edges {{ source target relation label weight }}"""

NEIGHBORHOOD = f"""
  query Neighborhood($ids: [ID!]!, $depth: Int, $relations: [RelationKind!], $limit: Int) {{
    neighborhood(ids: $ids, depth: $depth, relations: $relations, limit: $limit) {{ {_SUBGRAPH} }}
  }}"""

PATHS = f"""
  query Paths($from: ID!, $to: ID!, $maxLength: Int, $relations: [RelationKind!], $limit: Int) {{
    paths(from: $from, to: $to, maxLength: $maxLength, relations: $relations, limit: $limit) {{ {_SUBGRAPH} }}
  }}"""

STATISTICS = """
  query Statistics($of: StatisticsOf!, $by: [StatisticsBy!]!, $filter: ActivityFilter, $first: Int) {
    statistics(of: $of, by: $by, filter: $filter, first: $first) { keys labels value }
  }"""

PLACE = f"query Place($code: String, $name: String) {{ place(code: $code, name: $name) {_REF} }}"
BODY = f"query Body($name: String!) {{ body(name: $name) {_REF} }}"
REGULATION = f"query Regulation($title: String!) {{ regulation(title: $title) {_REF} }}"

ALL = {name: text for name, text in globals().items() if name.isupper() and not name.startswith("_")}
