-- copy/origin: which edition of which graph this is a copy of.
select uuid, edition, stamp
from origin
