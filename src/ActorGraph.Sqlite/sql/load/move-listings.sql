-- load/move-listings: gives a statement's listings to another one that means the same now, after those of the same dataset.
update listing
set statement = $to, place = place + coalesce(
  (select max(kept.place) + 1 from listing kept where kept.statement = $to and kept.dataset = listing.dataset), 0)
where statement = $from
