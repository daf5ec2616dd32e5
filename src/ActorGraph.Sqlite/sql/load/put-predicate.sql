-- load/put-predicate
insert into predicate(key, id, label, inverse, stance, strength, means, nature, symmetric, affiliation, cameo, plover, live)
values($key, $id, $label, $inverse, $stance, $strength, $means, $nature, $symmetric, $affiliation, $cameo, $plover, $live)
on conflict(key) do update
set label = excluded.label, inverse = excluded.inverse, stance = excluded.stance, strength = excluded.strength, means = excluded.means,
  nature = excluded.nature, symmetric = excluded.symmetric, affiliation = excluded.affiliation, cameo = excluded.cameo,
  plover = excluded.plover, live = excluded.live
