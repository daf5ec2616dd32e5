// copy/declarations: what some datasets declare, as load/put-declaration takes it.
MATCH (d:Declaration)
WHERE d.dataset > $after AND d.dataset <= $until AND d.what IS NOT NULL AND d.declared IS NOT NULL
RETURN d.what AS what, d.declared AS declared, d.dataset AS dataset, d.body AS body
ORDER BY what, declared, dataset
