// load/sources: every source ever heard of, with what statements were derived from.
MATCH (s:Source)
RETURN s.key AS key, s.id AS id, s.publisher AS publisher, s.origin AS origin, s.published AS published, s.voice AS voice, s.document AS document,
  toInteger(s.live) AS live
