-- load/put-run
insert or replace into run(key, trigger, started, finished, outcome, counts, findings)
values($key, $trigger, $started, $finished, $outcome, $counts, $findings)
