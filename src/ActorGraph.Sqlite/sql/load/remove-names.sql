-- load/remove-names: takes away what some actors (a JSON list of keys) are called, in one scan.
delete from name
where actor in (select value from json_each($actors))
