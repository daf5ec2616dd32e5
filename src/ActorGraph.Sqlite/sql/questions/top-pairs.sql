-- questions/top-pairs: who stands for or against whom, over the whole graph, most voices first; each pair's ties counted as one.
with top as (
  select p.subject, p.object, p.stance, p.voices, p.documents, p.statements, p.denials, p.certainty, p.first, p.last, p.party, p.disputed,
    s.id as subject_id, s.name as subject_name, s.kind as subject_kind, o.id as object_id, o.name as object_name, o.kind as object_kind
  from pair p
  join actor s on s.key = p.subject
  join actor o on o.key = p.object
  where p.stance = $stance and p.statements > 0
  order by p.voices desc, p.documents desc, p.statements desc, p.last desc, s.id, o.id
  limit $limit)
select subject_id, subject_name, subject_kind, object_id, object_name, object_kind,
  voices, documents, statements, denials, certainty, first, last, party, disputed,
  (select group_concat(relation.id, ' ') from (
    select d.id
    from tie t
    join predicate d on d.key = t.predicate
    where d.stance = top.stance and t.status in (0, 1)
      and ((t.subject = top.subject and t.object = top.object) or (d.symmetric = 1 and t.subject = top.object and t.object = top.subject))
    order by t.voices desc, t.documents desc, t.statements desc, t.last desc, d.id) relation) as relations
from top
order by voices desc, documents desc, statements desc, last desc, subject_id, object_id
