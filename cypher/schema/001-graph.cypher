// schema/001-graph: one node that says which graph this is and who writes it, and one for each file of this folder that was run.
CREATE CONSTRAINT graph_one IF NOT EXISTS FOR (g:ActorGraph) REQUIRE g.one IS UNIQUE;
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (m:Migration) REQUIRE m.number IS UNIQUE;
