// schema/foreign: whether the database has nodes of another program under the labels of ours; labels.
MATCH (n:Actor|Statement|Source|Predicate|Dataset|Declaration|Name|Pair)
RETURN labels(n) AS labels
LIMIT 1
