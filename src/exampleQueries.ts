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

const OFFICIALS_OF_A_CITY = `# Who holds which office in a city,
# and which report says so?
query OfficialsOfACity($city: String = "镇江市") {
  place(name: $city) {
    name
    bodies(filter: {kinds: [
      STANDING_COMMITTEE, GOVERNMENT, CPPCC, CPPCC_SC,
      PARTY_COMMITTEE, COURT, PROCURATORATE
    ]}) {
      nodes {
        name
        offices {
          nodes {
            title
            holders {
              nodes {
                person { name }
                asOf
                evidence { quote document { title } }
              }
            }
          }
        }
      }
    }
  }
}
`;

export const EXAMPLE_QUERIES = [REGULATIONS_BY_CITY, INSPECTIONS_BY_LAW, OFFICIALS_OF_A_CITY];
