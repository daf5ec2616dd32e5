-- load/put-source-voice: what follows for a source from others; what is declared of it stays.
update source
set voice = $voice, document = $document, live = $live
where key = $key
