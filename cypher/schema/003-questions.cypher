// schema/003-questions: pairs that time may have changed are found whoever their ends are, and changes of ties by their run.
CREATE INDEX pair_next IF NOT EXISTS FOR (p:Pair) ON (p.next);
CREATE INDEX tie_change_run IF NOT EXISTS FOR (c:TieChange) ON (c.run);
