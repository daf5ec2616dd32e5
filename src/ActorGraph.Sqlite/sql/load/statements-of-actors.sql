-- load/statements-of-actors: live statements with some chain ends as subject, object or voice.
select s.key from json_each($actors) wanted cross join statement s on s.subject = wanted.value where s.stance < 16
union
select s.key from json_each($actors) wanted cross join statement s on s.object = wanted.value where s.stance < 16
union
select s.key from json_each($actors) wanted cross join statement s on s.voice = wanted.value where s.stance < 16
