-- questions/sources-by-reliability: the sources rated from A to a letter; F is no rating to rely on.
select key
from source
where reliability <= $reliability and reliability <> 'F'
