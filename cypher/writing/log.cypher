// writing/log: puts batches of a change into the log: [batch, lane, text, rows as a JSON list of lists].
UNWIND $rows AS r
CREATE (:Pending {batch: r[0], lane: r[1], text: r[2], rows: r[3]})
