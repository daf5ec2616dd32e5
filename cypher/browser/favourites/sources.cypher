// Sources, what is taken from them and from which dataset
MATCH path = (:Dataset)-[:LISTS]->(statement:Statement)-[:FROM]->(:Source)
WHERE statement.stance < 16
RETURN path
LIMIT 60
