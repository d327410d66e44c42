/** The same data through @neo4j/graphql: a schema of the nodes and lines that the flagship query needs. Prints its address. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Place @node {
    id: ID!
    code: String!
    name: String!
    level: String!
    mentions: Int!
    bodies: [Body!]! @relationship(type: "OF", direction: IN)
  }
  type Body @node {
    id: ID!
    name: String!
    kind: String!
    activities: [Activity!]! @relationship(type: "BY", direction: IN)
  }
  type Regulation @node {
    id: ID!
    name: String!
    kind: String!
  }
  type Activity @node {
    id: ID!
    action: String
    status: String!
    year: Int
    about: [Regulation!]! @relationship(type: "ABOUT", direction: OUT)
    evidence: [Passage!]! @relationship(type: "EVIDENCED_BY", direction: OUT, properties: "Stretch")
  }
  type Stretch @relationshipProperties {
    start: Int!
    end: Int!
  }
  type Passage @node {
    id: ID!
    sentence: String!
    document: [Document!]! @relationship(type: "IN", direction: OUT)
  }
  type Document @node {
    id: ID!
    title: String!
  }
`;

const { NEO4J_URL = 'bolt://127.0.0.1:7687', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = 'zhengtu-local' } = process.env;
const driver = neo4j.driver(NEO4J_URL, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { port: 0 } });
console.log(url);
