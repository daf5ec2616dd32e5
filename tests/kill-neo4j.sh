#!/usr/bin/env bash
# Kills the importing program or the Neo4j server at random moments (kill -9), imports again, and compares the canonical export with that of
# an import into SQLite to which nothing happened. Ends with the server's own check of its store.
#
#   tests/kill-neo4j.sh [TRIALS]
#
# Needs actorgraph (the published console) and generator (tests/ActorGraph.Benchmarks, built in Release) in ACTORGRAPH and GENERATOR, and in
# SERVER a script that starts, kills and checks a server: `SERVER start DIR` (prints export lines), `SERVER kill DIR`, `SERVER admin DIR …`.
set -euo pipefail
trials=${1:-10}
: "${ACTORGRAPH:?the published console}" "${GENERATOR:?ActorGraph.Benchmarks.dll, built in Release}" "${SERVER:?the script of a server}"
work=$(mktemp -d)
trap '"$SERVER" stop "$work/server" > /dev/null 2>&1 || true; rm -rf "$work"' EXIT
export ACTORGRAPH_CACHE=$work/cache

dotnet "$GENERATOR" generate --statements 5000 --folder "$work" > "$work/files"
mkdir "$work/a" "$work/b"
cp "$(sed -n 1p "$work/files")" "$work/a/feed.jsonl"
cp "$(sed -n 2p "$work/files")" "$work/b/feed.jsonl"

# What each edition should give, after the other one or alone: exports are canonical and know nothing of what was dropped.
for edition in a b; do
  "$ACTORGRAPH" import "$work/$edition/feed.jsonl" --store "$work/$edition.db" > /dev/null 2>&1
  "$ACTORGRAPH" export "$work/expected-$edition" --store "$work/$edition.db" 2> /dev/null
done

start() { eval "$("$SERVER" start "$work/server" --http 0 --bolt 0)"; }
import() { "$ACTORGRAPH" import "$work/$1/feed.jsonl" --accept-shrink generated --store "$ACTORGRAPH_NEO4J_URL" > "$work/log" 2>&1; }

start
failed=0
for trial in $(seq "$trials"); do
  [ $((trial % 2)) -eq 1 ] && edition=a || edition=b
  [ $((RANDOM % 2)) -eq 0 ] && victim=program || victim=server
  # The first import takes longest; a changed one is over sooner.
  after=$(awk -v r=$RANDOM -v most="$([ "$trial" -eq 1 ] && echo 6 || echo 3)" 'BEGIN { printf "%.2f", r / 32768 * most }')
  import "$edition" & importing=$!
  sleep "$after"
  if [ "$victim" = program ]; then
    pkill -9 -P "$importing" 2> /dev/null || true
    wait "$importing" 2> /dev/null || true
  else
    "$SERVER" kill "$work/server" > /dev/null
    pkill -9 -P "$importing" 2> /dev/null || true
    wait "$importing" 2> /dev/null || true
    start
  fi
  import "$edition" || { cat "$work/log"; failed=$((failed + 1)); continue; }
  rm -rf "$work/export"
  "$ACTORGRAPH" export "$work/export" --store "$ACTORGRAPH_NEO4J_URL" 2> /dev/null
  if diff -rq "$work/expected-$edition" "$work/export" > /dev/null; then
    echo "trial $trial: $victim killed after $after s, same graph"
  else
    echo "trial $trial: $victim killed after $after s, ANOTHER GRAPH"
    failed=$((failed + 1))
  fi
done

"$SERVER" stop "$work/server" > /dev/null
"$SERVER" admin "$work/server" database check neo4j | tail -3
echo "$((trials - failed)) of $trials trials gave the same graph"
[ "$failed" -eq 0 ]
