/** The queries that GraphiQL opens with; a test runs each of them. */

const REGULATIONS_BY_CITY = `# Which regulations did each city's congress enact,
# and where is that written?
query RegulationsByCity {
  places(
    filter: {levels: [PREFECTURE], mentioned: true}
    first: 100
  ) {
    nodes {
      name
      congress {
        name
        regulations(
          filter: {actions: [ENACT], statuses: [DONE]}
          first: 50
        ) {
          totalCount
          edges {
            action
            status
            years
            node { title kind }
            body { name }
            evidence {
              sentence quote start end
              document { title }
            }
          }
        }
      }
    }
  }
}
`;

const INSPECTIONS_BY_LAW = `# Which laws did several cities inspect,
# and what do their reports say about it?
query InspectionsByLaw {
  regulations(
    filter: {acts: {actions: [INSPECT]}}
    orderBy: {field: ACTORS, direction: DESC}
    first: 10
  ) {
    nodes {
      title
      acts(filter: {actions: [INSPECT]}) {
        totalCount
        edges {
          body { name place { name } }
          status
          years
          evidence { sentence document { title } }
        }
      }
    }
  }
}
`;

const OFFICIALS_OF_A_CITY = `# Who holds which office in a city (here 南通市),
# and which report says so?
query OfficialsOfACity($city: ID = "place/320600") {
  people(filter: {place: $city}, first: 100) {
    totalCount
    nodes {
      name
      holds {
        nodes {
          office { title body { name } }
          asOf
          evidence { quote document { title } }
        }
      }
    }
  }
}
`;

export const EXAMPLE_QUERIES = [REGULATIONS_BY_CITY, INSPECTIONS_BY_LAW, OFFICIALS_OF_A_CITY];
