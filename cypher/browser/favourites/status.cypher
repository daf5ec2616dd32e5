// What was imported: datasets and their last runs
MATCH (dataset:Dataset)
WHERE dataset.live
OPTIONAL MATCH (run:ImportRun {key: dataset.run})
RETURN dataset, run
